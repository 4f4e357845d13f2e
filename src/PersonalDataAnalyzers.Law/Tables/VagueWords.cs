using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>The statement in which a wording is vague.</summary>
public enum VagueKind
{
    /// <summary>A storage period or its criterion (Art. 5(1)(e), 13(2)(a)).</summary>
    Retention,

    /// <summary>A legitimate interest (Art. 13(1)(d)).</summary>
    Interest,

    /// <summary>A purpose (Art. 5(1)(b)).</summary>
    Purpose,

    /// <summary>A description of sources that leaves others unnamed.</summary>
    Sources,

    /// <summary>A name for recipients that could be anybody.</summary>
    Recipient,

    /// <summary>An interest that names employment, which rests on the contract or on law.</summary>
    Employment,

    /// <summary>An interest that names membership, which may reveal a belief or a trade union.</summary>
    Membership,
}

/// <summary>Wordings that look like a statement and tell a person nothing.</summary>
public static class VagueWords
{
    private enum Match { Part, Whole, End }

    private static readonly Lazy<List<Row>> s_rows = new(() =>
    {
        var rows = new List<Row>();
        foreach (var row in LawTable.Load("vague-words.tsv", 3, "Kind", "Language", "Pattern", "Unless", "Match", "Certainty").Rows)
            rows.Add(new Row(row));
        return rows;
    });

    /// <summary>The vague words of a text, as they stand in it; null when it has none.</summary>
    /// <param name="kind">What the text states.</param>
    /// <param name="text">The text. A retention that also states a number is not vague.</param>
    /// <param name="language">Language of the text; null = wordings of every language are looked for.</param>
    public static string? Find(VagueKind kind, string? text, string? language = null)
    {
        if (string.IsNullOrWhiteSpace(text) || (kind == VagueKind.Retention && HasDigit(text!)))
            return null;
        foreach (var row in s_rows.Value)
        {
            if (row.Kind != kind || (language is not null && !string.Equals(row.Language, language, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (row.Match != Match.Part)
            {
                if (row.Pattern.Ends(text!, row.Match == Match.End ? 5 : 0))
                    return text!.Trim();
                continue;
            }

            var (index, length) = row.Pattern.Find(text!, row.Unless);
            if (index >= 0)
                return text!.Substring(index, length);
        }

        return null;
    }

    private static bool HasDigit(string text)
    {
        foreach (var letter in text)
        {
            if (letter is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    private sealed class Row(LawRow row)
    {
        public VagueKind Kind { get; } = row.Enum<VagueKind>("Kind");

        public string Language { get; } = row["Language"];

        public Match Match { get; } = row.Enum<Match>("Match");

        public WordPattern Pattern { get; } = new(row["Pattern"]);

        public WordPattern? Unless { get; } = row.Optional("Unless") is { } unless ? new WordPattern(unless) : null;
    }
}
