using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Mechanisms of a transfer to a third country (GDPR Art. 45-49), the invalid ones among them.</summary>
public static class Mechanisms
{
    private static readonly EnumTable<TransferMechanism, MechanismRow> s_table = new(
        "mechanisms.tsv", row => new MechanismRow(row),
        "Mechanism", "Kind", "Article", "EndedForNew", "Ended", "Authority", "WhenRegular", "Needs", "NotForAuthorities", "Certainty", "Note");

    /// <summary>The day as of which the table is true.</summary>
    public static LawDate AsOf => s_table.Table.AsOf;

    /// <summary>All rows.</summary>
    public static IReadOnlyList<MechanismRow> Rows => s_table.Rows;

    /// <summary>The row of a mechanism; null for NotStated.</summary>
    public static MechanismRow? Find(TransferMechanism mechanism) => s_table.Find(mechanism);

    /// <summary>Is it one of those that are expressible and never lawful?</summary>
    public static bool IsInvalid(TransferMechanism mechanism) => Find(mechanism)?.Kind == MechanismKind.Invalid;
}
