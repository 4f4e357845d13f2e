using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>analyzers FOLDER [--rounds N] [--marks] [--each]</c>: CPU of a full set of diagnostics over loose sources: of
/// the compiler alone, with an analyzer that does nothing, and with all of ours, in turns; ratios are of pairs, their
/// median is told. <c>--marks</c> refers to our annotations, as a project that has the package does. <c>--each</c> tells
/// the time of each analyzer.</summary>
internal static class AnalyzersCommand
{
    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("analyzers FOLDER [--rounds N] [--marks] [--each]");
            return 1;
        }

        var at = Array.IndexOf(args, "--rounds");
        var rounds = at > 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 7;
        var source = LooseSources.Compile(args[0]);
        if (args.Contains("--marks"))
            source = source.AddReferences(MetadataReference.CreateFromFile(typeof(PersonalAttribute).Assembly.Location));
        var ours = Ours();
        var lines = source.SyntaxTrees.Sum(tree => (long)tree.GetText().Lines.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.SyntaxTrees.Length} files, {lines} lines, {ours.Length} analyzers, {rounds} rounds"));

        double[] binding = new double[rounds], empty = new double[rounds], all = new double[rounds];
        double[] emptyRatio = new double[rounds], allRatio = new double[rounds], above = new double[rounds];
        for (var i = -1; i < rounds; i++)
        {
            // Each in each place equally often.
            double b = 0, e = 0, a = 0;
            for (var turn = 0; turn < 3; turn++)
            {
                switch ((turn + i + 3) % 3)
                {
                    case 0: b = Time(source, []); break;
                    case 1: e = Time(source, [new EmptyAnalyzer()]); break;
                    default: a = Time(source, ours); break;
                }
            }

            if (i < 0)
                continue;
            (binding[i], empty[i], all[i]) = (b, e, a);
            (emptyRatio[i], allRatio[i], above[i]) = (e / b - 1, a / b - 1, (a - e) / b);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"binding {Measure.Median(binding):F2} s CPU, with an empty analyzer {Measure.Median(empty):F2} s, with ours {Measure.Median(all):F2} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"added / binding: empty {Measure.Median(emptyRatio):F3}, ours {Measure.Median(allRatio):F3}, ours above empty {Measure.Median(above):F3} (min {above.Min():F3}, max {above.Max():F3})"));
        if (args.Contains("--each"))
            Each(source, ours);
        return 0;
    }

    private static double Time(CSharpCompilation source, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Fresh(source);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Cpu();
        if (analyzers.IsEmpty)
            _ = compilation.GetDiagnostics();
        else
            _ = compilation.WithAnalyzers(analyzers, Options(time: false)).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return (Cpu() - before).TotalSeconds;
    }

    private static void Each(CSharpCompilation source, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var running = Fresh(source).WithAnalyzers(analyzers, Options(time: true));
        var result = running.GetAnalysisResultAsync(default).GetAwaiter().GetResult();
        foreach (var (analyzer, told) in result.AnalyzerTelemetryInfo.OrderByDescending(pair => pair.Value.ExecutionTime))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told.ExecutionTime.TotalMilliseconds,9:F0} ms  {analyzer.GetType().Name}"));
        foreach (var group in result.GetAllDiagnostics().Where(diagnostic => diagnostic.Id is "AD0001" || diagnostic.Id.StartsWith("PDA", StringComparison.Ordinal)).GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),9}     {group.Key}"));
    }

    // New trees: what is kept by tree must not be found from the round before.
    private static CSharpCompilation Fresh(CSharpCompilation source)
    {
        var trees = new List<SyntaxTree>(source.SyntaxTrees.Length);
        foreach (var tree in source.SyntaxTrees)
            trees.Add(CSharpSyntaxTree.Create((CSharpSyntaxNode)tree.GetRoot(), (CSharpParseOptions)tree.Options, tree.FilePath));
        return source.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static CompilationWithAnalyzersOptions Options(bool time) =>
        new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: time, reportSuppressedDiagnostics: false);

    private static ImmutableArray<DiagnosticAnalyzer> Ours() =>
        [.. typeof(PersonalDataAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>What an analyzer costs that does nothing: the compiler's own work around it.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // Never shipped.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EmptyAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_rule = new("EMPTY0001", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(static _ => { });
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
