using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

namespace PersonalDataAnalyzers.Roslyn.Tests.Lawfulness;

public class LegalRulesTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> s_rules =
        [.. typeof(LegalAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (typeof(LegalAnalyzer).IsAssignableFrom(type) || type == typeof(RegisterUnusedAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)];

    [Fact]
    public void Every_check_of_the_build_is_reported_by_one_analyzer() =>
        Assert.Equal(
            CheckTable.All.Select(check => check.Rule).OfType<string>().Distinct().Order(StringComparer.Ordinal),
            s_rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_rule_has_the_severity_of_its_checks()
    {
        foreach (var check in CheckTable.All.Where(check => check.Rule is not null))
        {
            var expected = check.Level switch { CheckLevel.Error => DiagnosticSeverity.Error, CheckLevel.Warning => DiagnosticSeverity.Warning, _ => DiagnosticSeverity.Info };
            Assert.Equal((check.Rule, expected), (check.Rule, s_rules.Single(rule => rule.Id == check.Rule).DefaultSeverity));
        }
    }
}
