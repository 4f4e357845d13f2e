using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.RuleDocs;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules;

/// <summary>Every block of C# that people read is compiled and analysed: what is called good raises nothing of ours, what
/// is called bad raises the id of its page. They are the first thing an authority would read.</summary>
public class DocumentationTests
{
    private static readonly string[] s_usings = ["using System;", "using PersonalDataAnalyzers;", "using static PersonalDataAnalyzers.PersonalDataCategory;"];

    public static TheoryData<string, int> Blocks(string word)
    {
        var data = new TheoryData<string, int>();
        foreach (var page in RulePage.All(RepositoryPaths.Root))
        {
            foreach (var block in page.Blocks.Where(block => block.Is("csharp", word)))
                data.Add(Path.GetRelativePath(RepositoryPaths.Root, page.Path).Replace('\\', '/'), block.Line);
        }

        return data;
    }

    [Theory, MemberData(nameof(Blocks), "good")]
    public async Task Good_block_raises_nothing(string page, int line)
    {
        var (text, found) = await Analyse(page, line);
        Assert.True(found.IsEmpty, Describe("A good block has findings.", text, found));
    }

    [Theory, MemberData(nameof(Blocks), "bad")]
    public async Task Bad_block_raises_its_id(string page, int line)
    {
        var (text, found) = await Analyse(page, line);
        var name = Path.GetFileNameWithoutExtension(page);
        Assert.True(found.Any(finding => !name.StartsWith("PDA", StringComparison.Ordinal) || finding.Id == name), Describe($"A bad block does not raise {name}.", text, found));
    }

    /// <summary>A block that says neither good nor bad would never be compiled; <c>csharp fragment</c> says that it is
    /// no whole program, and is not for rule pages.</summary>
    [Fact]
    public void Every_block_says_what_it_is()
    {
        var silent = RulePage.All(RepositoryPaths.Root).SelectMany(page => page.Blocks).Where(block =>
            block.Info is ["csharp" or "cs" or "c#", ..]
            && !block.Is("csharp", "good") && !block.Is("csharp", "bad")
            && (!block.Is("csharp", "fragment") || block.Path.Contains("/rules/", StringComparison.Ordinal)));
        Assert.Empty(silent.Select(block => $"{Path.GetRelativePath(RepositoryPaths.Root, block.Path)}({block.Line})"));
    }

    private static async Task<(string Text, ImmutableArray<Diagnostic> Found)> Analyse(string path, int line)
    {
        var page = new RulePage(RepositoryPaths.Of(path));
        var block = page.Blocks.Single(candidate => candidate.Line == line);
        var text = string.Concat(s_usings.Where(use => !block.Text.Contains(use, StringComparison.Ordinal)).Select(use => use + "\n")) + block.Text;
        var setup = Setup(block) with { AdditionalFiles = [.. Files(page, block)] };
        var compilation = TestCompilation.Create(text, setup);
        return (text, await AnalyzerTest.Findings(Generated(compilation), RuleBook.Analyzers, TestAnalyzerOptions.Create(setup)));
    }

    // Good code may call what the generator writes.
    private static Compilation Generated(Compilation compilation)
    {
        var generators = typeof(PersonalDataAnalyzers.Roslyn.Generation.PersonalDataGenerator).Assembly.GetTypes()
            .Where(type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        CSharpGeneratorDriver.Create(generators, parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return output;
    }

    private static TestSetup Setup(CodeBlock block)
    {
        var setup = TestSetup.Default.WithAspNetCore();
        foreach (var (name, value) in block.With)
        {
            setup = name != "LangVersion" ? setup.WithProperty(name, value)
                : LanguageVersionFacts.TryParse(value, out var version) ? setup with { LanguageVersion = version }
                : throw new InvalidDataException($"{block.Path}({block.Line}): C# {value} is unknown.");
        }
        
        return setup;
    }

    /// <summary><c>```text bad PersonalData.approved.txt</c> stands beside the bad blocks of its page.</summary>
    private static IEnumerable<TestFile> Files(RulePage page, CodeBlock block) => page.Blocks
        .Where(other => other.Info is [not "csharp", var word, _] && word == block.Info[1])
        .Select(other => new TestFile(other.Info[2], other.Text));

    private static string Describe(string what, string text, ImmutableArray<Diagnostic> found)
    {
        var report = new StringBuilder(what).AppendLine();
        foreach (var finding in found)
            report.AppendLine(finding.ToString());
        return report.AppendLine(text).ToString();
    }
}
