using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
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

    /// <summary>A team's own line decides over the policy, whichever kind of file it stands in.</summary>
    [Theory]
    [InlineData("", "", ReportDiagnostic.Error)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.{0}.severity = suggestion\n", ReportDiagnostic.Info)]
    [InlineData("team.globalconfig", "is_global = true\ndotnet_diagnostic.{0}.severity = warning\n", ReportDiagnostic.Warn)]
    public void Enforce_yields_to_the_files_of_a_team(string file, string text, ReportDiagnostic expected)
    {
        var rule = RuleBook.Rules.First(rule => rule.Severity == "warning").Id;
        var configs = new List<AnalyzerConfig> { AnalyzerConfig.Parse(GeneratedFiles.All(RepositoryPaths.Root).Single(generated => generated.Path == GeneratedFiles.Enforce).Text, "/package/enforce.globalconfig") };
        if (file.Length > 0)
            configs.Add(AnalyzerConfig.Parse(text.Replace("{0}", rule, System.StringComparison.Ordinal), "/src/" + file));
        var set = AnalyzerConfigSet.Create(configs, out var conflicts);
        Assert.Empty(conflicts);
        var severity = set.GetOptionsForSourcePath("/src/Test.cs").TreeOptions.TryGetValue(rule, out var own) ? own : set.GlobalConfigOptions.TreeOptions[rule];
        Assert.Equal(expected, severity);
    }
}
