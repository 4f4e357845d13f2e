using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Declarations;

[Purpose("Managing the customer relationship", LegalBasis.LegitimateInterests, Kind = PurposeKind.Ordinary, Assessment = "LIA-2026-1",
    Interest = "dealing with the companies whose contact person you are", Provision = Provision.Voluntary, IfNotProvided = "we deal with another contact person of your company")]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class CustomerCare;

[Purpose("Direct marketing of our services to companies", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Assessment = "LIA-2026-2",
    Channels = MarketingChannels.Calls | MarketingChannels.Print | MarketingChannels.Email,
    Interest = "offering internet marketing to companies, to the contact persons whose work it concerns", Provision = Provision.Voluntary)]
[Retention("P2Y", RetentionStart.LastContact, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class DirectMarketing;

[Purpose("Respecting marketing bans", LegalBasis.LegalObligation, Law = "EU 2016/679 21(3)", Kind = PurposeKind.Suppression, Provision = Provision.Voluntary)]
[DataContent("Direct-marketing ban", MarketingBan)]
[Retention(RetentionCriterion.Other, "As long as we do direct marketing, and only what is needed to recognise you", Then = EndAction.Erase)]
public static class MarketingBans;

[Purpose("Invoicing and statutory bookkeeping", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §", Kind = PurposeKind.Ordinary,
    Provision = Provision.Contractual, IfNotProvided = "we cannot invoice your company")]
[DataContent("Invoicing and ledger data", InvoicingData, LedgerData)]
[Retention(RetentionDuty.AccountingVouchers, Then = EndAction.Destroy)]
[DisclosedTo(typeof(InvoicingProvider), Data = [Name, OrganisationData, InvoicingData, LedgerData])]
public static class Bookkeeping;

[Purpose("Measuring the use of our website", LegalBasis.Consent, Kind = PurposeKind.WebAnalytics, Provision = Provision.Voluntary,
    ConsentRecord = "Consents table of this application", Withdrawal = "Open the cookie settings at the foot of each page")]
[DataSubjects(SubjectGroup.WebsiteVisitors)]
[DataContent("Visits to our pages, IP address and cookie identifiers", IpAddress, CookieIdentifier, UsageData, Origin = DataOrigin.Observed)]
[Retention("P14M", RetentionStart.Collection, Then = EndAction.Erase)]
[Source(SourceKind.AutomaticCollection)]
[DisclosedTo(typeof(GoogleAnalytics))]
[Cookie("_ga", CookiePurpose.Analytics, Consent = CookieConsent.Asked, SetBy = typeof(GoogleAnalytics), Lifetime = "P13M", Text = "Tells visits of one browser from those of another")]
[Cookie("consent", CookiePurpose.StrictlyNecessary, Consent = CookieConsent.NotNeeded, Lifetime = "P6M", Text = "Remembers what you chose in the cookie settings")]
public static class WebAnalytics;
