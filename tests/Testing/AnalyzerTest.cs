using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Tests of one analyzer. The findings must be exactly those the markup of the sources and additional files says.</summary>
public static class AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The marked findings, at least one, and no others. Returned in source order, for messages and properties.</summary>
    public static Task<ImmutableArray<Diagnostic>> Triggers(string source, TestSetup? setup = null) => AnalyzerTest.Triggers([new TAnalyzer()], source, setup);

    /// <summary>No finding at all; markup in the source is a mistake.</summary>
    public static Task DoesNotTrigger(string source, TestSetup? setup = null) => AnalyzerTest.DoesNotTrigger([new TAnalyzer()], source, setup);
}

/// <summary>Tests of several analyzers together.</summary>
public static class AnalyzerTest
{
    public static async Task<ImmutableArray<Diagnostic>> Triggers(ImmutableArray<DiagnosticAnalyzer> analyzers, string source, TestSetup? setup = null)
    {
        var (found, expected) = await Run(analyzers, source, setup ?? TestSetup.Default);
        Assert.True(expected > 0, "The test marks no finding: write [|x|] or {|PDA1001:x|}, or use DoesNotTrigger.");
        return found;
    }

    public static async Task DoesNotTrigger(ImmutableArray<DiagnosticAnalyzer> analyzers, string source, TestSetup? setup = null)
    {
        var (_, expected) = await Run(analyzers, source, setup ?? TestSetup.Default);
        Assert.True(expected == 0, "The test marks a finding; use Triggers.");
    }

    /// <summary>All findings of the analyzers on a compilation, in order of place; an exception in an analyzer fails.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Findings(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        var running = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await running.GetAnalyzerDiagnosticsAsync();
        if (found.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } crash)
            Assert.Fail("An analyzer threw: " + crash.GetMessage(System.Globalization.CultureInfo.InvariantCulture) + Environment.NewLine + crash.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path ?? "", StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private static async Task<(ImmutableArray<Diagnostic> Found, int Expected)> Run(ImmutableArray<DiagnosticAnalyzer> analyzers, string source, TestSetup setup)
    {
        var sources = new[] { new TestFile(TestSetup.MainFile, source) }.Concat(setup.MoreSources).Select(file => Markup.Parse(file.Text, file.Path)).ToArray();
        var names = new[] { TestSetup.MainFile }.Concat(setup.MoreSources.Select(file => file.Path)).ToArray();
        var compilation = TestCompilation.Create(sources.Select((markup, i) => new TestFile(names[i], markup.Text)), setup);
        if (!setup.AllowCompileErrors)
            TestCompilation.AssertCompiles(compilation);

        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(TestAnalyzerOptions.TreeOptions(setup)));
        var found = await Findings(compilation, analyzers, TestAnalyzerOptions.Create(setup));
        var expected = sources.SelectMany(markup => markup.Expected)
            .Concat(setup.AdditionalFiles.SelectMany(file => Markup.Parse(file.Text, file.Path).Expected))
            .Concat(setup.ExpectedWithoutLocation.Select(id => new Expected(id, "", default)))
            .ToList();
        Compare(found, expected, OnlyId(analyzers), path => Text(path, compilation, setup));
        return (found, expected.Count);
    }

    /// <summary>Fails when expected and found findings are not the same.</summary>
    internal static void Compare(IEnumerable<Diagnostic> found, IEnumerable<Expected> expected, string? onlyId, Func<string, SourceText?> textOf)
    {
        var left = expected.Select(item => item.Id is not null ? item : item with { Id = onlyId ?? throw new FormatException("[|x|] with several ids: write {|PDA1001:x|}.") }).ToList();
        var report = new StringBuilder();
        foreach (var diagnostic in found)
        {
            var actual = new Expected(diagnostic.Id, Name(diagnostic.Location), diagnostic.Location.SourceSpan);
            if (!left.Remove(actual))
                Describe(report, "unexpected", actual, ": " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), textOf);
        }

        foreach (var missing in left)
            Describe(report, "missing", missing, "", textOf);
        if (report.Length > 0)
            Assert.Fail("The findings are not the expected ones." + Environment.NewLine + report);
    }

    internal static string? OnlyId(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var ids = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct().ToArray();
        return ids.Length == 1 ? ids[0] : null;
    }

    private static void Describe(StringBuilder report, string what, Expected item, string message, Func<string, SourceText?> textOf)
    {
        report.Append(what).Append(' ').Append(item.Id).AppendLine(message);
        if (textOf(item.Path) is { } text)
            report.AppendLine(Report.Place(text, item.Path, item.Span));
        else
            report.Append("  ").AppendLine(item.Path.Length == 0 ? "(no location)" : item.Path);
    }

    private static string Name(Location location)
    {
        var path = location.GetLineSpan().Path ?? "";
        return path.StartsWith(TestSetup.Folder, StringComparison.Ordinal) ? path[TestSetup.Folder.Length..] : path;
    }

    private static SourceText? Text(string path, Compilation compilation, TestSetup setup) =>
        compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == TestSetup.Folder + path)?.GetText()
        ?? setup.AdditionalFiles.Where(file => file.Path == path).Select(file => new TestAnalyzerOptions.Text(file).GetText()).FirstOrDefault();
}
