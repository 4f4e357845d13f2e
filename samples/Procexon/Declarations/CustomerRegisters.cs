using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Declarations;

[Register("Asiakasrekisteri", typeof(ProcexonOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.CustomerContacts)]
[Purpose(typeof(CustomerCare)), Purpose(typeof(CustomerBookkeeping))]
[DataContent("Nimi ja yhteystiedot", Name, EmailAddress, PhoneNumber)]
[DataContent("Toivottu yhteydenottotapa", PreferredChannel)]
[DataContent("Ammatti tai tehtävä organisaatiossa", JobTitle, Position)]
[DataContent("Tilaukset ja valtuutukset", OrderData, Mandate)]
[DataContent("Viestit asiakaspalvelun kanssa", CommunicationContent)]
[Source(SourceKind.DataSubject, "tilaukset, sopimukset ja yhteydenotot")]
[Source(SourceKind.RepresentedOrganisation, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(Verkko24))]
[DisclosedTo(typeof(Carrier), LegalBasis = LegalBasis.LegitimateInterests, Text = "toimituksen yhteystiedot", Data = [Name, PhoneNumber])]
public static class CustomerRegister;

[Purpose("Asiakassuhteen hoitaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-1",
    Interest = "asiointi niiden organisaatioiden kanssa, joita edustat", Provision = Provision.Voluntary, IfNotProvided = "asioimme toisen yhteyshenkilön kanssa")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class CustomerCare;

[Purpose("Asiakaslaskutus ja sen kirjanpito", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §", Kind = PurposeKind.Ordinary, Provision = Provision.Contractual, IfNotProvided = "emme voi laskuttaa")]
[DataContent("Laskutus- ja maksutiedot", InvoicingData, PaymentData)]
[Retention(RetentionDuty.AccountingVouchers, Then = EndAction.Destroy)]
[DisclosedTo(typeof(Finago), Data = [Name, InvoicingData, PaymentData])]
public static class CustomerBookkeeping;

[Register("Toimittajarekisteri", typeof(ProcexonOy), Medium = RegisterMedium.ExternalService)]
[DataSubjects(SubjectGroup.SupplierContacts)]
[Purpose("Toimittajasuhteen hoitaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-2",
    Interest = "hankinnat toimittajilta, joita edustat", Provision = Provision.Voluntary, IfNotProvided = "asioimme toisen yhteyshenkilön kanssa")]
[DataContent("Nimi, tehtävä ja yhteystiedot", Name, JobTitle, EmailAddress, PhoneNumber, KeptIn = "taloushallintojärjestelmä")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Source(SourceKind.RepresentedOrganisation, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(Finago))]
public static class SupplierRegister;

[Register("Sidosryhmärekisteri", typeof(ProcexonOy), Medium = RegisterMedium.Files)]
[DataSubjects(SubjectGroup.StakeholderContacts)]
[Purpose("Yhteydenpito sidosryhmiin", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-3",
    Interest = "yhteistyö järjestöjen, viranomaisten ja kumppanien kanssa", Provision = Provision.Voluntary)]
[DataContent("Nimi, asema ja yhteystiedot", Name, Position, EmailAddress, PhoneNumber, KeptIn = "yrityksen verkkolevy")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
[DisclosedTo(typeof(Verkko24))]
public static class StakeholderRegister;
