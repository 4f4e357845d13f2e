using System;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>What a wording claims that the law does not accept.</summary>
public enum DoubtfulKind
{
    /// <summary>Consent taken from the use of a service: no unambiguous indication (Art. 4(11), recital 32).</summary>
    ConsentImplied,

    /// <summary>An identifier or a shortened address said to be anonymous (Art. 4(1), recitals 26 and 30).</summary>
    NotAnonymous,

    /// <summary>Words that sell, in a notice that is to inform (Art. 12(1)).</summary>
    Promotion,
}

/// <summary>Wordings of notices that claim what the law does not accept: two words in one sentence.</summary>
public static class DoubtfulWordings
{
    private static readonly char[] s_ends = ['.', '!', '?', ';', '\n'];

    // "is not anonymous", "emme katso suostumukseksi": the sentence says the opposite.
    private static readonly WordPattern[] s_denials =
        [new("not"), new("never"), new("no longer"), new("ei"), new("eivät"), new("emme"), new("et"), new("eikä"), new("inte"), new("aldrig")];

    private static readonly Lazy<Row[]> s_rows = new(() =>
    {
        var table = LawTable.Load("doubtful-wordings.tsv", 4, "Kind", "Language", "Word", "With", "Certainty");
        var rows = new Row[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new Row(table.Rows[i]);
        return rows;
    });

    /// <summary>The first sentence of a text with such a wording; null when there is none.</summary>
    /// <param name="kind">What is looked for.</param>
    /// <param name="text">Any text of a notice.</param>
    /// <param name="language">Language of the text; null = wordings of every language are looked for.</param>
    public static string? Find(DoubtfulKind kind, string text, string? language = null)
    {
        foreach (var sentence in text.Split(s_ends))
        {
            foreach (var row in s_rows.Value)
            {
                if (row.Kind == kind
                    && (language is null || string.Equals(row.Language, language, StringComparison.OrdinalIgnoreCase))
                    && row.Word.Find(sentence).Index >= 0 && row.With.Find(sentence).Index >= 0 && !IsDenied(sentence))
                {
                    return sentence.Trim();
                }
            }
        }

        return null;
    }

    private static bool IsDenied(string sentence)
    {
        foreach (var denial in s_denials)
        {
            if (denial.Find(sentence).Index >= 0)
                return true;
        }

        return false;
    }

    private sealed class Row(LawRow row)
    {
        public DoubtfulKind Kind { get; } = row.Enum<DoubtfulKind>("Kind");

        public string Language { get; } = row["Language"];

        public WordPattern Word { get; } = new(row["Word"]);

        public WordPattern With { get; } = new(row["With"]);
    }
}
