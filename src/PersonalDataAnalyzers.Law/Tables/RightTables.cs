using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

internal enum RightTrigger { Kind, Ground }

internal enum RightEffect { Requires, Grants, Opens, Limits, Explains }

/// <summary>rights.tsv, rights-by-basis.tsv and rights-conditions.tsv, read together.</summary>
internal sealed class RightTables
{
    private static readonly LegalBasis[] s_bases =
        [LegalBasis.Consent, LegalBasis.Contract, LegalBasis.LegalObligation, LegalBasis.VitalInterests, LegalBasis.PublicTask, LegalBasis.LegitimateInterests];

    private static readonly Lazy<RightTables> s_tables = new(() => new RightTables());

    private readonly Dictionary<string, Cells> _cells = new(StringComparer.Ordinal);
    private readonly List<Condition> _conditions = [];

    private RightTables()
    {
        var rights = new List<RightRow>();
        foreach (var row in LawTable.Load("rights.tsv", 1, "Key", "Right", "Article", "Absolute", "MixedReason", "Certainty", "Note").Rows)
            rights.Add(new RightRow(row));
        Rights = rights;

        var matrix = LawTable.Load(
            "rights-by-basis.tsv", 1,
            "Key", "Consent", "Contract", "LegalObligation", "VitalInterests", "PublicTask", "LegitimateInterests", "Reason", "Certainty");
        foreach (var row in matrix.Rows)
            _cells.Add(row["Key"], new Cells(row));
        foreach (var right in rights)
        {
            if (!_cells.ContainsKey(right.Key))
                throw new LawTableException(matrix.Name, 0, "no row for '" + right.Key + "'");
        }

        foreach (var row in LawTable.Load("rights-conditions.tsv", 4, "Key", "Trigger", "Value", "Effect", "Reason", "Certainty", "Source").Rows)
        {
            if (!_cells.ContainsKey(row["Key"]))
                throw row.Fault("'" + row["Key"] + "' is no right of rights.tsv");
            _conditions.Add(new Condition(row));
        }
    }

    public static RightTables Instance => s_tables.Value;

    public IReadOnlyList<RightRow> Rights { get; }

    public IReadOnlyList<Condition> Conditions => _conditions;

    public static IReadOnlyList<LegalBasis> AllBases => s_bases;

    public (RightExtent Extent, string? Reason) Cell(string key, LegalBasis basis)
    {
        var cells = _cells[key];
        var extent = cells.Extents[Array.IndexOf(s_bases, basis)];
        return (extent, extent == RightExtent.Conditional ? cells.Reason : null);
    }

    private sealed class Cells
    {
        public Cells(LawRow row)
        {
            for (var i = 0; i < s_bases.Length; i++)
            {
                var text = row.Optional(s_bases[i].ToString());
                Extents[i] = text switch
                {
                    "yes" => RightExtent.Applies,
                    "cond" => RightExtent.Conditional,
                    "no" or null => RightExtent.DoesNotApply,
                    _ => throw row.Fault("'" + text + "' is not yes, cond, no or -"),
                };
            }

            Reason = row.Optional("Reason");
            if ((Array.IndexOf(Extents, RightExtent.Conditional) >= 0) != (Reason is not null))
                throw row.Fault("a condition, and only a condition, has a reason");
        }

        public RightExtent[] Extents { get; } = new RightExtent[s_bases.Length];

        public string? Reason { get; }
    }

    internal sealed class Condition
    {
        public Condition(LawRow row)
        {
            Key = row["Key"];
            Effect = row.Enum<RightEffect>("Effect");
            Reason = row.Optional("Reason");
            Trigger = row.Enum<RightTrigger>("Trigger");
            Value = Trigger == RightTrigger.Kind
                ? (int)row.Enum<PurposeKind>("Value")
                : (int)row.Enum<AdditionalGround>("Value");
            if (Effect is RightEffect.Opens or RightEffect.Limits or RightEffect.Explains && Reason is null)
                throw row.Fault("'" + Effect + "' needs a reason");
        }

        public string Key { get; }

        public RightTrigger Trigger { get; }

        public int Value { get; }

        public RightEffect Effect { get; }

        public string? Reason { get; }

        /// <summary>Is it among these kinds and grounds?</summary>
        public bool Holds(PurposeKind kinds, IReadOnlyCollection<AdditionalGround> grounds)
        {
            if (Trigger == RightTrigger.Kind)
                return ((int)kinds & Value) != 0;
            foreach (var ground in grounds)
            {
                if ((int)ground == Value)
                    return true;
            }

            return false;
        }
    }
}
