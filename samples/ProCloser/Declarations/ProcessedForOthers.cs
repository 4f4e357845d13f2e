using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Declarations;

/// <summary>What a customer has got from us and has us process further: its register, not ours (Art. 30(2)).</summary>
[Register("Asiakkaan oma kohderyhmärekisteri", typeof(MarketingCompanies), Processor = typeof(ProCloserOy), Condition = "Kun asiakas on sitä pyytänyt")]
[DerivedFrom(Derivation.Disclosure, typeof(DecisionMakers), typeof(ConsumerData))]
[DataSubjects(SubjectGroup.Consumers), DataSubjects(SubjectGroup.DecisionMakers)]
[Purpose("Tietojen suodattaminen asiakkaan omilla ja kuntien julkisilla tiedoilla", LegalBasis.NotStated)]
[DisclosedTo(typeof(HostingProvider))]
public static class CustomersOwnRegister;

[Register("Muiden rekisterinpitäjien tietokannat", typeof(DatabaseOwner), Processor = typeof(ProCloserOy), Medium = RegisterMedium.ExternalService)]
[DataSubjects(SubjectGroup.Consumers)]
[Purpose("Tietokannan tarjoaminen palveluissa sen omistajan lukuun", LegalBasis.NotStated)]
[DataContent("Nimi ja yhteystiedot", Name, PostalAddress, PhoneNumber, KeptIn = "omistajan tietokanta")]
public static class ThirdPartyDatabases;
