using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Checks;

namespace PersonalDataAnalyzers.RuleDocs;

/// <summary>The files that are written from the rules: the tables people read, and the configuration that makes warnings
/// errors.</summary>
public static class GeneratedFiles
{
    public const string Readme = "README.md";
    public const string Index = "docs/rules/README.md";
    public const string Enforce = "src/PersonalDataAnalyzers.Build/buildTransitive/enforce.globalconfig";

    public const string Checks = "docs/checks.md";

    private const string Start = "<!-- rules -->";
    private const string End = "<!-- /rules -->";

    /// <summary>Path from the root of the repository, and what must stand there.</summary>
    public static IEnumerable<(string Path, string Text)> All(string root)
    {
        yield return (Readme, WithTable(File.ReadAllText(Path.Combine(root, Readme))));
        yield return (Index, IndexText());
        yield return (Checks, ChecksText());
        yield return (Enforce, EnforceText());
    }

    /// <summary>Paths whose text on disk is another.</summary>
    public static IEnumerable<string> Stale(string root) =>
        All(root).Where(file => !File.Exists(Path.Combine(root, file.Path)) || File.ReadAllText(Path.Combine(root, file.Path)) != file.Text).Select(file => file.Path);

    private static string WithTable(string readme)
    {
        var start = readme.IndexOf(Start, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
            throw new InvalidDataException($"{Readme} has no {Start} … {End} for the table of rules.");
        var table = new StringBuilder();
        Table(table, RuleBook.Rules, "docs/rules/");
        return readme[..(start + Start.Length)] + "\n" + table + readme[end..];
    }

    private static string IndexText()
    {
        var text = new StringBuilder("""
            # Rules

            Written from the analyzers by `dotnet run --project eng/RuleDocs`. Severity is a claim about false positives: *error* for
            declared facts that contradict settled law, *warning* for direct evidence, *suggestion* for what names alone propose.
            Suggestions show in the IDE and in SARIF, never in a command-line build.


            """.ReplaceLineEndings("\n"));
        foreach (var (digit, name) in RuleBook.Areas)
        {
            var rules = RuleBook.Rules.Where(rule => rule.Id[3] == digit).ToArray();
            if (rules.Length == 0)
                continue;
            text.Append("## ").Append(name).Append("\n\n");
            Table(text, rules, "");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string ChecksText()
    {
        var text = new StringBuilder("""
            # Checks of publication

            Written from `src/PersonalDataAnalyzers.Law/Checks/checks.tsv` by `dotnet run --project eng/RuleDocs`. `personal-data check`
            runs them on what a notice needs and a build does not; the checks that the compiler runs too have a [rule](rules/README.md).
            Articles without an act are those of the GDPR. `{0}` and `{1}` stand for what was found.


            """.ReplaceLineEndings("\n"));
        foreach (var check in CheckTable.All.Where(check => check.Rule is null))
        {
            text.Append($"## {check.Name}\n\n{check.Level switch { CheckLevel.Error => "Error", CheckLevel.Warning => "Warning", _ => "Suggestion" }}, Art. {check.Article}{(check.NeedsRecord ? "; reads the record of processing" : "")}. {check.Message}.\n\n");
            if (check.Remedy is { } remedy)
                text.Append($"Remedy: {remedy}.\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Table(StringBuilder text, IEnumerable<DocumentedRule> rules, string folder)
    {
        text.Append("| id | rule | default | fix |\n|---|---|---|---|\n");
        foreach (var rule in rules.DistinctBy(rule => rule.Id))
            text.Append($"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} | {rule.Severity} | {(rule.HasFix ? "yes" : "")} |\n");
    }

    private static string EnforceText()
    {
        var text = new StringBuilder("# PersonalDataPolicy = enforce: what warns by default is an error. Written by eng/RuleDocs. The level is below that of\n# every file of a team, so its own .editorconfig or .globalconfig decides, in a visible line.\nis_global = true\nglobal_level = -1\n");
        foreach (var rule in RuleBook.Rules.Where(rule => rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Warning).DistinctBy(rule => rule.Id))
            text.Append($"dotnet_diagnostic.{rule.Id}.severity = error\n");
        return text.ToString();
    }
}
