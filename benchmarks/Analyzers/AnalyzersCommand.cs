using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Benchmarks.Analyzers;

/// <summary><c>analyzers FOLDER | --generate LINES[,LINES ...]</c>: what analyzers add to a full set of diagnostics over the
/// same loose sources, in one process: of the compiler alone, with an analyzer that does nothing, with ours, and with
/// those of other packages, in turns. All is process CPU; ratios are of pairs of one round, and their median is told, and
/// beside it the ratio of the least runs of each, which what else the machine does disturbs least.
/// <c>--rounds N</c> (5), <c>--peers</c> the other packages, <c>--parts</c> detection and flow apart, <c>--marks</c>
/// refers to our annotations as a project that has the package does, <c>--each</c> the time of each analyzer.</summary>
internal static class AnalyzersCommand
{
    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("analyzers FOLDER | --generate LINES[,LINES ...]  [--rounds N] [--peers] [--parts] [--marks] [--each]");
            return 1;
        }

        if (Steady.Again("analyzers", args) is { } code)
            return code;
        var rounds = int.Parse(Option(args, "--rounds") ?? "5", CultureInfo.InvariantCulture);
        var sets = new List<AnalyzerSet> { AnalyzerSet.Empty, AnalyzerSet.Ours };
        if (args.Contains("--parts"))
            sets.AddRange([AnalyzerSet.Detection, AnalyzerSet.Flow]);
        if (args.Contains("--peers"))
            sets.AddRange(PeerAnalyzers.All());
        if (Option(args, "--generate") is not { } sizes)
        {
            var source = LooseSources.Compile(args[0]);
            Measure(args.Contains("--marks") ? Annotated(source) : source, sets, rounds, args.Contains("--each"));
            return 0;
        }

        foreach (var size in sizes.Split(','))
            Measure(Annotated(AnnotatedCorpus.Compile(int.Parse(size, CultureInfo.InvariantCulture))), sets, rounds, args.Contains("--each"));
        return 0;
    }

    private static void Measure(CSharpCompilation source, List<AnalyzerSet> sets, int rounds, bool each)
    {
        var lines = source.SyntaxTrees.Sum(static tree => (long)tree.GetText().Lines.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.SyntaxTrees.Length} files, {lines} lines, {AnalyzerSet.Ours.Analyzers.Length} analyzers of ours, {rounds} rounds after one to warm up"));
        var binding = new AnalyzerRun[rounds];
        var runs = new AnalyzerRun[sets.Count, rounds];
        for (var round = -1; round < rounds; round++)
        {
            // Each in each place in turn: -1 is the compiler alone.
            for (var turn = 0; turn <= sets.Count; turn++)
            {
                var which = ((turn + round + 1) % (sets.Count + 1)) - 1;
                var run = AnalyzerRun.Of(source, which < 0 ? [] : sets[which].Analyzers);
                if (round < 0)
                    continue;
                if (which < 0)
                    binding[round] = run;
                else
                    runs[which, round] = run;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"binding alone {Median(binding, static run => run.Seconds):F2} s CPU, {Median(binding, static run => run.Octets) / 1e6:F0} MB allocated"));
        Console.WriteLine("set                                        added/binding   above empty (min .. max)   of least runs   MB added  crashes");
        var leastBinding = binding.Min(static run => run.Seconds);
        for (var i = 0; i < sets.Count; i++)
        {
            double[] added = new double[rounds], above = new double[rounds], octets = new double[rounds];
            double least = double.MaxValue, leastEmpty = double.MaxValue;
            var crashes = 0;
            for (var round = 0; round < rounds; round++)
            {
                added[round] = (runs[i, round].Seconds / binding[round].Seconds) - 1;
                above[round] = (runs[i, round].Seconds - runs[0, round].Seconds) / binding[round].Seconds;
                octets[round] = (runs[i, round].Octets - binding[round].Octets) / 1e6;
                least = Math.Min(least, runs[i, round].Seconds);
                leastEmpty = Math.Min(leastEmpty, runs[0, round].Seconds);
                crashes = Math.Max(crashes, runs[i, round].Crashes);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sets[i].Name,-42} {Benchmarks.Measure.Median(added),13:F3} {Benchmarks.Measure.Median(above),13:F3} ({above.Min():F3} .. {above.Max():F3}) {(least - leastEmpty) / leastBinding,14:F3} {Benchmarks.Measure.Median(octets),12:F0} {crashes,8}"));
        }

        if (each)
            AnalyzerRun.PrintEach(source, AnalyzerSet.Ours);
        Console.WriteLine();
    }

    private static double Median(AnalyzerRun[] runs, Func<AnalyzerRun, double> value) => Benchmarks.Measure.Median([.. runs.Select(value)]);

    private static CSharpCompilation Annotated(CSharpCompilation source) =>
        source.AddReferences(MetadataReference.CreateFromFile(typeof(PersonalAttribute).Assembly.Location));

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
