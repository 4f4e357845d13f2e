namespace PersonalDataAnalyzers.Tool.Tests.Importing;

/// <summary>Notices made up for the tests, in the form of those that are published.</summary>
internal static class Notices
{
    public const string Finnish = """
        Kirjaudu
        Tietosuojaseloste
        Päivitetty 3.2.2026

        1. Rekisterinpitäjä
        Esimerkkiverkko Oy
        Y-tunnus: 1234567-8
        Testikatu 5 A, 00100 Helsinki
        Puh. 09 1234 5678
        tietosuoja(at)esimerkkiverkko.example

        2. Rekisterin nimi
        Esimerkkiverkon asiakasrekisteri

        3. Oikeusperuste ja käsittelyn tarkoitus
        Käsittelyn perusteena on sopimus sekä rekisterinpitäjän oikeutettu etu.
        Tietoja käytetään:
        • tilausten toimittamiseen
        • asiakassuhteen hoitamiseen

        4. Rekisterin tietosisältö
        - asiakkaan nimi
        - yrityksen nimi
        - yhteystiedot (sähköpostiosoite, puhelinnumero)
        - henkilötunnus
        Rekisteri ei sisällä arkaluonteisia tietoja.

        5. Säännönmukaiset tietolähteet
        Tiedot saadaan asiakkaalta itseltään sekä kaupparekisteristä.

        6. Tietojen luovutukset
        Tietoja ei luovuteta säännönmukaisesti muille. Laskutuksen hoitaa Kirjaamo Virtanen Oy. Uutiskirjeet lähetetään Mailchimp-palvelulla, joka sijaitsee Yhdysvalloissa.

        7. Tietojen siirto EU:n ulkopuolelle
        Uutiskirjeiden osalta tietoja siirretään EU:n ulkopuolelle vakiosopimuslausekkeiden nojalla.

        8. Säilytysaika
        Tietoja säilytetään kaksi vuotta asiakassuhteen päättymisestä. Kirjanpitoaineisto säilytetään 10 vuotta.

        9. Profilointi
        Tietoja ei käytetä profilointiin.

        10. Muuta
        Tämä kappale kertoo jotakin, mitä mikään sana ei selitä.
        """;

    public const string Swedish = """
        # Integritetspolicy

        Senast uppdaterad 2026-01-15

        ## Personuppgiftsansvarig

        Provbolaget i Umeå AB, org.nr 556000-0000, är personuppgiftsansvarig för behandlingen. Adress: Provgatan 1, 903 26 Umeå. E-post: gdpr@provbolaget.example

        ## Vilka personuppgifter vi samlar in

        - Namn och e-postadress
        - Leveransadress
        - Köphistorik

        ## Varför vi behandlar uppgifterna

        - Leverera beställningar (avtal)
        - Skicka nyhetsbrev

        ## Hur länge sparas uppgifterna

        Vi sparar uppgifterna i tre år. Bokföringsunderlag sparas i 7 år enligt bokföringslagen.

        ## Vem delar vi uppgifterna med

        Vi delar uppgifter med transportföretag och betaltjänster. Vi säljer aldrig dina uppgifter.

        ## Överföring till tredje land

        Vi överför inte dina uppgifter utanför EU/EES.
        """;

    public const string Page = """
        <!doctype html><html lang="en"><head><title>x</title><script>var name = "hidden address";</script></head><body>
        <nav><a href="/">Passwords and phone numbers</a></nav>
        <h1>Privacy policy</h1>
        <h2>Data controller</h2><p>Sample Cloud Ltd, 1 Example Road<br>Contact: <a class="__cf_email__" data-cfemail="2a5a58435c4b49536a594b475a464f04494547">[email protected]</a></p>
        <h2>What we collect</h2><ul><li>Your name</li><li>Email address</li><li>IP address</li><li style="display:none">Passport number</li></ul>
        <h2>How long we keep it</h2><p>We retain your data for 24 months after your account is closed.</p>
        <h2>International transfers</h2><p>Data may be transferred to the United States under Standard Contractual Clauses.</p>
        <h2>Who we share it with</h2><p>We share data with Stripe, Inc. and with law enforcement where required.</p>
        </body></html>
        """;
}
