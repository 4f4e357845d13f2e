using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>What an outdated word speaks of.</summary>
public enum OutdatedKind
{
    /// <summary>A law that has been repealed.</summary>
    RepealedLaw,

    /// <summary>A law that bears another name now.</summary>
    RenamedLaw,

    /// <summary>A mechanism of transfer that is no longer valid.</summary>
    InvalidMechanism,

    /// <summary>An authority that has ended or bears another name.</summary>
    Authority,

    /// <summary>A term of the former law.</summary>
    Term,

    /// <summary>A company or product that bears another name.</summary>
    Recipient,
}

/// <summary>One row of outdated.tsv.</summary>
public sealed class OutdatedRow
{
    private readonly WordPattern[] _patterns;
    private readonly WordPattern? _unless;

    internal OutdatedRow(LawRow row)
    {
        Key = row["Key"];
        Kind = row.Enum<OutdatedKind>("Kind");
        Language = row.Optional("Language");
        Replacement = row["Replacement"];
        Since = row.OptionalDate("Since");
        Certainty = row.Certainty;
        var caseSensitive = row.Flag("CaseSensitive");
        var patterns = row["Patterns"].Split([", "], StringSplitOptions.None);
        _patterns = new WordPattern[patterns.Length];
        for (var i = 0; i < patterns.Length; i++)
            _patterns[i] = new WordPattern(patterns[i], caseSensitive);
        _unless = row.Optional("Unless") is { } unless ? new WordPattern(unless) : null;
    }

    /// <summary>Key of the row.</summary>
    public string Key { get; }

    /// <summary>What it speaks of.</summary>
    public OutdatedKind Kind { get; }

    /// <summary>Language of the texts in which it is looked for; null = any.</summary>
    public string? Language { get; }

    /// <summary>What is said today.</summary>
    public string Replacement { get; }

    /// <summary>First day on which the old word was out of date; null where it never was right.</summary>
    public LawDate? Since { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    internal (int Index, int Length) Find(string text)
    {
        foreach (var pattern in _patterns)
        {
            var (index, length) = pattern.Find(text, _unless);
            if (index >= 0)
                return (index, length);
        }

        return (-1, 0);
    }
}

/// <summary>An outdated word in a text.</summary>
public readonly struct OutdatedMatch
{
    internal OutdatedMatch(OutdatedRow row, int index, string found)
    {
        Row = row;
        Index = index;
        Found = found;
    }

    /// <summary>The row.</summary>
    public OutdatedRow Row { get; }

    /// <summary>Where in the text, in chars from its beginning.</summary>
    public int Index { get; }

    /// <summary>The words as they stand in the text.</summary>
    public string Found { get; }
}

/// <summary>Names and citations that a notice should no longer use.</summary>
public static class OutdatedTerms
{
    private static readonly Lazy<OutdatedRow[]> s_rows = new(() =>
    {
        var table = LawTable.Load("outdated.tsv", 1, "Key", "Kind", "Language", "Patterns", "Unless", "CaseSensitive", "Replacement", "Since", "Certainty");
        var rows = new OutdatedRow[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new OutdatedRow(table.Rows[i]);
        return rows;
    });

    /// <summary>All rows.</summary>
    public static IReadOnlyList<OutdatedRow> Rows => s_rows.Value;

    /// <summary>Outdated words in a text, the first of each row, in the order of the table.</summary>
    /// <param name="text">Any text of a declaration or notice.</param>
    /// <param name="language">Language of the text; null = words of every language are looked for.</param>
    public static IReadOnlyList<OutdatedMatch> Find(string text, string? language = null)
    {
        var matches = new List<OutdatedMatch>();
        foreach (var row in s_rows.Value)
        {
            if (language is not null && row.Language is not null && !string.Equals(row.Language, language, StringComparison.OrdinalIgnoreCase))
                continue;
            var (index, length) = row.Find(text);
            if (index >= 0)
                matches.Add(new OutdatedMatch(row, index, text.Substring(index, length)));
        }

        return matches;
    }
}
