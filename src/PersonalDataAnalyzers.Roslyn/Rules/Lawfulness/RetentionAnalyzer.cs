using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Purposes whose data has no end, or none that a person could work out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.NoRetention, "No retention", "Personal data is kept no longer than its purpose needs, and people are told how long; \"as long as necessary\" only repeats the law, and there is no default")
        .Add(RuleIds.StatutoryPeriodNotNamed, "Statutory period without its law", "Where a law sets the period, the notice can say which law and how long");

    private protected override LegalRules Rules => s_rules;
}
