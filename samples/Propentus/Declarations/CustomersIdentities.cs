using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Propentus.Declarations;

/// <summary>Kept for customers, on their instructions: the record of Art. 30(2), not the notice, is where it stands.</summary>
[Register("Asiakkaiden käyttäjähakemistot", typeof(IdentityCustomer), Processor = typeof(PropentusOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.ServiceUsers)]
[Purpose("Käyttäjien identiteettien hallinta asiakkaan lukuun", LegalBasis.NotStated)]
[DataContent("Käyttäjätunnus, nimi ja työtehtävä", UserName, Name, Position, KeptIn = "asiakkaan käyttäjähakemisto")]
public static class CustomersIdentities;

[DataController("Identiteetinhallinnan asiakkaat", ListedIn = "sopimusrekisteri")]
public static class IdentityCustomer;
