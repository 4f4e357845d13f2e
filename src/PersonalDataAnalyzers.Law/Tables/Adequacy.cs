using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Answer to "may data go there by adequacy alone?".</summary>
public enum AdequacyStatus
{
    /// <summary>No decision at all, or no such country.</summary>
    None,

    /// <summary>In, or treated as in, the EEA that day: no transfer, no decision needed.</summary>
    NotThirdCountry,

    /// <summary>A decision covers the country.</summary>
    InForce,

    /// <summary>A decision covers only recipients that meet a condition, which the declaration must assert.</summary>
    Conditional,

    /// <summary>A decision is known but begins later.</summary>
    NotYet,

    /// <summary>The decision has ended or was annulled.</summary>
    Expired,
}

/// <summary>Status of a country on a day, with the row it rests on.</summary>
public readonly struct AdequacyAnswer
{
    internal AdequacyAnswer(AdequacyStatus status, LawDate day, AdequacyRow? row)
    {
        Status = status;
        Day = day;
        Row = row;
    }

    /// <summary>The status.</summary>
    public AdequacyStatus Status { get; }

    /// <summary>The day of which it holds.</summary>
    public LawDate Day { get; }

    /// <summary>The row in force, else the one that ended last, else the next; null when there is none.</summary>
    public AdequacyRow? Row { get; }

    /// <summary>Days until the decision in force ends, 0 on its last day; null when no end is set or none is in force.</summary>
    public int? DaysLeft => Status is AdequacyStatus.InForce or AdequacyStatus.Conditional && Row?.ValidTo is { } end ? end.DaysSince(Day) : null;
}

/// <summary>Adequacy decisions (GDPR Art. 45) with their dates and conditions.</summary>
public static class Adequacy
{
    private static readonly string[] s_columns = ["Country", "ValidFrom", "Kind", "Reference", "Adopted", "Extended", "ValidTo", "Condition", "EndedBy", "EeaEftaOpen", "Certainty", "Scope", "Note"];
    private static readonly Lazy<Loaded> s_table = new(() => new Loaded(LawTable.Load("adequacy.tsv", 2, s_columns)));

    /// <summary>The day as of which the table is true, and the default day of a question.</summary>
    public static LawDate AsOf => s_table.Value.Table.AsOf;

    /// <summary>All rows, by country and then by first day.</summary>
    public static IReadOnlyList<AdequacyRow> Rows => s_table.Value.Rows;

    /// <summary>Status of a country (code, alias or alpha-3) on <paramref name="day"/>, by default the table's date.</summary>
    /// <remarks>Where a decision in force was extended or renewed before its end, the newest row that holds that day
    /// answers.</remarks>
    public static AdequacyAnswer Of(string? country, LawDate? day = null)
    {
        var on = day ?? AsOf;
        if (CountryTable.Find(country) is not { } found)
            return new AdequacyAnswer(AdequacyStatus.None, on, null);
        if (found.Zone is TransferZone.Eea or TransferZone.TreatedAsEea)
            return new AdequacyAnswer(AdequacyStatus.NotThirdCountry, on, null);

        AdequacyRow? inForce = null, ended = null, next = null;
        foreach (var row in s_table.Value.Rows)
        {
            if (!string.Equals(row.Country, found.Code, StringComparison.Ordinal))
                continue;
            if (row.InForce(on))
                inForce = row;
            else if (row.ValidFrom > on)
                next ??= row;
            else
                ended = row;
        }

        return new AdequacyAnswer(Status(inForce, ended, next), on, inForce ?? ended ?? next);
    }

    private static AdequacyStatus Status(AdequacyRow? inForce, AdequacyRow? ended, AdequacyRow? next)
    {
        if (inForce is null)
            return ended is not null ? AdequacyStatus.Expired : next is not null ? AdequacyStatus.NotYet : AdequacyStatus.None;
        if (inForce.Kind != AdequacyKind.Decision)
            return AdequacyStatus.NotThirdCountry;
        return inForce.MustBeAsserted ? AdequacyStatus.Conditional : AdequacyStatus.InForce;
    }

    private sealed class Loaded
    {
        public Loaded(LawTable table)
        {
            Table = table;
            var rows = new List<AdequacyRow>(table.Rows.Count);
            foreach (var line in table.Rows)
            {
                var row = new AdequacyRow(line);
                if (!string.Equals(CountryTable.Canonical(row.Country), row.Country, StringComparison.Ordinal))
                    throw line.Fault("'" + row.Country + "' is no code of countries.tsv");
                if (rows.Count > 0 && Compare(rows[rows.Count - 1], row) >= 0)
                    throw line.Fault("rows must stand by country and first day");
                rows.Add(row);
            }

            Rows = rows;
        }

        public LawTable Table { get; }

        public IReadOnlyList<AdequacyRow> Rows { get; }

        private static int Compare(AdequacyRow left, AdequacyRow right)
        {
            var byCountry = string.CompareOrdinal(left.Country, right.Country);
            return byCountry != 0 ? byCountry : left.ValidFrom.CompareTo(right.ValidFrom);
        }
    }
}
