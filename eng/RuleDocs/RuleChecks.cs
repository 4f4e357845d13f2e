using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.RuleDocs;

/// <summary>What every rule must have before it may be shipped. Each problem is one line that says where and what.</summary>
public static partial class RuleChecks
{
    private static readonly string[] s_sections = ["Why", "Bad", "Good", "Configuration", "When to suppress"];

    private static readonly HashSet<string> s_constants = [.. typeof(RuleIds).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!)];

    public static IEnumerable<string> Problems(string root) =>
        Ids().Concat(Exports()).Concat(RuleBook.Rules.SelectMany(rule => OfRule(root, rule))).Concat(Releases(root)).Concat(OrphanPages(root));

    private static IEnumerable<string> Ids()
    {
        foreach (var shared in RuleBook.Rules.GroupBy(rule => rule.Id).Where(group => group.Select(rule => (rule.Title, rule.Severity)).Distinct().Count() > 1))
            yield return $"{shared.Key}: the id is given twice ({string.Join(", ", shared.Select(rule => rule.Analyzer))}).";
        foreach (var rule in RuleBook.Rules.Where(rule => !IdPattern().IsMatch(rule.Id)))
            yield return $"{rule.Id} of {rule.Analyzer} is no id of ours.";
    }

    // Without the attribute the compiler passes the class over, and no test that news it up would notice.
    private static IEnumerable<string> Exports()
    {
        foreach (var analyzer in RuleBook.Analyzers.Where(analyzer => !Attribute.IsDefined(analyzer.GetType(), typeof(DiagnosticAnalyzerAttribute))))
            yield return $"{analyzer.GetType().Name} lacks [DiagnosticAnalyzer(LanguageNames.CSharp)]: no compiler would run it.";
        foreach (var fix in RuleBook.Fixes.Where(fix => !Attribute.IsDefined(fix.GetType(), typeof(ExportCodeFixProviderAttribute))))
            yield return $"{fix.GetType().Name} lacks [ExportCodeFixProvider]: no editor would offer it.";
        foreach (var fix in RuleBook.Fixes)
        {
            foreach (var unknown in fix.FixableDiagnosticIds.Where(id => id.StartsWith("PDA", StringComparison.Ordinal) && !s_constants.Contains(id)))
                yield return $"{fix.GetType().Name} fixes {unknown}, which is no id of ours.";
        }
    }

    private static IEnumerable<string> OfRule(string root, DocumentedRule rule)
    {
        var descriptor = rule.Descriptor;
        if (!descriptor.HelpLinkUri.EndsWith($"/docs/rules/{rule.Id}.md", StringComparison.Ordinal))
            yield return $"{rule.Id}: the help link leads to '{descriptor.HelpLinkUri}'.";
        if (descriptor.Description.ToString(CultureInfo.InvariantCulture).Length == 0)
            yield return $"{rule.Id}: no description.";
        if (rule.Title.Length == 0 || rule.Title.EndsWith('.'))
            yield return $"{rule.Id}: the title is a noun phrase without a full stop.";
        if (!descriptor.IsEnabledByDefault)
            yield return $"{rule.Id}: off by default.";

        var path = Path.Combine(root, "docs/rules", rule.Id + ".md");
        if (!File.Exists(path))
        {
            yield return $"{rule.Id}: docs/rules/{rule.Id}.md is missing.";
            yield break;
        }

        var page = new RulePage(path);
        if (page.Heading != $"{rule.Id}: {rule.Title}")
            yield return $"{rule.Id}: the heading of its page is '{page.Heading}', not '{rule.Id}: {rule.Title}'.";
        if (!page.Sections.SequenceEqual(s_sections))
            yield return $"{rule.Id}: the sections of its page are {string.Join(", ", page.Sections)}; they must be {string.Join(", ", s_sections)}.";
        if (!page.Blocks.Any(block => block.Is("csharp", "bad")))
            yield return $"{rule.Id}: its page has no ```csharp bad block.";
        if (!page.Blocks.Any(block => block.Is("csharp", "good")))
            yield return $"{rule.Id}: its page has no ```csharp good block.";
    }

    private static IEnumerable<string> Releases(string root)
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadLines(Path.Combine(root, $"src/PersonalDataAnalyzers.Roslyn/AnalyzerReleases.{name}.md")))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length >= 3 && parts[0].StartsWith("PDA", StringComparison.Ordinal))
            .ToLookup(parts => parts[0], StringComparer.Ordinal);
        foreach (var rule in RuleBook.Rules.DistinctBy(rule => rule.Id))
        {
            if (rows[rule.Id].LastOrDefault() is not { } row)
                yield return $"{rule.Id}: no row in AnalyzerReleases.Unshipped.md.";
            else if (row[1] != rule.Descriptor.Category || row[2] != rule.Descriptor.DefaultSeverity.ToString())
                yield return $"{rule.Id}: its release row says {row[1]}, {row[2]}; the rule says {rule.Descriptor.Category}, {rule.Descriptor.DefaultSeverity}.";
        }
    }

    private static IEnumerable<string> OrphanPages(string root)
    {
        var folder = Path.Combine(root, "docs/rules");
        return !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "PDA*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(name => RuleBook.Rules.All(rule => rule.Id != name))
            .Order(StringComparer.Ordinal)
            .Select(name => $"docs/rules/{name}.md: no analyzer reports {name}.");
    }

    [GeneratedRegex("^PDA[0-6][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
