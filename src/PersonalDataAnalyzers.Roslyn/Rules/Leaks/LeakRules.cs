using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Rules.Leaks;

/// <summary>Descriptors of 4xxx: personal data at a place that nobody erases, restricts or counts as a register.</summary>
internal static class LeakRules
{
    public static readonly DiagnosticDescriptor Log = Rule.Create(
        RuleIds.LogLeak,
        "Personal data in a log",
        "{0} is personal data and is written to a log by '{1}': log an identifier, or a redacted value",
        RuleLevel.Warning,
        "A log has its own readers, retention and copies: what stands in it is found by no erasure and shown in no access answer (GDPR Art. 5(1)(c), 5(1)(e), 5(1)(f), 17, 32).");

    public static readonly DiagnosticDescriptor Exception = Rule.Create(
        RuleIds.ExceptionLeak,
        "Personal data in the message of an exception",
        "{0} is personal data and stands in the message of '{1}': name the case or an identifier instead",
        RuleLevel.Warning,
        "Messages of exceptions travel to logs, error trackers and answers, where no purpose covers them (GDPR Art. 5(1)(b), 5(1)(f), 25, 32).");

    public static readonly DiagnosticDescriptor Url = Rule.Create(
        RuleIds.UrlLeak,
        "Personal data in a URL",
        "{0} is personal data and becomes part of a URL ({1}): send it in the body, or use an identifier",
        RuleLevel.Warning,
        "URLs are kept by proxies, server logs, browser history and the Referer header of third parties (GDPR Art. 5(1)(f), 25, 32).");

    public static readonly DiagnosticDescriptor Telemetry = Rule.Create(
        RuleIds.TelemetryLeak,
        "Personal data in telemetry",
        "{0} is personal data and becomes a tag of telemetry by '{1}': use an identifier, or leave it out",
        RuleLevel.Warning,
        "Tags of traces and metrics are indexed, kept and mostly sent to another company (GDPR Art. 5(1)(b), 5(1)(c), 28).");

    public static readonly DiagnosticDescriptor Printing = Rule.Create(
        RuleIds.ImplicitToString,
        "Text of an object shows personal data",
        "{0} is personal data and is shown by ToString: any log, message or debugger that prints the object prints it too",
        RuleLevel.Warning,
        "A record prints all its members, and a ToString of its own is called where nobody thinks of it (GDPR Art. 25(2): by default).");

    public static readonly DiagnosticDescriptor Key = Rule.Create(
        RuleIds.KeyOrFileNameLeak,
        "Personal data as a cache key or file name",
        "{0} is personal data and becomes {2} by '{1}': use an identifier, or a keyed pseudonym",
        RuleLevel.Warning,
        "Keys and names of files show in listings, logs, metrics and backups, and erasing the content leaves them behind (GDPR Art. 5(1)(f), 17).");

    public static readonly DiagnosticDescriptor Response = Rule.Create(
        RuleIds.ResponseLeak,
        "Personal data leaves through an unmarked type",
        "{0} is personal data and leaves the endpoint by '{1}' in a type without a mark: mark the type, so that the data stays in the inventory",
        RuleLevel.Suggestion,
        "What an endpoint returns is a disclosure; a type without marks hides it from inventory, access answer and review (GDPR Art. 5(2), 25, 30).");

    public static readonly DiagnosticDescriptor ByName = Rule.Create(
        RuleIds.LeakByName,
        "Value that only its name calls personal data, where personal data would leak",
        "{0} (only a name says that it is personal data; where it is marked, this is {1})",
        RuleLevel.Suggestion,
        "A name proposes and does not prove: where a project raises the severity of a rule, what rests on names alone stays a suggestion (GDPR Art. 4(1)).");

    public static readonly DiagnosticDescriptor NationalIdentityNumber = Rule.Create(
        RuleIds.NationalIdentityNumberAsKey,
        "National identity number as key, file name, URL or password",
        "{0} is a national identity number and becomes {2} by '{1}': it may not be written needlessly into documents or shown, and is no means of identification",
        RuleLevel.Warning,
        "A national identity number may be processed only to identify a person unambiguously on the grounds of the law, and shall not be entered needlessly into documents drawn up from a filing system (GDPR Art. 87; in Finland tietosuojalaki 1050/2018 29 §).");
}
