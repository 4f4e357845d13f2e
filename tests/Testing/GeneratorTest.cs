using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Runs a generator, and holds every run to what all of them must keep: the result compiles without a warning,
/// a second run is wholly cached, no model holds a compiler object, and neither the order of files nor the culture of the
/// machine changes a byte.</summary>
public static class GeneratorTest<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    public static GeneratorRun Run(string source, TestSetup? setup = null)
    {
        setup ??= TestSetup.Default;
        var compilation = Compile(source, setup);
        var run = Drive(compilation, setup);
        if (!setup.AllowCompileErrors)
            TestCompilation.AssertCompiles(run.Output, "The source with what was generated", DiagnosticSeverity.Info, setup.IgnoredCompilerIds);
        foreach (var (step, runs) in Steps(run.Result))
        {
            foreach (var value in runs.SelectMany(item => item.Outputs).Select(output => output.Value))
            {
                if (ObjectGraph.FindCompilerObject(value) is { } path)
                    Assert.Fail($"The step {step} keeps a compiler object: {path}.");
            }
        }

        AssertCachedOn(run, compilation.Clone());
        AssertSameText(run, Drive(Compile(source, setup, reversed: true), setup), "with the files in reverse order");
        AssertSameText(run, Cultures.Under("fi-FI", () => Drive(compilation, setup)), "under fi-FI");
        AssertSameText(run, Cultures.Under("tr-TR", () => Drive(compilation, setup)), "under tr-TR");
        return run;
    }

    internal static CSharpCompilation Compile(string source, TestSetup setup, bool reversed = false)
    {
        var files = new[] { new TestFile(TestSetup.MainFile, source) }.Concat(setup.MoreSources);
        return TestCompilation.Create(reversed ? files.Reverse() : files, setup);
    }

    internal static GeneratorRun Drive(CSharpCompilation compilation, TestSetup setup)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new TGenerator().AsSourceGenerator()],
            setup.AdditionalFiles.Select(file => new TestAnalyzerOptions.Text(file)),
            TestCompilation.ParseOptions(setup),
            TestAnalyzerOptions.Provider(setup),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var run = new GeneratorRun(driver, driver.GetRunResult().Results.Single(), output);
        if (run.Result.Exception is { } exception)
            Assert.Fail("The generator threw: " + exception);
        Assert.Empty(diagnostics);
        return run;
    }

    internal static void AssertCachedOn(GeneratorRun run, Compilation clone)
    {
        var again = run.Driver.RunGenerators(clone).GetRunResult().Results.Single();
        foreach (var (step, runs) in Steps(again).Concat(again.TrackedOutputSteps.Select(pair => (pair.Key, pair.Value))))
        {
            foreach (var (_, reason) in runs.SelectMany(item => item.Outputs))
            {
                if (reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                    Assert.Fail($"Nothing was edited, yet the step {step} is {reason}.");
            }
        }
    }

    /// <summary>The steps the generator named itself, and what its attribute providers hand out.</summary>
    internal static IEnumerable<(string Name, ImmutableArray<IncrementalGeneratorRunStep> Runs)> Steps(GeneratorRunResult result)
    {
        var own = result.TrackedSteps.Where(pair =>
            pair.Key == "result_ForAttributeWithMetadataName"
            || !(pair.Key.Contains("_ForAttribute", StringComparison.Ordinal) || s_inputs.Contains(pair.Key) || result.TrackedOutputSteps.ContainsKey(pair.Key)));
        return own.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));
    }

    private static readonly string[] s_inputs =
    [
        WellKnownGeneratorInputs.Compilation, "CompilationOptions", WellKnownGeneratorInputs.ParseOptions,
        WellKnownGeneratorInputs.AdditionalTexts, WellKnownGeneratorInputs.AnalyzerConfigOptions, WellKnownGeneratorInputs.MetadataReferences,
    ];

    private static void AssertSameText(GeneratorRun left, GeneratorRun right, string when)
    {
        Assert.Equal(left.Files.Keys, right.Files.Keys);
        foreach (var (hint, text) in left.Files)
        {
            if (Report.FirstDifference(text, right.Files[hint]) is { } difference)
                Assert.Fail($"{hint} is another {when}:{Environment.NewLine}{difference}");
        }
    }
}

/// <summary>What a generator made of a source.</summary>
public sealed class GeneratorRun(GeneratorDriver driver, GeneratorRunResult result, Compilation output)
{
    public GeneratorDriver Driver { get; } = driver;

    public GeneratorRunResult Result { get; } = result;

    /// <summary>The user's code together with the generated code.</summary>
    public Compilation Output { get; } = output;

    /// <summary>Generated text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        new SortedDictionary<string, string>(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>Compiles and loads the code, to be run.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = Output.Emit(stream);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
