using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 12, 13(1)(a)-(b), 24(1), 37(7): who answers, where requests go, and how old the page is.</summary>
internal static class NoticeChecks
{
    private const ChannelKind Electronic = ChannelKind.Email | ChannelKind.WebForm | ChannelKind.SelfService | ChannelKind.AnyContact | ChannelKind.Phone;

    // Days: a month of Art. 12(3) is at most this long.
    private const double LongestMonth = 31;

    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options) =>
        register.Processor is not null ? [] : Page(register, options).Concat(Contacts(register)).Concat(Placeholders(register, options)).Concat(Channels(register)).Concat(Cookies(register));

    private static IEnumerable<LegalFinding> Page(RegisterFacts register, CheckOptions options)
    {
        if (register.Notice is not { } notice)
        {
            yield return Finding.Of("NoticeMissing", register.At, register.Name);
            yield break;
        }

        if (!LawDate.TryParse(notice.Updated ?? notice.Created, out var date))
            yield return Finding.Of("NoticeDateMissing", notice, register, notice.Title);
        else if (options.Today is { } today && today.DaysSince(date) > options.StaleAfterMonths * 365.25 / 12)
            yield return Finding.Of("NoticeStale", notice, register, notice.Title, date.ToString());
        var decided = register.Claims.Any(claim => claim.Claim == NoticeClaim.NoAutomatedDecisions) || register.Purposes.Any(purpose => purpose.Decision is not null);
        if (!decided && register.Purposes.Any(purpose => (purpose.Kind & (PurposeKind.Profiling | PurposeKind.DirectMarketing | PurposeKind.WebAnalytics)) != 0))
            yield return Finding.Of("AutomatedDecisionStatementMissing", register.At, register.Name);
    }

    private static IEnumerable<LegalFinding> Contacts(RegisterFacts register)
    {
        var controller = register.Controller;
        if (Empty(controller.Email) && Empty(controller.Phone) && Empty(controller.Address) && controller.ListedIn is null)
            yield return Finding.Of("ControllerContactMissing", controller, register, controller.Name);
        else if (controller.ListedIn is null && Thin(controller) is { } missing)
            yield return Finding.Of("ControllerContactThin", controller, register, controller.Name, missing);
        if (register.Offices.Select(office => office.Address).Where(address => !Empty(address)).Distinct().Count() > 1)
            yield return Finding.Of("ControllerAddressAmbiguous", controller, register, controller.Name);

        foreach (var officer in register.Contacts.Where(contact => contact.Role == ContactRole.DataProtectionOfficer && Empty(contact.Email)))
            yield return Finding.Of("DpoContactThin", officer, register, controller.Name);
        if (!register.Contacts.Any(contact => contact.Role == ContactRole.DataProtectionOfficer) && register.Purposes.Any(purpose => (purpose.Kind & PurposeKind.Enrichment) != 0))
            yield return Finding.Of("DpoAssessmentMissing", register.At, register.Name);
    }

    /// <summary>A page that names nobody is not published, whatever else is right.</summary>
    // A business id names the controller beyond doubt; who gives it needs fewer ways to be reached.
    private static string? Thin(ControllerFacts controller)
    {
        var missing = new List<string>();
        if (Empty(controller.Email))
            missing.Add("e-mail address");
        if (Empty(controller.Address))
            missing.Add("postal address");
        if (Empty(controller.BusinessId) && Empty(controller.Phone))
            missing.Add("phone number");
        if (missing.Count > 0 && Empty(controller.BusinessId))
            missing.Add("business id");
        return missing.Count == 0 ? null : string.Join(", ", missing);
    }

    private static IEnumerable<LegalFinding> Placeholders(RegisterFacts register, CheckOptions options)
    {
        foreach (var contact in register.Contacts)
        {
            if (!options.AllowPlaceholders && PlaceholderNames.Find(contact.Name) is { } name)
                yield return Finding.Of("PlaceholderContact", contact, register, contact.Name, name);
        }
    }

    private static IEnumerable<LegalFinding> Channels(RegisterFacts register)
    {
        if (register.Channels.Count == 0)
        {
            yield return Finding.Of("RequestChannelMissing", register.At, register.Name);
            yield break;
        }

        if (!register.Channels.Any(channel => (channel.Kind & Electronic) != 0))
            yield return Finding.Of("RequestChannelTooNarrow", register.Channels[0], register, register.Name);
        foreach (var channel in register.Channels.Where(channel => (channel.Kind & ChannelKind.NamedPerson) != 0))
            yield return Finding.Of("NamedPersonAsChannel", channel, register, register.Name);
        foreach (var channel in register.Channels)
        {
            if (LawPeriod.TryParse(channel.AnswerWithin, out var within) && within.MeanDays > LongestMonth)
                yield return Finding.Of("AnswerTooLate", channel, register, register.Name, channel.AnswerWithin!);
        }
    }

    private static IEnumerable<LegalFinding> Cookies(RegisterFacts register)
    {
        foreach (var cookie in register.Cookies.Concat(register.Purposes.SelectMany(purpose => purpose.Cookies)))
        {
            if (cookie.Purpose != CookiePurpose.StrictlyNecessary && cookie.Consent != CookieConsent.Asked)
                yield return Finding.Of("CookieConsentMissing", cookie, register, cookie.Name);
        }
    }

    private static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);
}
