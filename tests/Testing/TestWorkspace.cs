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

/// <summary>The same test as a project of a workspace, as code fixes need it.</summary>
internal static class TestWorkspace
{
    public static Project Create(string source, TestSetup setup)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var sources = new[] { new TestFile(TestSetup.MainFile, source) }.Concat(setup.MoreSources).Select(file => file with { Text = Markup.Parse(file.Text, file.Path).Text }).ToArray();
        var options = TestCompilation.Options(setup, sources.Select(file => TestCompilation.Parse(file, setup)));
        var project = ProjectInfo.Create(
            id, VersionStamp.Default, setup.AssemblyName, setup.AssemblyName, LanguageNames.CSharp,
            filePath: TestSetup.Folder + "Test.csproj",
            compilationOptions: options,
            parseOptions: TestCompilation.ParseOptions(setup),
            documents: sources.Select(file => Document(id, TestSetup.Folder + file.Path, file.Text)),
            metadataReferences: TestCompilation.References(setup),
            additionalDocuments: setup.AdditionalFiles.Select(file => Document(id, TestSetup.Folder + file.Path, Markup.Parse(file.Text, file.Path).Text)))
            .WithAnalyzerConfigDocuments(TestAnalyzerOptions.ConfigFiles(setup).Select(file => Document(id, file.Path, file.Text)));
        return workspace.AddProject(project);
    }

    public static async Task<ImmutableArray<Diagnostic>> Findings(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        await AnalyzerTest.Findings((await project.GetCompilationAsync())!, analyzers, project.AnalyzerOptions);

    /// <summary>All texts a fix may change: sources and additional files, by path.</summary>
    public static async Task<SortedDictionary<string, string>> Texts(Project project)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
        {
            var path = document.FilePath ?? TestSetup.Folder + document.Name;
            texts[path.StartsWith(TestSetup.Folder, StringComparison.Ordinal) ? path[TestSetup.Folder.Length..] : path] =
                (await document.GetTextAsync()).ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        return texts;
    }

    public static void AssertSame(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual, string what)
    {
        foreach (var path in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            if (!expected.TryGetValue(path, out var left))
                Assert.Fail($"{what}: {path} was added:{Environment.NewLine}{actual[path]}");
            if (!actual.TryGetValue(path, out var right))
                Assert.Fail($"{what}: {path} is gone.");
            if (Report.FirstDifference(left, right) is { } difference)
                Assert.Fail($"{what}: {path} differs (- expected, + actual){Environment.NewLine}{difference}{Environment.NewLine}The whole text:{Environment.NewLine}{right}");
        }
    }

    private static DocumentInfo Document(ProjectId project, string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project),
        path[(path.LastIndexOf('/') + 1)..],
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default)),
        filePath: path);
}
