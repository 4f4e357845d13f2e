using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Proseduuri.Declarations;

[Register("Website visits", typeof(ProseduuriOy), Medium = RegisterMedium.Software)]
[DataSubjects(SubjectGroup.WebsiteVisitors)]
[Purpose(typeof(VisitAnalytics))]
[DataContent("Visits and behaviour on the website, IP address and online identifiers", UsageData, IpAddress, OnlineIdentifier, Origin = DataOrigin.Observed)]
[Source(SourceKind.AutomaticCollection, "cookies, once you have consented to them")]
[Cookie("widgets", CookiePurpose.StrictlyNecessary, Consent = CookieConsent.NotNeeded, Lifetime = "P1D", Text = "Keeps a chat, configuration or form together that you have started")]
public static class WebsiteRegister;

[Purpose("Finding out which companies visit our website, and how it is used", LegalBasis.Consent, Kind = PurposeKind.WebAnalytics, Provision = Provision.Voluntary,
    ConsentRecord = "consent log of the website", Withdrawal = "Open the cookie settings at the foot of each page")]
[Retention("P14M", RetentionStart.Collection, Then = EndAction.Erase)]
[DisclosedTo(typeof(Leadfeeder), Data = [UsageData, IpAddress, OnlineIdentifier], OutsideCode = "the tag on our pages")]
[Cookie("_lfa", CookiePurpose.Analytics, Consent = CookieConsent.Asked, SetBy = typeof(Leadfeeder), Lifetime = "P1Y", Text = "Tells visits of one browser from those of another")]
public static class VisitAnalytics;
