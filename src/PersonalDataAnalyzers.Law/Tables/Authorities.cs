using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>A supervisory authority (GDPR Art. 51, 77) as it is named in a notice. What is not known is null and is left
/// out of the notice, not guessed.</summary>
public sealed class AuthorityRow
{
    internal AuthorityRow(LawRow row)
    {
        Country = row["Country"];
        Email = row.Optional("Email");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
    }

    /// <summary>ISO 3166-1 code of its country.</summary>
    public string Country { get; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>In English.</summary>
    public string? Note { get; }

    /// <summary>Name.</summary>
    public string Name(string language) => Vocabulary.Text(Key("name"), language);

    /// <summary>Visiting address on one line.</summary>
    public string? Visiting(string language) => Vocabulary.TryText(Key("visiting"), language);

    /// <summary>Postal address on one line.</summary>
    public string? Postal(string language) => Vocabulary.TryText(Key("postal"), language);

    /// <summary>Phone number as a reader of the language dials it.</summary>
    public string? Phone(string language) => Vocabulary.TryText(Key("phone"), language);

    /// <summary>Web address of the pages in, or nearest to, the language.</summary>
    public string? Web(string language) => Vocabulary.TryText(Key("web"), language);

    private string Key(string part) => "Authority." + Country + "." + part;
}

/// <summary>Supervisory authorities by the controller's country.</summary>
public static class Authorities
{
    private static readonly Lazy<Loaded> s_table = new(() => new Loaded(LawTable.Load("authorities.tsv", 1, "Country", "Email", "Supervises", "Certainty", "Note")));

    /// <summary>The day as of which the table is true.</summary>
    public static LawDate AsOf => s_table.Value.Table.AsOf;

    /// <summary>All rows.</summary>
    public static IReadOnlyList<AuthorityRow> Rows => s_table.Value.Rows;

    /// <summary>The authority of a country (code, alias or alpha-3); null when the table has none.</summary>
    public static AuthorityRow? Of(string? country) =>
        CountryTable.Canonical(country) is { } code && s_table.Value.ByCountry.TryGetValue(code, out var row) ? row : null;

    private sealed class Loaded
    {
        public Loaded(LawTable table)
        {
            Table = table;
            var rows = new List<AuthorityRow>(table.Rows.Count);
            foreach (var line in table.Rows)
            {
                var row = new AuthorityRow(line);
                rows.Add(row);
                Add(line, row.Country, row);
                foreach (var territory in line.Words("Supervises"))
                    Add(line, territory, row);
            }

            Rows = rows;
        }

        public LawTable Table { get; }

        public IReadOnlyList<AuthorityRow> Rows { get; }

        public Dictionary<string, AuthorityRow> ByCountry { get; } = new(StringComparer.Ordinal);

        private void Add(LawRow line, string country, AuthorityRow row)
        {
            if (!string.Equals(CountryTable.Canonical(country), country, StringComparison.Ordinal) || ByCountry.ContainsKey(country))
                throw line.Fault("'" + country + "' is no code of countries.tsv, or has two authorities");
            ByCountry.Add(country, row);
        }
    }
}
