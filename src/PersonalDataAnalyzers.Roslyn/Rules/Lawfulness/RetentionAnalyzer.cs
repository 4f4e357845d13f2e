using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Purposes whose data has no end, or none that a person could work out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_noRetention = Rule.Create(
        RuleIds.NoRetention,
        "No retention",
        LegalRules.Message(RuleIds.NoRetention),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.NoRetention, "Personal data is kept no longer than its purpose needs, and people are told how long; \"as long as necessary\" only repeats the law, and there is no default"));

    private static readonly DiagnosticDescriptor s_statutoryPeriodNotNamed = Rule.Create(
        RuleIds.StatutoryPeriodNotNamed,
        "Statutory period without its law",
        LegalRules.Message(RuleIds.StatutoryPeriodNotNamed),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.StatutoryPeriodNotNamed, "Where a law sets the period, the notice can say which law and how long"));

    private static readonly LegalRules s_rules = new(s_noRetention, s_statutoryPeriodNotNamed);

    private protected override LegalRules Rules => s_rules;
}
