using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Sources -> compilation, with the options of a <see cref="TestSetup"/>.</summary>
public static class TestCompilation
{
    /// <summary>Compiles sources without markup, and demands that they compile unless the setup says otherwise.</summary>
    public static CSharpCompilation Create(string source, TestSetup? setup = null)
    {
        setup ??= TestSetup.Default;
        var compilation = Create([new TestFile(TestSetup.MainFile, source), .. setup.MoreSources], setup);
        if (!setup.AllowCompileErrors)
            AssertCompiles(compilation);
        return compilation;
    }

    /// <summary>An assembly of its own, to be referenced by the compilation under test.</summary>
    public static MetadataReference Reference(string source, string assemblyName, TestSetup? setup = null)
    {
        using var stream = new System.IO.MemoryStream();
        var compilation = Create(source, (setup ?? TestSetup.Default) with { AssemblyName = assemblyName });
        Assert.True(compilation.Emit(stream).Success, assemblyName + " cannot be emitted.");
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }

    internal static CSharpCompilation Create(IEnumerable<TestFile> sources, TestSetup setup)
    {
        var trees = sources.Select(file => Parse(file, setup)).ToArray();
        return CSharpCompilation.Create(setup.AssemblyName, trees, References(setup), Options(setup, trees));
    }

    internal static SyntaxTree Parse(TestFile file, TestSetup setup) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions(setup), TestSetup.Folder + file.Path);

    internal static CSharpParseOptions ParseOptions(TestSetup setup) => new(setup.LanguageVersion, DocumentationMode.Diagnose);

    internal static IEnumerable<MetadataReference> References(TestSetup setup) =>
        setup.WithoutAnnotations
            ? TestReferences.NetCore.Concat(setup.References)
            : TestReferences.NetCore.Append(TestReferences.Annotations).Concat(setup.References);

    internal static CSharpCompilationOptions Options(TestSetup setup, IEnumerable<SyntaxTree> trees)
    {
        var kind = trees.Any(tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).Any(IsEntryPoint))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        return new CSharpCompilationOptions(
            kind,
            nullableContextOptions: setup.LanguageVersion.MapSpecifiedToEffectiveVersion() < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : setup.Nullable,
            deterministic: true,
            // Test sources carry no docstrings; what the generator writes is still checked for well-formed ones.
            specificDiagnosticOptions: ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1591", ReportDiagnostic.Suppress));
    }

    private static bool IsEntryPoint(SyntaxNode node) =>
        node is GlobalStatementSyntax || (node is MethodDeclarationSyntax { Identifier.ValueText: "Main" } main && main.Modifiers.Any(SyntaxKind.StaticKeyword));

    internal static void AssertCompiles(Compilation compilation, string what = "The test source", DiagnosticSeverity worst = DiagnosticSeverity.Warning, ImmutableArray<string> ignored = default)
    {
        var bad = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity > worst && !diagnostic.IsSuppressed && (ignored.IsDefaultOrEmpty || !ignored.Contains(diagnostic.Id)))
            .ToArray();
        if (bad.Length > 0)
            Assert.Fail($"{what} does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, bad.Select(Report.Line))}");
    }
}
