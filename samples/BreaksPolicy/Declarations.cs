using PersonalDataAnalyzers;

namespace BreaksPolicy;

[DataController("Esimerkki Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
[Notice("Tietosuojaseloste", "fi", Updated = "22.11.2026")] // PDA0002
public static class Company;

[Register("Asiakasrekisteri", typeof(Company))]
[DataSubjects(SubjectGroup.CustomerContacts)]
[Purpose("Asiakassuhteen hoitaminen", LegalBasis.Contract)] // PDA2007
[Purpose("Markkinointi", LegalBasis.NotStated, AsStated = "liiketoimintamme perusteella")] // PDA2002
[Retention(RetentionCriterion.Indefinite, "toistaiseksi")] // PDA2003 PDA6003
[DataContent(PersonalDataCategory.Name)]
[Claim(NoticeClaim.NoTransfersOutsideEea)] // PDA3005
[DisclosedTo(typeof(Mailer))]
[DisclosedTo(typeof(Analytics))]
public static class Customers;

[Recipient("Postitus Inc.", RecipientRole.Processor, "US", Agreement = "DPA 1")] // PDA3001
public static class Mailer;

[Recipient("Seuranta Inc.", RecipientRole.Processor, "US", Agreement = "DPA 2")]
[Safeguard(TransferMechanism.PrivacyShield)] // PDA3003
public static class Analytics;

[Register("Tapahtumat", typeof(Hosting))] // PDA0006
[DataSubjects(SubjectGroup.Customers)]
[Purpose("Ilmoittautumiset", LegalBasis.Consent, ConsentRecord = "lomake", Withdrawal = "lomakkeella")]
[Retention("kaksi vuotta", RetentionStart.EventEnd, Then = EndAction.Erase)] // PDA0001
public static class Events;

[Recipient("Pilvi AS", RecipientRole.Processor, "Norway", Agreement = "DPA 3")] // PDA0003
public static class Hosting;
