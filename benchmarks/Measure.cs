using System;
using System.Diagnostics;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>Two ways to do one thing, measured in turns in one process, so that whatever else the machine does falls on
/// both. Ratios are of medians; octets are those allocated by this thread.</summary>
internal static class Measure
{
    private const int Rounds = 41;

    public static (double Ratio, long Octets, long OctetsOfBaseline) Pair(string name, int operations, Action measured, Action baseline)
    {
        for (var i = 0; i < 20; i++)
        {
            Time(measured, operations / 4);
            Time(baseline, operations / 4);
        }

        // Tiered compilation finishes in the background.
        System.Threading.Thread.Sleep(300);
        var ratios = new double[Rounds];
        var times = new double[Rounds];
        var baselines = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            if (i % 2 == 0)
            {
                times[i] = Time(measured, operations);
                baselines[i] = Time(baseline, operations);
            }
            else
            {
                baselines[i] = Time(baseline, operations);
                times[i] = Time(measured, operations);
            }

            ratios[i] = times[i] / baselines[i];
        }

        var octets = Octets(measured);
        var octetsOfBaseline = Octets(baseline);
        var ratio = Median(ratios);
        Console.WriteLine(FormattableString.Invariant($"{name,-34} {Median(times) / operations * 1e9,9:F1} ns  baseline {Median(baselines) / operations * 1e9,9:F1} ns  ratio {ratio:F3}  octets {octets} / {octetsOfBaseline}"));
        return (ratio, octets, octetsOfBaseline);
    }

    public static double Median(double[] values)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return sorted[sorted.Length / 2];
    }

    private static double Time(Action action, int operations)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < operations; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static long Octets(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }
}
