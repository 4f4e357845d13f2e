using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Terms of the W3C Data Privacy Vocabulary for values of ours. Where none fits exactly there is none: a near
/// term would say something else than the declaration does.</summary>
public static class DpvTerms
{
    private static readonly Lazy<LawTable> s_table = new(() => LawTable.Load("dpv.tsv", 1, "Value", "Term"));
    private static readonly Lazy<Dictionary<string, string>> s_terms = new(Load);

    /// <summary>The day as of which the table is true.</summary>
    public static LawDate AsOf => s_table.Value.AsOf;

    /// <summary>Each value ("LegalBasis.Consent") with its term ("eu-gdpr:A6-1-a").</summary>
    public static IReadOnlyDictionary<string, string> All => s_terms.Value;

    /// <summary>The term of a value as a compact IRI; null where none fits.</summary>
    public static string? Of<T>(T value)
        where T : struct, Enum => s_terms.Value.TryGetValue(typeof(T).Name + "." + value, out var term) ? term : null;

    /// <summary>The term of a category of personal data as a compact IRI; null where none fits.</summary>
    public static string? Of(PersonalDataCategory category) => Categories.Find(category)?.Dpv is { } term ? "pd:" + term : null;

    private static Dictionary<string, string> Load()
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in s_table.Value.Rows)
            terms.Add(row["Value"], row["Term"]);
        return terms;
    }
}
