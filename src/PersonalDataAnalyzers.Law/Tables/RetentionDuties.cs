using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Periods for which the law makes a controller keep data, lets it keep data at most, and practices where the law
/// is silent (GDPR Art. 5(1)(e)). National duties are those of Finland.</summary>
public static class RetentionDuties
{
    private static readonly Lazy<Loaded> s_table = new(() => new Loaded(LawTable.Load(
        "retention-duties.tsv", 1, "Key", "Duty", "Country", "Kind", "Min", "Max", "Start", "Law", "ValidFrom", "ValidTo", "Certainty", "Note")));

    /// <summary>The day as of which the table is true.</summary>
    public static LawDate AsOf => s_table.Value.Table.AsOf;

    /// <summary>All rows.</summary>
    public static IReadOnlyList<RetentionDutyRow> Rows => s_table.Value.Rows;

    /// <summary>The row of a duty; null for NotStated.</summary>
    public static RetentionDutyRow? Find(RetentionDuty duty) => duty == RetentionDuty.NotStated ? null : Find(duty.ToString());

    /// <summary>The row of a key ("ConsentEvidence"); null when there is none.</summary>
    public static RetentionDutyRow? Find(string key) => s_table.Value.ByKey.TryGetValue(key, out var row) ? row : null;

    /// <summary>The row with the longest minimum: data under several duties is kept for the longest of them. Null where
    /// none has a minimum.</summary>
    public static RetentionDutyRow? Longest(IEnumerable<RetentionDuty> duties)
    {
        RetentionDutyRow? longest = null;
        foreach (var duty in duties)
        {
            if (Find(duty) is { Min: { } min } row && !(min.MeanDays <= longest?.Min?.MeanDays))
                longest = row;
        }

        return longest;
    }

    private sealed class Loaded
    {
        public Loaded(LawTable table)
        {
            Table = table;
            var rows = new List<RetentionDutyRow>(table.Rows.Count);
            foreach (var line in table.Rows)
            {
                var row = new RetentionDutyRow(line);
                if (row.Duty != RetentionDuty.NotStated && !string.Equals(row.Duty.ToString(), row.Key, StringComparison.Ordinal))
                    throw line.Fault("the key of a duty is its name");
                rows.Add(row);
                ByKey.Add(row.Key, row);
            }

            foreach (RetentionDuty duty in Enum.GetValues(typeof(RetentionDuty)))
            {
                if (duty != RetentionDuty.NotStated && (!ByKey.TryGetValue(duty.ToString(), out var row) || row.Duty != duty))
                    throw new LawTableException(table.Name, 0, "no row for RetentionDuty." + duty);
            }

            Rows = rows;
        }

        public LawTable Table { get; }

        public IReadOnlyList<RetentionDutyRow> Rows { get; }

        public Dictionary<string, RetentionDutyRow> ByKey { get; } = new(StringComparer.Ordinal);
    }
}
