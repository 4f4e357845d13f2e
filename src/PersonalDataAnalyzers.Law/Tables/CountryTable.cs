using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Countries by code, as of the table's date (GDPR Art. 44: is there a transfer?). Codes are matched without
/// regard to case; aliases (EL, UK) and alpha-3 codes lead to the same row.</summary>
public static class CountryTable
{
    private static readonly Lazy<Loaded> s_table = new(() => new Loaded(LawTable.Load("countries.tsv", 1, "Code", "Alpha3", "Kind", "Zone", "Aliases", "Certainty", "Note")));

    /// <summary>The day as of which zones are true.</summary>
    public static LawDate AsOf => s_table.Value.Table.AsOf;

    /// <summary>All rows, in the order of their codes.</summary>
    public static IReadOnlyList<CountryRow> Rows => s_table.Value.Rows;

    /// <summary>The row of a code, an alias or an alpha-3 code; null when there is none, as for "".</summary>
    public static CountryRow? Find(string? code) =>
        code is { Length: > 0 } && s_table.Value.ByCode.TryGetValue(code, out var row) ? row : null;

    /// <summary>Is the code, alias or alpha-3 code in the table? "EEA" and "?" are; "" is not.</summary>
    public static bool IsKnown(string? code) => Find(code) is not null;

    /// <summary>The canonical code ("UK" and "gbr" give "GB"); null when there is none.</summary>
    public static string? Canonical(string? code) => Find(code)?.Code;

    /// <summary>The canonical code of an alias or alpha-3 code ("EL" gives "GR"); null when <paramref name="code"/> is
    /// itself canonical, or unknown. A suggestion for whoever wrote it.</summary>
    public static string? Alias(string? code) =>
        Find(code) is { } row && !string.Equals(row.Code, code, StringComparison.Ordinal) ? row.Code : null;

    /// <summary>Zone on the table's date; <see cref="TransferZone.Unknown"/> for "" and unknown codes.</summary>
    public static TransferZone Zone(string? code) => Find(code)?.Zone ?? TransferZone.Unknown;

    /// <summary>Is there no transfer because the country is in, or treated as in, the EEA? False for "", "?" and unknown
    /// codes: silence is no legal fact.</summary>
    public static bool IsEea(string? code) => Zone(code) is TransferZone.Eea or TransferZone.TreatedAsEea;

    /// <summary>Is it outside the EEA for certain or in doubt? False for "" and unknown codes, of which nothing is known.</summary>
    public static bool IsThird(string? code) => Zone(code) is TransferZone.Third or TransferZone.Check;

    /// <summary>Name in a language of the vocabulary ("FI" in sv: Finland); null for an unknown code.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such language.</exception>
    public static string? Name(string? code, string language) =>
        Find(code) is { } row ? Vocabulary.Text("Country." + row.Code, language) : null;

    private sealed class Loaded
    {
        public Loaded(LawTable table)
        {
            Table = table;
            var rows = new List<CountryRow>(table.Rows.Count);
            foreach (var line in table.Rows)
            {
                var row = new CountryRow(line);
                rows.Add(row);
                Add(line, row.Code, row);
                if (row.Alpha3 is not null)
                    Add(line, row.Alpha3, row);
                foreach (var alias in line.Words("Aliases"))
                    Add(line, alias, row);
            }

            Rows = rows;
        }

        public LawTable Table { get; }

        public IReadOnlyList<CountryRow> Rows { get; }

        public Dictionary<string, CountryRow> ByCode { get; } = new(StringComparer.OrdinalIgnoreCase);

        private void Add(LawRow line, string code, CountryRow row)
        {
            if (ByCode.ContainsKey(code))
                throw line.Fault("the code '" + code + "' stands for two rows");
            ByCode.Add(code, row);
        }
    }
}
