using System;
using System.Collections.Generic;
using System.IO;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>What a label makes of a row when it is scored.</summary>
internal enum Expectation
{
    /// <summary>Direct personal data or a special category: a detector must find it.</summary>
    MustFind,

    /// <summary>Personal only because the record is about a person: right if found.</summary>
    Contextual,

    /// <summary>Leads to a record of a person: right if found.</summary>
    Container,

    /// <summary>Identifiers and rows on which two careful readers differ: neither right nor wrong.</summary>
    Neutral,

    /// <summary>Wrong if found.</summary>
    NotPersonal,
}

/// <summary>One labelled member.</summary>
internal sealed record LabelledRow(string Repository, string File, int Line, string Class, string Base, string Member, string Type, Expectation Expectation, string Category, string Language, bool IsBorderline)
{
    public string Record => Repository + "|" + File + "|" + Class;
}

/// <summary>Reads the labelled tables: tab-separated, one header line, no quoting. The columns say which kind it is.</summary>
internal static class LabelledTable
{
    public static List<LabelledRow> Read(string path)
    {
        var rows = new List<LabelledRow>();
        var lines = File.ReadAllLines(path);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in lines[0].Split('\t'))
            columns.TryAdd(name.Trim(), columns.Count);

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var cells = lines[i].Split('\t');
            string Cell(params string[] names)
            {
                foreach (var name in names)
                {
                    if (columns.TryGetValue(name, out var at) && at < cells.Length)
                        return cells[at].Trim();
                }

                return "";
            }

            _ = int.TryParse(Cell("line"), out var line);
            var borderline = Cell("borderline") == "1" || Cell("label_conflict") == "1";
            var expectation = columns.ContainsKey("fides_categories")
                ? OfIntegrator(Cell("personal"), Cell("special"), Cell("adjudicated"), Cell("fides_categories"))
                : OfLabel(Cell("label", "dpo_label"), Cell("strength"));
            if (borderline)
                expectation = Expectation.Neutral;
            rows.Add(new LabelledRow(
                Cell("repo", "project", "system", "label_system"),
                Cell("file", "namespace"),
                line,
                Cell("class", "table", "collection"),
                Cell("base"),
                columns.ContainsKey("path") ? LastPart(Cell("path")) : Cell("property", "column", "member"),
                Cell("type", "data_type"),
                expectation,
                Cell("category", "information_type", "fides_categories"),
                Cell("language"),
                borderline));
        }

        return rows;
    }

    private static Expectation OfLabel(string label, string strength) => (label, strength) switch
    {
        ("special-category", _) => Expectation.MustFind,
        ("personal", "contextual") or ("contextual", _) => Expectation.Contextual,
        ("personal", "container") or ("container", _) => Expectation.Container,
        ("personal", _) => Expectation.MustFind,
        ("identifier-only", _) => Expectation.Neutral,
        _ => Expectation.NotPersonal,
    };

    /// <summary>The integrators' own category, unless a reader has decided otherwise. A unique id points at a person and
    /// is an identifier here as in the other tables.</summary>
    private static Expectation OfIntegrator(string personal, string special, string adjudicated, string categories) => adjudicated switch
    {
        "" when categories.EndsWith("user.unique_id", StringComparison.Ordinal) => Expectation.Neutral,
        "personal" => Expectation.MustFind,
        "contextual" => Expectation.Contextual,
        "identifier-only" => Expectation.Neutral,
        "not-personal" => Expectation.NotPersonal,
        _ => personal == "1" || special == "1" ? Expectation.MustFind : Expectation.NotPersonal,
    };

    private static string LastPart(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? path : path[(dot + 1)..];
    }
}
