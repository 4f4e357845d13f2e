using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>Descriptors of 3xxx that are found by following values: who receives what, in truth.</summary>
internal static class RecipientRules
{
    public static readonly DiagnosticDescriptor Undeclared = Rule.Create(
        RuleIds.UndeclaredRecipient,
        "Recipient that code reaches and no register declares",
        "{0} goes to {1}, which is not a declared recipient{2}: declare it with [Recipient] and [DisclosedTo]",
        RuleLevel.Warning,
        "A notice names the recipients, and the record of processing lists them: what code sends and nobody declared is in neither (GDPR Art. 13(1)(e), 14(1)(e), 15(1)(c), 28(3), 30(1)(d)).");

    public static readonly DiagnosticDescriptor Category = Rule.Create(
        RuleIds.UndeclaredCategory,
        "Recipient reached with a category it is not declared for",
        "{0} goes to {1}, which is declared for other categories{2}: add the category to its [DisclosedTo], or do not send it",
        RuleLevel.Warning,
        "A disclosure that names its data says that nothing else goes (GDPR Art. 5(1)(a), 5(1)(c), 30(1)(d)).");

    public static readonly DiagnosticDescriptor Unknown = Rule.Create(
        RuleIds.UnknownDestination,
        "Personal data sent to an unknown destination",
        "{0} is sent by '{1}' to {2}: say who receives it with [DisclosedTo], or add the service to PersonalData.services.tsv",
        RuleLevel.Suggestion,
        "Who receives data, and in which country, must be known before it is sent (GDPR Art. 13(1)(e), 13(1)(f), 30(1)(d), 44).");

    public static readonly DiagnosticDescriptor Region = Rule.Create(
        RuleIds.RegionOutsideEea,
        "Cloud region outside the EEA",
        "'{0}' is a region of {1} in {2}: personal data kept or processed there is transferred outside the EEA",
        RuleLevel.Warning,
        "Storage in a third country is a transfer, whoever the contracting company is (GDPR Art. 44; EDPB Guidelines 05/2021).");

    public static readonly DiagnosticDescriptor OpenRegion = Rule.Create(
        RuleIds.OpenRegion,
        "Cloud region outside the EEA that may be open",
        "'{0}' is a region of {1} in {2}, outside the EEA: name the transfer and what allows it, if personal data is kept there",
        RuleLevel.Suggestion,
        "Where an adequacy decision holds, or nothing says that personal data is kept, a region outside the EEA is no mistake; a notice still names the transfer (GDPR Art. 13(1)(f), 45).");

    public static readonly DiagnosticDescriptor InSettings = Rule.Create(
        RuleIds.ServiceInSettings,
        "Known service in settings that no register declares",
        "'{0}' is a host of {1} ({2}, {3}), which no register in sight declares as a recipient: declare it, if personal data goes there",
        RuleLevel.Suggestion,
        "An address in the settings shows which services an application uses; a notice and the record of processing name those that receive personal data (GDPR Art. 13(1)(e), 30(1)(d)).");

    public static readonly DiagnosticDescriptor TableRow = Rule.Create(
        RuleIds.TableRow,
        "Row of a table of the project that cannot be read",
        "This row is left out: {0}",
        RuleLevel.Warning,
        "A service that is not read is a recipient that is not found; a sink, source or sanitiser that is not read is a way that is not followed, or followed in vain (GDPR Art. 5(2)).");
}
