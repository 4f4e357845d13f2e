using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Tests of one code fix and the analyzer it answers.</summary>
public static class CodeFixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Applies the action with that title or equivalence key (any, if none is named) until no finding offers it,
    /// compares with <paramref name="after"/>, whose markup tells the findings that remain, and demands that the result
    /// compiles and that Fix All reaches the same text.</summary>
    public static async Task Fixes(string before, string after, string? action = null, TestSetup? setup = null)
    {
        setup ??= TestSetup.Default;
        await VerifyMarkup(before, setup);
        var project = TestWorkspace.Create(before, setup);
        var iterated = await CodeFixes.Iterate(project, Analyzers, Fix, action);
        var texts = await TestWorkspace.Texts(iterated);
        TestWorkspace.AssertSame(await CodeFixes.ExpectedAfter(project, after, setup), texts, "Fixed one by one");
        if (!setup.AllowCompileErrors)
            TestCompilation.AssertCompiles((await iterated.GetCompilationAsync())!, "The fixed source");
        AnalyzerTest.Compare(await TestWorkspace.Findings(iterated, Analyzers), CodeFixes.Remaining(after, setup), AnalyzerTest.OnlyId(Analyzers), path => texts.TryGetValue(path, out var text) ? Microsoft.CodeAnalysis.Text.SourceText.From(text) : null);
        await CodeFixes.FixAll(project, Analyzers, Fix, action, texts, setup);
    }

    /// <summary>The findings of the markup stand, and none of them offers a fix (or not that one).</summary>
    public static async Task NoFix(string source, string? action = null, TestSetup? setup = null)
    {
        await VerifyMarkup(source, setup ?? TestSetup.Default);
        var offered = await CodeFixes.Offered(TestWorkspace.Create(source, setup ?? TestSetup.Default), Analyzers, Fix);
        Assert.DoesNotContain(offered, offer => CodeFixes.Matches(offer, action));
    }

    /// <summary>The titles offered at the first finding, in the order of the menu.</summary>
    public static async Task Offers(string source, IEnumerable<string> titles, TestSetup? setup = null)
    {
        await VerifyMarkup(source, setup ?? TestSetup.Default);
        var offered = await CodeFixes.Offered(TestWorkspace.Create(source, setup ?? TestSetup.Default), Analyzers, Fix, firstOnly: true);
        Assert.Equal(titles, offered.Select(offer => offer.Title));
    }

    /// <summary>Applies Fix All at the first finding that offers the action, as often as <paramref name="passes"/> says, and
    /// demands that the result compiles. Returns the ids found before, and after each pass.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> FixAll(string source, string action, FixAllScope scope, int passes, TestSetup setup)
    {
        var project = TestWorkspace.Create(source, setup);
        var found = new List<IReadOnlyList<string>> { await Ids(project) };
        for (var pass = 0; pass < passes; pass++)
        {
            project = await CodeFixes.FixAllOnce(project, Analyzers, Fix, action, scope) ?? project;
            found.Add(await Ids(project));
        }

        TestCompilation.AssertCompiles((await project.GetCompilationAsync())!, "The fixed source");
        return found;

        static async Task<IReadOnlyList<string>> Ids(Project project) => [.. (await TestWorkspace.Findings(project, Analyzers)).Select(finding => finding.Id)];
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new TAnalyzer()];

    private static TFix Fix => new();

    private static Task VerifyMarkup(string source, TestSetup setup) => AnalyzerTest.Triggers(Analyzers, source, setup);
}

/// <summary>How code actions are found and applied.</summary>
internal static class CodeFixes
{
    private const int MaxSteps = 200;

    public static bool Matches(CodeAction action, string? wanted) => wanted is null || action.Title == wanted || action.EquivalenceKey == wanted;

    public static async Task<List<CodeAction>> Offered(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, bool firstOnly = false)
    {
        var offered = new List<CodeAction>();
        foreach (var finding in await Fixable(project, analyzers, fix))
        {
            offered.AddRange(await Actions(project, finding, fix));
            if (firstOnly)
                break;
        }

        return offered;
    }

    public static async Task<Project> Iterate(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? wanted)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            CodeAction? next = null;
            foreach (var finding in await Fixable(project, analyzers, fix))
            {
                next = (await Actions(project, finding, fix)).FirstOrDefault(action => Matches(action, wanted));
                if (next is not null)
                    break;
            }

            if (next is null)
            {
                Assert.True(step > 0, $"No finding offers the fix {wanted}.");
                return project;
            }

