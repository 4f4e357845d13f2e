using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Values that are erased although the law makes us keep them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeepingAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_erasureAgainstStatute = Rule.Create(
        RuleIds.ErasureAgainstStatute,
        "Erasure of what a law makes us keep",
        LegalRules.Message(RuleIds.ErasureAgainstStatute),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.ErasureAgainstStatute, "The right to erasure does not reach what a law obliges the controller to keep, as long as it does"));

    private static readonly LegalRules s_rules = new(s_erasureAgainstStatute);

    private protected override LegalRules Rules => s_rules;
}
