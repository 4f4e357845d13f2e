using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PersonalDataAnalyzers.Roslyn.Generation;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

/// <summary>The generator over some sources: what it wrote, what it re-runs, what the result does when it is run.</summary>
internal sealed class GeneratorRun
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "PersonalDataAnalyzers.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private GeneratorDriver _driver;

    private GeneratorRun(CSharpCompilation input, CSharpParseOptions options)
    {
        Input = input;
        _driver = CSharpGeneratorDriver.Create(
            [new PersonalDataGenerator().AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Output = Run(input);
    }

    public CSharpCompilation Input { get; private set; }

    public Compilation Output { get; private set; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public ImmutableDictionary<string, string> Files => Result.GeneratedSources.ToImmutableDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Entries of the inventory, as the assembly carries them.</summary>
    public IReadOnlyList<string> Entries => Metadata("PersonalDataInventory/1");

    public static GeneratorRun Of(params string[] sources) => Of(LanguageVersion.CSharp13, sources);

    public static GeneratorRun Of(LanguageVersion version, params string[] sources) =>
        Of(version, sources.Select((source, i) => ($"File{i}.cs", source)));

    public static GeneratorRun Of(LanguageVersion version, IEnumerable<(string Path, string Text)> sources, params MetadataReference[] references)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(version).WithDocumentationMode(DocumentationMode.Diagnose);
        return new GeneratorRun(Compile(sources, options, references), options);
    }

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, CSharpParseOptions options, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            "Sample",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)),
            s_references.Value.AddRange(references),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: options.LanguageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
                warningLevel: 9999));

    /// <summary>Runs again over other sources and keeps the tables of the run before.</summary>
    public void Again(CSharpCompilation input)
    {
        Input = input;
        Output = Run(input);
    }

    public IReadOnlyList<string> Metadata(string key) =>
    [
        .. Output.Assembly.GetAttributes()
            .Where(data => data.AttributeClass?.Name == nameof(AssemblyMetadataAttribute) && (string?)data.ConstructorArguments[0].Value == key)
            .Select(data => (string)data.ConstructorArguments[1].Value!)
            .OrderBy(entry => entry, StringComparer.Ordinal),
    ];

    /// <summary>Why each output of a step was (not) computed anew in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>No error and no warning; that the sources of a test have no docstrings is no matter, generated ones must.</summary>
    public GeneratorRun CompilesClean()
    {
        Assert.Null(Result.Exception);
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info && (diagnostic.Id != "CS1591" || diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true)).Select(diagnostic => diagnostic.ToString()));
        return this;
    }

    /// <summary>The assembly, loaded.</summary>
    public Assembly Load()
    {
        CompilesClean();
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("Sample", isCollectible: false).LoadFromStream(image);
    }

    private Compilation Run(CSharpCompilation input)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        return output;
    }
}
