namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>How sure a row of a table is. A row marked <see cref="Check"/> is never the sole ground of a build error.</summary>
public enum Certainty
{
    /// <summary>C: as known at the table's date, to be checked before it is relied on.</summary>
    Check,

    /// <summary>K: stable text of the law or a published format, not re-read for this table.</summary>
    Known,

    /// <summary>V: read in published material for this table.</summary>
    Verified,
}
