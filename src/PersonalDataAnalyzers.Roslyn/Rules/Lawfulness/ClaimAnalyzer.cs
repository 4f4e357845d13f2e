using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Negative statements of a notice that the declaration contradicts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_claimContradicted = Rule.Create(
        RuleIds.ClaimContradicted,
        "Claim that the declaration contradicts",
        LegalRules.Message(RuleIds.ClaimContradicted),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.ClaimContradicted, "A notice that denies what its register declares misleads the people it informs"));

    private static readonly DiagnosticDescriptor s_profilingDenied = Rule.Create(
        RuleIds.ProfilingDenied,
        "Derived data under a claim of no profiling",
        LegalRules.Message(RuleIds.ProfilingDenied),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.ProfilingDenied, "To derive data about a person from other data is usually profiling"));

    private static readonly LegalRules s_rules = new(s_claimContradicted, s_profilingDenied);

    private protected override LegalRules Rules => s_rules;
}
