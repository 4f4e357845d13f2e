using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>detection [--misses] [--split 0|1] [--languages fi,sv,en] [--without SYSTEM] TABLE...</c>: runs the detector
/// over labelled tables and scores it. Class, type and the sibling rows of a class are the only context.</summary>
internal static class DetectionCommand
{
    public static int Run(string[] args)
    {
        var misses = false;
        int? half = null;
        string? languages = null;
        var without = new HashSet<string>(StringComparer.Ordinal);
        var tables = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--misses":
                    misses = true;
                    break;
                case "--split":
                    half = args[++i] == "0" ? 0 : 1;
                    break;
                case "--languages":
                    languages = args[++i];
                    break;
                case "--without":
                    without.Add(args[++i]);
                    break;
                default:
                    tables.Add(args[i]);
                    break;
            }
        }

        foreach (var table in tables)
        {
            var rows = LabelledTable.Read(table)
                .Where(row => !without.Contains(row.Repository) && (half is null || HalfOf(row.Repository) == half))
                .ToList();
            Measure(Path.GetFileName(table), Judge(rows, languages), misses);
        }

        return tables.Count == 0 ? 1 : 0;
    }

    /// <summary>Splits by repository, the same way on every machine.</summary>
    private static int HalfOf(string repository)
    {
        var hash = 17;
        foreach (var letter in repository)
            hash = unchecked((hash * 31) + letter);
        return (hash >> 3) & 1;
    }

    private static List<(LabelledRow Row, Detection? Found, bool InPersonRecord)> Judge(List<LabelledRow> rows, string? languages)
    {
        var judged = new List<(LabelledRow, Detection?, bool)>();
        foreach (var record in rows.GroupBy(row => row.Record))
        {
            var members = record.ToList();
            // A table that names its language is read with that language on; otherwise the product's default counts.
            var language = members[0].Language is "" or "fi" or "sv" or "en" ? "" : "," + (members[0].Language == "nb" ? "no" : members[0].Language);
            var lexicon = Lexicon.Of((languages ?? Lexicon.DefaultLanguages) + language);
            var shape = new RecordShape(
                members[0].Class,
                [.. members.Select(row => new MemberShape(row.Member, row.Type))],
                members[0].Base.Length == 0 ? null : members[0].Base.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries));
            var found = Detector.Examine(shape, lexicon);
            // A record of a person: at least half of what is clear in it is personal.
            var clear = members.Count(row => row.Expectation != Expectation.Neutral);
            var personal = members.Count(row => row.Expectation is Expectation.MustFind or Expectation.Contextual or Expectation.Container);
            for (var i = 0; i < found.Length; i++)
                judged.Add((members[i], found[i] is { Confidence: >= Strength.Medium } hit ? hit : null, personal * 2 >= clear && members.Any(row => row.Expectation == Expectation.MustFind)));
        }

        return judged;
    }

    private static void Measure(string table, List<(LabelledRow Row, Detection? Found, bool InPersonRecord)> judged, bool misses)
    {
        Console.WriteLine("== " + table + ": " + judged.Count + " rows");
        Print("  PDA1001 alone (high)", judged, item => item.Found is { Confidence: Strength.High }, _ => true);
        Print("  PDA1001+PDA1002", judged, item => item.Found is not null, _ => true);
        Print("  in classes about persons", judged, item => item.Found is not null, item => item.InPersonRecord);
        foreach (var language in judged.Select(item => item.Row.Language).Where(language => language.Length > 0).Distinct().Order(StringComparer.Ordinal))
            Print("  language " + language, judged, item => item.Found is not null, item => item.Row.Language == language);
        foreach (var category in judged.Select(item => item.Row.Category).Where(category => category.Length > 0).Distinct().Order(StringComparer.Ordinal))
            Print("  category " + category, judged, item => item.Found is not null, item => item.Row.Category == category);
        Reach("  contextual rows", judged, Expectation.Contextual);
        Reach("  container rows", judged, Expectation.Container);
        if (misses)
        {
            foreach (var (row, found, _) in judged)
            {
                if (row.Expectation == Expectation.MustFind && found is null)
                    Console.WriteLine("    missed " + row.Class + "." + row.Member + " : " + row.Type + "  " + row.Category + "  " + row.Repository);
                if (row.Expectation == Expectation.NotPersonal && found is { } wrong)
                    Console.WriteLine("    wrong  " + row.Class + "." + row.Member + " : " + row.Type + "  " + wrong.Category + " " + wrong.Confidence + " " + wrong.Evidence + "  " + row.Repository);
            }
        }

        Print(table, judged, item => item.Found is not null, _ => true);
    }

    private static void Print(string title, List<(LabelledRow Row, Detection? Found, bool InPersonRecord)> judged, Func<(LabelledRow Row, Detection? Found, bool InPersonRecord), bool> isFound, Func<(LabelledRow Row, Detection? Found, bool InPersonRecord), bool> counts)
    {
        var score = new Score();
        foreach (var item in judged)
        {
            if (counts(item))
                score.Add(item.Row.Expectation, isFound(item));
        }

        if (score.MustFind + score.Right + score.Wrong > 0)
            Console.WriteLine(title + " " + score);
    }

    private static void Reach(string title, List<(LabelledRow Row, Detection? Found, bool InPersonRecord)> judged, Expectation expectation)
    {
        var all = judged.Count(item => item.Row.Expectation == expectation);
        if (all > 0)
            Console.WriteLine(title + " found " + judged.Count(item => item.Row.Expectation == expectation && item.Found is not null) + " of " + all);
    }
}
