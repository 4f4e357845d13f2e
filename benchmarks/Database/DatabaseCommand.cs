using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.Benchmarks.Database;

/// <summary><c>database MEASURE [--persons 10000,100000] [--engines Sqlite,PostgreSql] [--rounds 3]</c>: the work on a whole
/// database against SQL written by hand, in turns in the same run. One measure a file.</summary>
internal static class DatabaseCommand
{
    private static readonly Dictionary<string, Func<Engine, int, double>> s_measures = new(StringComparer.Ordinal)
    {
        ["erase"] = ErasureMeasure.Run,
        ["sweep"] = SweepMeasure.Run,
        ["export"] = ExportMeasure.Run,
    };

    public static int Run(string[] args)
    {
        if (args.Length == 0 || !s_measures.TryGetValue(args[0], out var measure))
        {
            Console.Error.WriteLine("usage: database " + string.Join("|", s_measures.Keys) + " [--persons 10000,100000] [--engines Sqlite,PostgreSql] [--rounds 3]");
            return 1;
        }

        var rounds = int.Parse(Option(args, "--rounds", "3"), CultureInfo.InvariantCulture);
        foreach (var engine in Option(args, "--engines", "Sqlite,PostgreSql").Split(',').Select(Enum.Parse<Engine>))
        {
            foreach (var persons in Option(args, "--persons", "10000,100000").Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
            {
                var ratios = new double[rounds];
                // The first round compiles queries and code.
                measure(engine, 1000);
                for (var i = 0; i < rounds; i++)
                    ratios[i] = measure(engine, persons);
                Console.WriteLine(FormattableString.Invariant($"{args[0]} {engine} {persons} persons: ratio {Measure.Median(ratios):F3} (least {ratios.Min():F3}, most {ratios.Max():F3} of {rounds} rounds)"));
            }
        }

        return 0;
    }

    private static string Option(string[] args, string name, string otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }
}
