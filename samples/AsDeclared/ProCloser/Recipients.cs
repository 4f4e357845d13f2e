using PersonalDataAnalyzers;

namespace AsDeclared.ProCloser;

/// <summary>Receives data, and becomes controller of it.</summary>
[DataController("Palveluja käyttävä Asiakas", ListedIn = "asiakasrekisteri")]
[Recipient("Palveluja käyttävät Asiakkaat", RecipientRole.IndependentController, Countries.NotStated, Category = true)]
public static class ServiceCustomer;

[DataController("Kolmas osapuoli, jonka tietokantaa käsitellään", ListedIn = "sopimusrekisteri")]
public static class ThirdController;

[Recipient("Henkilötietojen käsittelijät", RecipientRole.Processor, Countries.NotStated, Category = true)]
public static class ServiceProcessors;

[Recipient("Kolmannet osapuolet", RecipientRole.IndependentController, Countries.NotStated, Category = true)]
public static class ThirdPartiesByConsent;

[Recipient("Tilastollinen, tieteellinen ja historiallinen tutkimus", RecipientRole.IndependentController, Countries.NotStated, Category = true)]
public static class Researchers;

[Recipient("Uusi organisaatio", RecipientRole.IndependentController, Countries.NotStated, Category = true)]
public static class Successor;

[Recipient("Pro Closerin henkilökunta", RecipientRole.OwnStaff, "FI", Category = true)]
public static class OwnStaff;

[Recipient("Kolmas osapuoli, jolle käsittely on osaksi ulkoistettu", RecipientRole.Processor, Countries.Eea, Category = true)]
public static class Outsourcing;

[Recipient("Kolmannet osapuolet, jotka tilastoivat kävijöitä", RecipientRole.NotStated, Countries.NotStated, Category = true)]
public static class ThirdPartyCounters;
