using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Declarations;

[Register("Verkkopalvelun käyttäjärekisteri", typeof(ProcexonOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.ServiceUsers)]
[Purpose(typeof(ServiceAccounts)), Purpose(typeof(InformationSecurity))]
[DataContent("Käyttäjätunnus ja sähköpostiosoite", UserName, EmailAddress)]
[DataContent("Salasanan suolattu tiiviste", Credential)]
[Source(SourceKind.DataSubject, "rekisteröityminen ja kirjautuminen")]
[DisclosedTo(typeof(Verkko24))]
public static class WebUserRegister;

[Purpose("Verkkopalvelun tarjoaminen sen käyttäjälle", LegalBasis.Contract, Kind = PurposeKind.Ordinary, Provision = Provision.NeededForContract, IfNotProvided = "käyttäjätiliä ei voi avata")]
[Retention("P1Y", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class ServiceAccounts;

[Purpose("Tietoturvasta huolehtiminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.InformationSecurity, Assessment = "LIA-7", Interest = "palvelujen ja tietojen suojaaminen", Provision = Provision.NotFromPerson)]
[DataContent("Kirjautumisten IP-osoitteet", IpAddress, Origin = DataOrigin.Observed)]
[Source(SourceKind.AutomaticCollection, "palvelimen loki")]
[Retention("P1Y", RetentionStart.Collection, Then = EndAction.Erase)]
public static class InformationSecurity;

[Register("Puhelimen ja sähköpostin yhteystiedot", typeof(ProcexonOy), Medium = RegisterMedium.Telephone)]
[DataSubjects(SubjectGroup.Correspondents)]
[Purpose("Päivittäinen yhteydenpito", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-8", Interest = "puheluihin ja viesteihin vastaaminen", Provision = Provision.Voluntary)]
[DataContent("Nimi, puhelinnumero ja sähköpostiosoite", Name, PhoneNumber, EmailAddress, KeptIn = "yrityksen puhelimet ja sähköpostiohjelma")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
[DisclosedTo(typeof(Verkko24))]
public static class PhoneAndEmailContacts;

[Register("Sähköpostiarkisto", typeof(ProcexonOy), Medium = RegisterMedium.EmailSystem)]
[DataSubjects(SubjectGroup.Correspondents)]
[Purpose("Sopimusten ja vaatimusten näyttäminen toteen viesteillä", LegalBasis.LegitimateInterests, Kind = PurposeKind.LegalClaims, Assessment = "LIA-9", Interest = "oikeusvaateiden laatiminen ja puolustaminen", Provision = Provision.Voluntary)]
[DataContent("Viestit ja niiden lähettäjät ja saajat", CommunicationContent, Name, EmailAddress, KeptIn = "sähköpostijärjestelmä")]
[Retention("P3Y", RetentionStart.CalendarYearEnd, Then = EndAction.Destroy, Law = "FI 728/2003 4 §", Reason = "velan yleinen vanhentumisaika")]
[Source(SourceKind.DataSubject)]
[DisclosedTo(typeof(Verkko24))]
[NoticeText(NoticeSection.Rights, "Arkistosta haetaan pyynnöstä sinun viestisi, ja ne poistetaan, jollei niitä tarvita oikeusvaateen vuoksi.")]
public static class EmailArchive;

[Register("Varmuuskopiot", typeof(ProcexonOy), Medium = RegisterMedium.BackupMedia)]
[DerivedFrom(Derivation.Backup, typeof(CustomerRegister), typeof(SupplierRegister), typeof(MarketingRegister), typeof(StakeholderRegister), typeof(WebUserRegister),
    typeof(PhoneAndEmailContacts), typeof(EmailArchive), typeof(AccountingAndPayroll), typeof(EmployeeRegister))]
[Purpose("Tietojen palauttaminen vahingon jälkeen", LegalBasis.LegitimateInterests, Kind = PurposeKind.InformationSecurity, Assessment = "LIA-10", Interest = "toiminnan jatkuvuus", Provision = Provision.NotFromPerson)]
[Retention("P90D", RetentionStart.BackupTaken, Then = EndAction.Overwrite)]
[DisclosedTo(typeof(Verkko24))]
[NoticeText(NoticeSection.Rights, "Poistetut tiedot katoavat varmuuskopioista kierron mukana, ja jos kopio palautetaan, poistot tehdään uudelleen.")]
public static class Backups;
