using PersonalDataAnalyzers;

namespace AsDeclared.ProCloser;

/// <summary>Named in the notice, and nothing more is said of it.</summary>
[Register("Asiakkaiden ja prospektien edustajat", typeof(ProCloserOy))]
[Includes(typeof(ServicesNotice))]
[DataSubjects(SubjectGroup.CustomerContacts, "Asiakkaiden työntekijät ja muut edustajat")]
[DataSubjects(SubjectGroup.ProspectContacts, "prospektien työntekijät ja muut edustajat")]
public static class CustomerRepresentatives;

/// <summary>The customer is controller of what it has got, and Pro Closer its processor (Art. 30(2)).</summary>
[Register("Asiakkaalle syntynyt rekisteri", typeof(ServiceCustomer), Processor = typeof(ProCloserOy), Condition = "Asiakkaan pyynnöstä")]
[Includes(typeof(ServicesNotice))]
[DerivedFrom(Derivation.Disclosure, typeof(PhoneDirectory), typeof(DecisionMakers), typeof(ConsumerData))]
[Purpose("Hankittujen tietojen suodattaminen muilla lähteillä", LegalBasis.NotStated)]
public static class CustomersOwnRegister;

/// <summary>Databases of others, which Pro Closer processes on their behalf.</summary>
[Register("Muiden rekisterinpitäjien tietokannat", typeof(ThirdController), Processor = typeof(ProCloserOy))]
[Includes(typeof(ServicesNotice))]
public static class ThirdPartyDatabases;
