using PersonalDataAnalyzers;

namespace ProCloser.Declarations;

/// <summary>Receive data, and become controllers of it.</summary>
[DataController("Kohderyhmiä tilaavat yritykset", ListedIn = "asiakasrekisteri")]
[Recipient("Kohderyhmiä tilaavat yritykset kaupan, asumisen ja yrityspalvelujen aloilta", RecipientRole.IndependentController, Countries.Eea, Category = true)]
public static class MarketingCompanies;

[Recipient("Yhteystietopalvelusta numeroita hakevat", RecipientRole.IndependentController, Countries.Eea, Category = true)]
public static class DirectoryUsers;

[DataController("Tietokantojen omistajat", ListedIn = "sopimusrekisteri")]
public static class DatabaseOwner;

[Recipient("Palvelinkeskus, joka ylläpitää palvelimiamme", RecipientRole.Processor, "FI", Category = true, Agreement = "DPA-1")]
public static class HostingProvider;