            project = await Apply(project, next);
        }

        Assert.Fail($"The fix never comes to an end: after {MaxSteps} steps it is still offered.");
        return project;
    }

    public static async Task FixAll(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? wanted, SortedDictionary<string, string> expected, TestSetup setup)
    {
        if (fix.GetFixAllProvider() is not { } provider)
        {
            Assert.True(setup.NoFixAll, "The fix has no Fix All provider; if that is meant, say so with NoFixAll.");
            return;
        }

        var files = (await Fixable(project, analyzers, fix)).Where(finding => finding.Location.IsInSource).Select(finding => finding.Location.SourceTree).Distinct().Count();
        foreach (var scope in provider.GetSupportedFixAllScopes().Where(scope => scope is FixAllScope.Project || (scope is FixAllScope.Document && files == 1)))
        {
            var current = project;
            for (var pass = 0; pass < setup.FixAllPasses; pass++)
            {
                if (await FixAllOnce(current, analyzers, fix, wanted, scope) is not { } next)
                    break;
                current = next;
            }

            TestWorkspace.AssertSame(expected, await TestWorkspace.Texts(current), $"Fix All in {scope}");
        }
    }

    /// <summary>Fix All from the first finding that offers the action; null where none does.</summary>
    public static async Task<Project?> FixAllOnce(Project current, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? wanted, FixAllScope scope)
    {
        Document? document = null;
        CodeAction? first = null;
        foreach (var finding in await Fixable(current, analyzers, fix))
        {
            document = current.GetDocument(finding.Location.SourceTree);
            first = (await Actions(current, finding, fix)).FirstOrDefault(action => Matches(action, wanted));
            if (first is not null)
                break;
        }

        if (first is null)
            return null;
        var diagnostics = new Provider(analyzers, fix);
        var ids = fix.FixableDiagnosticIds;
        var context = document is not null
            ? new FixAllContext(document, fix, scope, first.EquivalenceKey, ids, diagnostics, CancellationToken.None)
            : new FixAllContext(current, fix, scope, first.EquivalenceKey, ids, diagnostics, CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.True(action is not null, $"Fix All in {scope} offers nothing.");
        return await Apply(current, action);
    }

    public static async Task<SortedDictionary<string, string>> ExpectedAfter(Project before, string after, TestSetup setup)
    {
        var expected = await TestWorkspace.Texts(before);
        expected[TestSetup.MainFile] = Markup.Parse(after, TestSetup.MainFile).Text;
        foreach (var file in setup.After)
            expected[file.Path] = Markup.Parse(file.Text, file.Path).Text;
        return expected;
    }

    /// <summary>Findings the fixed sources still have: their markup, and that of the files which stay as they are.</summary>
    public static IEnumerable<Expected> Remaining(string after, TestSetup setup) =>
        Markup.Parse(after, TestSetup.MainFile).Expected
            .Concat(setup.After.Concat(setup.MoreSources.Concat(setup.AdditionalFiles).Where(file => setup.After.All(changed => changed.Path != file.Path)))
                .SelectMany(file => Markup.Parse(file.Text, file.Path).Expected))
            .Concat(setup.ExpectedWithoutLocation.Select(id => new Expected(id, "", default)));

    private static async Task<IEnumerable<Diagnostic>> Fixable(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix) =>
        (await TestWorkspace.Findings(project, analyzers)).Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id));

    private static async Task<List<CodeAction>> Actions(Project project, Diagnostic finding, CodeFixProvider fix)
    {
        var actions = new List<CodeAction>();
        var document = (TextDocument?)project.GetDocument(finding.Location.SourceTree)
            ?? project.AdditionalDocuments.FirstOrDefault(file => file.FilePath == finding.Location.GetLineSpan().Path);
        if (document is null)
            return actions;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding.Location.SourceSpan, [finding], (action, _) => actions.Add(action), CancellationToken.None));
        return [.. actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions.AsEnumerable())];
    }

    private static async Task<Project> Apply(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        var before = await TestWorkspace.Texts(project);
        var after = await TestWorkspace.Texts(changed);
        Assert.False(before.SequenceEqual(after), $"The fix \"{action.Title}\" is offered but changes nothing.");
        return changed;
    }

    private sealed class Provider(ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Fixable(project, analyzers, fix);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await Fixable(document.Project, analyzers, fix)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await Fixable(project, analyzers, fix)).Where(finding => !finding.Location.IsInSource);
    }
}
