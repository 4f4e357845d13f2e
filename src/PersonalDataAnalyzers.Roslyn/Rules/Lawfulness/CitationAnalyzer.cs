using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Laws that have been repealed, cited as if they still founded something.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_repealedLawCited = Rule.Create(
        RuleIds.RepealedLawCited,
        "Repealed law cited",
        LegalRules.Message(RuleIds.RepealedLawCited),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.RepealedLawCited, "A law that has been repealed founds neither a basis nor a period"));

    private static readonly LegalRules s_rules = new(s_repealedLawCited);

    private protected override LegalRules Rules => s_rules;
}
