using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Declarations;

[Register("Kirjanpidon ja palkanlaskennan aineistot", typeof(ProcexonOy), Medium = RegisterMedium.ExternalService)]
[DataSubjects(SubjectGroup.Employees), DataSubjects(SubjectGroup.FormerEmployees)]
[Purpose(typeof(Payroll)), Purpose(typeof(SickPay)), Purpose(typeof(UnionFees))]
[Source(SourceKind.DataSubject, "verokortti ja ilmoitukset")]
[Source(SourceKind.OwnOperations, "palkanlaskenta")]
[DisclosedTo(typeof(Finago)), DisclosedTo(typeof(AccountingFirm))]
[DisclosedTo(typeof(Auditor), LegalBasis = LegalBasis.LegalObligation, Text = "kirjanpidon tarkastaminen")]
[DisclosedTo(typeof(TaxAuthority), LegalBasis = LegalBasis.LegalObligation, Text = "palkkatietoilmoitukset")]
public static class AccountingAndPayroll;

[Purpose("Palkanlaskenta ja sen kirjanpito", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §", Kind = PurposeKind.Employment, Provision = Provision.Statutory, IfNotProvided = "palkkaa ei voi maksaa oikein")]
[DataContent("Henkilötunnus", NationalIdentityNumber, Ground = AdditionalGround.NationalIdListedActivity)]
[DataContent("Palkka-, vero- ja pankkitilitiedot", PayrollData, TaxNumber, BankAccount)]
[Retention(RetentionDuty.PayrollBooks, Then = EndAction.Destroy)]
[DisclosedTo(typeof(PensionInsurer), LegalBasis = LegalBasis.LegalObligation, Text = "työeläkevakuuttaminen", Data = [NationalIdentityNumber, PayrollData])]
public static class Payroll;

[Purpose("Sairausajan palkan maksaminen", LegalBasis.LegalObligation, Law = "FI 55/2001 2:11 §", Kind = PurposeKind.Employment, Provision = Provision.Statutory, IfNotProvided = "sairausajan palkkaa ei voi maksaa")]
[DataContent("Sairauspoissaolot", HealthData, Ground = AdditionalGround.EmploymentAndSocialProtection)]
[Retention(RetentionCriterion.StatutoryPeriod, "Poistetaan heti, kun käsittelylle ei enää ole perustetta; tarve arvioidaan viiden vuoden välein", Law = "FI 759/2004 5 §", Then = EndAction.Destroy)]
public static class SickPay;

[Purpose("Ammattiliiton jäsenmaksun perintä työntekijän toimeksiannosta", LegalBasis.Contract, Kind = PurposeKind.Employment, Provision = Provision.Voluntary)]
[DataContent("Ammattiliiton jäsenmaksu", TradeUnionMembership, Ground = AdditionalGround.NationalLaw, Condition = "jos olet valtuuttanut perinnän")]
[Retention("P1Y", RetentionStart.CalendarYearEnd, Then = EndAction.Destroy)]
public static class UnionFees;

[Register("Työntekijärekisteri", typeof(ProcexonOy), Medium = RegisterMedium.Files)]
[DataSubjects(SubjectGroup.Employees), DataSubjects(SubjectGroup.FormerEmployees)]
[Purpose(typeof(Employment)), Purpose(typeof(WorkingTimeRecords)), Purpose(typeof(WorkCertificate))]
[DataContent("Nimi ja yhteystiedot", Name, PostalAddress, PhoneNumber, KeptIn = "henkilöstökansio")]
[Source(SourceKind.DataSubject)]
[Source(SourceKind.OwnOperations, "työaikaseuranta")]
[DisclosedTo(typeof(AccountingFirm))]
public static class EmployeeRegister;

[Purpose("Työsuhteen hoitaminen", LegalBasis.Contract, Law = "FI 759/2004 3 §", Kind = PurposeKind.Employment, Provision = Provision.NeededForContract, IfNotProvided = "työsopimusta ei voi tehdä")]
[DataContent("Työsuhteen tiedot", EmploymentData, KeptIn = "henkilöstökansio")]
[Retention("P2Y", RetentionStart.EmploymentEnd, Then = EndAction.Destroy, Law = "FI 55/2001 13:9 §", Reason = "työsuhteeseen perustuvien vaatimusten kanneaika")]
public static class Employment;

[Purpose("Työaikakirjanpito", LegalBasis.LegalObligation, Law = "FI 872/2019 32 §", Kind = PurposeKind.Employment, Provision = Provision.Statutory, IfNotProvided = "työaikaa ei voi laskea oikein")]
[DataContent("Työajat", WorkingTime, KeptIn = "työaikajärjestelmä")]
[Retention(RetentionDuty.WorkingTimeRecords, Then = EndAction.Destroy)]
public static class WorkingTimeRecords;

[Purpose("Työtodistuksen antaminen", LegalBasis.LegalObligation, Law = "FI 55/2001 6:7 §", Kind = PurposeKind.Employment, Provision = Provision.NotFromPerson)]
[DataContent("Työsuhteen kesto ja työtehtävät", EmploymentData, KeptIn = "henkilöstökansio")]
[Retention(RetentionDuty.EmploymentCertificate, Then = EndAction.Destroy)]
public static class WorkCertificate;
