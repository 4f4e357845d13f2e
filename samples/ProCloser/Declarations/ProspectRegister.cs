using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Declarations;

[Register("Prospektirekisteri", typeof(ProCloserOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.ProspectContacts)]
[Purpose(typeof(Prospecting)), Purpose(typeof(MarketingBans))]
[DataContent("Nimi, palvelukieli ja yhteystiedot", Name, Language, PostalAddress, PhoneNumber, EmailAddress)]
[DataContent("Yrityksen tiedot", OrganisationData)]
[DataContent("Yhteydenotot, palautteet ja tarjoukset", ContactHistory, Feedback, OrderData)]
[Source(SourceKind.DataSubject, "lomakkeet, sähköposti ja puhelin")]
[Source(SourceKind.PublicSource, "yritysten verkkosivut", PubliclyAvailable = Answer.Yes, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(HostingProvider))]
[Claim(NoticeClaim.NotSoldOrRented)]
[Cookie("session", CookiePurpose.StrictlyNecessary, Consent = CookieConsent.NotNeeded, Lifetime = "P1D", Text = "Pitää palveluun kirjautuneen kirjautuneena")]
public static class ProspectRegister;

[Purpose("Palvelujemme myynti ja markkinointi mahdollisille asiakasyrityksille", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Assessment = "LIA-6",
    Channels = MarketingChannels.Email | MarketingChannels.Calls, Interest = "palvelujen tarjoaminen yrityksille niille, joiden työhön ne kuuluvat", Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class Prospecting;

[Register("Asiakasyritysten edustajat", typeof(ProCloserOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.CustomerContacts)]
[Purpose(typeof(CustomerCare)), Purpose(typeof(Bookkeeping))]
[DataContent("Nimi, tehtävä ja yhteystiedot", Name, JobTitle, PhoneNumber, EmailAddress)]
[DataContent("Yrityksen tiedot", OrganisationData)]
[Source(SourceKind.DataSubject, "sopimukset ja yhteydenotot")]
[Source(SourceKind.RepresentedOrganisation, Informed = InformedWhen.AtFirstContact)]
[DisclosedTo(typeof(HostingProvider))]
public static class CustomerRepresentatives;

[Purpose("Asiakassuhteen hoitaminen", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-7",
    Interest = "asiointi niiden yritysten kanssa, joita edustat", Provision = Provision.Voluntary, IfNotProvided = "asioimme yrityksesi toisen edustajan kanssa")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class CustomerCare;

[Purpose("Laskutus ja lakisääteinen kirjanpito", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §", Kind = PurposeKind.Ordinary, Provision = Provision.Contractual, IfNotProvided = "emme voi laskuttaa yritystäsi")]
[DataContent("Laskutustiedot", InvoicingData)]
[Retention(RetentionDuty.AccountingVouchers, Then = EndAction.Destroy)]
public static class Bookkeeping;
