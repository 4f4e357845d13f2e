using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Languages by the two letters of ISO 639-1, the codes of notices, translations and vocabularies.</summary>
public static class LanguageTable
{
    private static readonly Lazy<Dictionary<string, string>> s_codes = new(Load);

    /// <summary>Is it one of the codes, in small letters and without a region?</summary>
    public static bool IsKnown(string? code) => code is { Length: 2 } && s_codes.Value.TryGetValue(code, out var known) && string.Equals(known, code, StringComparison.Ordinal);

    /// <summary>The code that was surely meant: "FI", "fin" and "fi-FI" give "fi". Null where nothing is sure.</summary>
    public static string? Suggest(string? written)
    {
        if (written is null)
            return null;
        var bare = written.Trim();
        var region = bare.IndexOfAny(['-', '_']);
        if (region > 0)
            bare = bare.Substring(0, region);
        return s_codes.Value.TryGetValue(bare, out var code) ? code : null;
    }

    private static Dictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LawTable.Load("languages.tsv", 1, "Code", "Alpha3").Rows)
        {
            codes.Add(row["Code"], row["Code"]);
            codes.Add(row["Alpha3"], row["Code"]);
        }

        return codes;
    }
}
