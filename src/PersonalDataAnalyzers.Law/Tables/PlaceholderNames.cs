using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Names that stand for "anybody": right in a sample, wrong on a published page.</summary>
public static class PlaceholderNames
{
    private static readonly Lazy<(string Name, WordPattern Pattern)[]> s_rows = new(() =>
    {
        var table = LawTable.Load("placeholder-names.tsv", 1, "Name", "Language", "Certainty");
        var rows = new (string, WordPattern)[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = (table.Rows[i]["Name"], new WordPattern(table.Rows[i]["Name"]));
        return rows;
    });

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names
    {
        get
        {
            foreach (var (name, _) in s_rows.Value)
                yield return name;
        }
    }

    /// <summary>The placeholder in a text, as the table writes it; null when there is none.</summary>
    public static string? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        foreach (var (name, pattern) in s_rows.Value)
        {
            if (pattern.Find(text!).Index >= 0)
                return name;
        }

        return null;
    }
}
