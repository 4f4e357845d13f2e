using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0001: periods are ISO 8601 durations.</summary>
internal static class DurationArgument
{
    public static readonly DiagnosticDescriptor Rule = Rules.Rule.Create(
        RuleIds.InvalidDuration,
        "Period that is no ISO 8601 duration",
        "'{0}' is no ISO 8601 duration; write P2Y for two years, P6M for six months, P30D for thirty days",
        RuleLevel.Error,
        "A period of retention or of an answer is published in the notice (GDPR Art. 13(2)(a)) and acted on by erasure (Art. 5(1)(e)). One that cannot be read counts as not stated.");

    public static ArgumentFault? Check(string? period) =>
        period is null || LawPeriod.TryParse(period, out _) ? null : new ArgumentFault(Rule, Meant(period), period);

    // "2y" and " P2Y" can mean one thing only; "2 years" is left to whoever wrote it.
    private static string? Meant(string period)
    {
        var upper = period.Trim().ToUpperInvariant();
        return LawPeriod.TryParse(upper, out _) ? upper : LawPeriod.TryParse("P" + upper, out _) ? "P" + upper : null;
    }
}
