using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Benchmarks.Analyzers;

/// <summary>A full set of diagnostics, once.</summary>
/// <param name="Seconds">Process CPU: all threads, collection of garbage included.</param>
/// <param name="Octets">Allocated by all threads.</param>
/// <param name="Crashes">Exceptions that analyzers let out (AD0001).</param>
internal readonly record struct AnalyzerRun(double Seconds, long Octets, int Crashes)
{
    /// <summary>Compiles <paramref name="source"/> anew, with the analyzers or, without any, by the compiler alone.</summary>
    public static AnalyzerRun Of(CSharpCompilation source, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Fresh(source);
        var crashes = 0;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (_, _, _) => System.Threading.Interlocked.Increment(ref crashes),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var octets = GC.GetTotalAllocatedBytes(precise: true);
        var before = Cpu();
        if (analyzers.IsEmpty)
            _ = compilation.GetDiagnostics();
        else
            _ = compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        var after = Cpu();
        return new AnalyzerRun((after - before).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - octets, crashes);
    }

    /// <summary>The time that the driver charges to each analyzer beyond binding, on one thread, and what they found.</summary>
    public static void PrintEach(CSharpCompilation source, AnalyzerSet set)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var running = Fresh(source).WithAnalyzers(set.Analyzers, options);
        // All that the compiler itself needs comes first, so that it is not charged to whoever asks first.
        _ = running.Compilation.GetDiagnostics();
        var result = running.GetAnalysisResultAsync(default).GetAwaiter().GetResult();
        Console.WriteLine();
        Console.WriteLine($"{set.Name}: ms, and actions registered (symbol / syntax node / semantic model / operation / block)");
        foreach (var (analyzer, told) in result.AnalyzerTelemetryInfo.OrderByDescending(pair => pair.Value.ExecutionTime).Take(40))
        {
            var blocks = told.OperationBlockActionsCount + told.OperationBlockStartActionsCount + told.CodeBlockActionsCount + told.CodeBlockStartActionsCount;
            Console.WriteLine(FormattableString.Invariant($"{told.ExecutionTime.TotalMilliseconds,9:F1}  {told.SymbolActionsCount + told.SymbolStartActionsCount} / {told.SyntaxNodeActionsCount} / {told.SemanticModelActionsCount} / {told.OperationActionsCount} / {blocks}  {analyzer.GetType().Name}"));
        }

        foreach (var group in result.GetAllDiagnostics().GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine(FormattableString.Invariant($"{group.Count(),9}  {group.Key}"));
        foreach (var crash in result.GetAllDiagnostics().Where(diagnostic => diagnostic.Id == "AD0001").Take(5))
            Console.WriteLine(crash);
    }

    // New trees: what is kept by tree must not be found from the round before.
    private static CSharpCompilation Fresh(CSharpCompilation source)
    {
        var trees = new List<SyntaxTree>(source.SyntaxTrees.Length);
        foreach (var tree in source.SyntaxTrees)
            trees.Add(CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath));
        foreach (var tree in trees)
            _ = tree.GetRoot();
        return source.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;
}
