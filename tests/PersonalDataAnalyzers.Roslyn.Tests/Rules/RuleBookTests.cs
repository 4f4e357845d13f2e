using System.Linq;
using PersonalDataAnalyzers.RuleDocs;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules;

/// <summary>What every rule must have: id, help link, page, release row, export.</summary>
public class RuleBookTests
{
    [Fact]
    public void Every_rule_is_complete() => Assert.Empty(RuleChecks.Problems(RepositoryPaths.Root));

    [Fact]
    public void Files_written_from_the_rules_are_up_to_date() => Assert.Empty(GeneratedFiles.Stale(RepositoryPaths.Root));

    [Fact]
    public void There_are_rules_and_each_analyzer_has_one()
    {
        Assert.NotEmpty(RuleBook.Rules);
        Assert.DoesNotContain(RuleBook.Analyzers, analyzer => analyzer.SupportedDiagnostics.IsEmpty);
    }

    [Fact]
    public void Enforce_makes_errors_of_warnings_only()
    {
        var enforced = GeneratedFiles.All(RepositoryPaths.Root).Single(file => file.Path == GeneratedFiles.Enforce).Text;
        Assert.All(RuleBook.Rules, rule => Assert.Equal(rule.Severity == "warning", enforced.Contains($"dotnet_diagnostic.{rule.Id}.severity = error\n", System.StringComparison.Ordinal)));
        Assert.Contains("global_level = -1\n", enforced, System.StringComparison.Ordinal);
    }
}
