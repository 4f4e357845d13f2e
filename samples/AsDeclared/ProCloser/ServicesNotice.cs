using PersonalDataAnalyzers;

namespace AsDeclared.ProCloser;

/// <summary>What is said of all registers of the services.</summary>
[Notice("TietoSuoja: palvelujen tietosuojaseloste", "fi", Service = "Procloser.fi", Changes = "Palveluja kehitetään, ja sen vuoksi tätä selostetta voidaan ajoittain muuttaa")]
[NoticeText(NoticeSection.Introduction, "Pro Closer tarjoaa asiakkailleen (Asiakas) palveluja, joilla Asiakas hankkii yritysten ja kuluttajien kohderyhmätietoja Pro Closerin omista ja muiden rekisterinpitäjien tietokannoista.")]
[NoticeText(NoticeSection.Introduction, "Seloste koskee tietojenkäsittely-, yhteystieto- ja muita tietopalveluja.")]
[NoticeText(NoticeSection.Roles, "Kohderyhmätiedoista osaa Pro Closer käsittelee rekisterinpitäjänä; muissa tietokannoissa rekisterinpitäjä on kolmas osapuoli, jonka lukuun Pro Closer käsittelee tietoja.")]
[NoticeText(NoticeSection.Roles, "Hankituista tiedoista Asiakas tulee rekisterinpitäjäksi: tiedot luovutetaan rekisterinpitäjältä toiselle Asiakkaan omiin tarkoituksiin.")]
[NoticeText(NoticeSection.Roles, "Pyynnöstä Pro Closer käsittelee Asiakkaan näin syntynyttä rekisteriä edelleen henkilötietojen käsittelijänä.")]
[NoticeText(NoticeSection.Roles, "Palvelun mukaan Pro Closer joko luovuttaa tietoja Asiakkaalle tai käsittelee Asiakkaan tietoja käsittelijänä.")]
[NoticeText(NoticeSection.Roles, "Asiakkaan lukuun hankittuja tietoja suodatetaan muilla lähteillä: Asiakkaan omalla asiakasrekisterillä ja kuntien julkisilla rakennuskantatiedoilla.")]
[NoticeText(NoticeSection.Roles, "Rekisterinpitäjänä Pro Closer käsittelee Asiakkaiden ja prospektien työntekijöiden ja muiden edustajien tietoja.")]
[NoticeText(NoticeSection.LegalBasis, "Noudatamme yleistä tietosuoja-asetusta (EU) 2016/679, tietosuojalakia 1050/2018 ja lakia sähköisen viestinnän palveluista 917/2014.")]
[DisclosedTo(typeof(ServiceProcessors), Text = "palvelujen ylläpitoon ja tuottamiseen, vain Pro Closerin tarkoituksiin")]
[NoticeText(NoticeSection.Retention, "Säilytysaika riippuu tietojen lajista ja käsittelyn perusteesta.")]
[NoticeText(NoticeSection.Rights, "Oikeudet riippuvat käsittelyn oikeusperusteesta ja muista seikoista.")]
[NoticeText(NoticeSection.Rights, "Kun Asiakas on rekisterinpitäjä, pyynnöt osoitetaan sille, ja se päättää itse käsittelypolitiikastaan.")]
[NoticeText(NoticeSection.Rights, "Käsittelijänä Pro Closer avustaa rekisterinpitäjää, toimii vain sen ohjeesta ja välittää saamansa pyynnöt sille.")]
[RequestChannel(ChannelKind.AnyContact, Text = "Kysymykset voi esittää rekisterinpitäjän yhteystietoihin")]
public static class ServicesNotice;
