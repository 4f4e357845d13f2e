using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary><c>findings [--misses] [--all] LABELS FOLDER</c>: runs the flow rules over loose sources and scores them against
/// labelled sinks or transfers. FOLDER holds one folder <c>owner/name</c> a repository; nothing is restored or built.</summary>
internal static class FindingsCommand
{
    public static int Run(string[] args)
    {
        var misses = args.Contains("--misses");
        var all = args.Contains("--all");
        args = [.. args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        if (args.Length < 2)
        {
            Console.Error.WriteLine("findings [--misses] [--all] LABELS FOLDER");
            return 1;
        }

        var rows = LabelledPlace.Read(args[0]);
        var found = new List<Finding>();
        foreach (var repository in rows.Select(row => row.Repository).Distinct(StringComparer.Ordinal))
        {
            var folder = Path.Combine(args[1], repository);
            if (!Directory.Exists(folder))
            {
                Console.Error.WriteLine("not there, its rows count as missed: " + repository);
                continue;
            }

            var started = System.Diagnostics.Stopwatch.StartNew();
            var here = Findings(repository, folder);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{repository}: {here.Count} findings, {started.Elapsed.TotalSeconds:F1} s"));
            found.AddRange(here);
        }

        if (all)
        {
            foreach (var finding in found)
                Console.WriteLine($"{finding.Repository}\t{finding.File}\t{finding.Line}\t{finding.Id}\t{finding.Message}");
        }

        Report(rows, found, misses);
        return 0;
    }

    private static void Report(List<LabelledPlace> rows, List<Finding> found, bool misses)
    {
        foreach (var group in rows.GroupBy(row => row.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var must = group.Where(row => row.Expectation == Expectation.MustFind).ToList();
            var not = group.Where(row => row.Expectation == Expectation.NotPersonal).ToList();
            var other = group.Where(row => row.Expectation is not (Expectation.MustFind or Expectation.NotPersonal)).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: found {must.Count(row => row.IsFound(found))} of {must.Count}; wrong {not.Count(row => row.IsFound(found))} of {not.Count}; apart {other.Count(row => row.IsFound(found))} of {other.Count}"));
        }

        var score = new Score();
        foreach (var row in rows)
            score.Add(row.Expectation, row.IsFound(found));
        Console.WriteLine("all: " + score);
        var elsewhere = rows.Count(row => row.Expectation == Expectation.MustFind && !row.IsFound(found) && row.IsOnTheWay(found));
        if (elsewhere > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of the missed, {elsewhere} are told of at the call that hands the data in"));
        if (!misses)
            return;
        foreach (var row in rows)
        {
            if (row.Expectation == Expectation.MustFind && !row.IsFound(found))
                Console.WriteLine((row.IsOnTheWay(found) ? "told at its call " : "missed ") + row);
            if (row.Expectation == Expectation.NotPersonal && row.IsFound(found))
                Console.WriteLine("wrong  " + row);
        }
    }

    private static List<Finding> Findings(string repository, string folder)
    {
        var compilation = LooseSources.Compile(folder);
        var flow = new FlowContext(compilation, new MarkContext(compilation), new Inference(compilation, new AnalyzerOptions([])));
        var found = new List<Finding>();
        var (bodies, looked) = (0, 0);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var index = TreeIndex.Of(tree, flow.Tables.Sinks);
            bodies += index.Bodies.Length;
            looked += index.Bodies.Count(body => flow.MayLeak(body, index));
#pragma warning disable RS1030 // Not in an analyzer: one tree after the other, without binding the bodies that hold no sink.
            FlowAnalyzer.Analyze(compilation.GetSemanticModel(tree), flow, Add, CancellationToken.None);
#pragma warning restore RS1030
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{repository}: {looked} of {bodies} bodies looked into"));

        void Add(Diagnostic diagnostic)
        {
            var place = diagnostic.Location.GetLineSpan();
            found.Add(new Finding(repository, place.Path, place.StartLinePosition.Line + 1, place.EndLinePosition.Line + 1, diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture))
            {
                Path = [.. diagnostic.AdditionalLocations.Select(location => location.GetLineSpan()).Select(span => (span.Path, span.StartLinePosition.Line + 1))],
            });
        }

        return found;
    }
}

/// <summary>One diagnostic in one repository.</summary>
internal sealed record Finding(string Repository, string File, int Line, int EndLine, string Id, string Message)
{
    /// <summary>Where the data came by: for a helper, the sink inside it.</summary>
    public IReadOnlyList<(string File, int Line)> Path { get; init; } = [];
}

/// <summary>A labelled sink or transfer.</summary>
/// <param name="Provider">Who receives, for a transfer: the finding names it, or says that it is not known.</param>
internal sealed record LabelledPlace(string Repository, string File, int Start, int End, string Group, Expectation Expectation, bool IsTransfer, string Note, string Provider)
{
    public bool IsFound(List<Finding> found)
    {
        foreach (var finding in found)
        {
            if (finding.Repository == Repository && finding.File == File && finding.Line <= End && finding.EndLine >= Start
                && finding.Id.StartsWith(IsTransfer ? "PDA30" : "PDA40", StringComparison.Ordinal) && (!IsTransfer || Expectation != Expectation.MustFind || Names(finding)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The finding stands at the call that hands the data in, and its path leads here.</summary>
    public bool IsOnTheWay(List<Finding> found)
    {
        foreach (var finding in found)
        {
            if (finding.Repository == Repository && finding.Id.StartsWith(IsTransfer ? "PDA30" : "PDA40", StringComparison.Ordinal) && (!IsTransfer || Names(finding))
                && finding.Path.Any(place => place.File == File && place.Line >= Start && place.Line <= End))
            {
                return true;
            }
        }

        return false;
    }

    private bool Names(Finding finding)
    {
        if (finding.Id == "PDA3006")
            return true;
        foreach (var word in Provider.Split([' ', '(', ')', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 2 && finding.Message.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static List<LabelledPlace> Read(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        var columns = lines[0].Split('\t').Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at, StringComparer.Ordinal);
        var rows = new List<LabelledPlace>();
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            string Cell(string name) => columns.TryGetValue(name, out var at) && at < cells.Length ? cells[at] : "";
            var isTransfer = columns.ContainsKey("provider");
            var expectation = isTransfer
                ? Cell("personal_data") switch { "yes" => Expectation.MustFind, "no" => Expectation.NotPersonal, _ => Expectation.Neutral }
                : (Cell("label"), Cell("strength")) switch { ("positive", "direct") => Expectation.MustFind, ("positive", _) => Expectation.Neutral, _ => Expectation.NotPersonal };
            rows.Add(new LabelledPlace(Cell("repo"), Cell("file"), int.Parse(Cell("start_line"), CultureInfo.InvariantCulture), int.Parse(Cell("end_line"), CultureInfo.InvariantCulture),
                isTransfer ? Cell("call_kind") : Cell("sink"), expectation, isTransfer, isTransfer ? Cell("provider") + ": " + Cell("which") : Cell("data") + " " + Cell("note"), Cell("provider")));
        }

        return rows;
    }

    public override string ToString() => $"{Repository} {File}:{Start}-{End} {Group} {Note}";
}
