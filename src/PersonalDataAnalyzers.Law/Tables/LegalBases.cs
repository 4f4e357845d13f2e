using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>One row of legal-bases.tsv. Names are in the vocabulary.</summary>
public sealed class LegalBasisRow
{
    internal LegalBasisRow(LawRow row)
    {
        Basis = row.Enum<LegalBasis>("Basis");
        Letter = row["Letter"];
        Needs = (LegalNeeds)row.Flags<LegalNeeds>("Needs");
        NotForAuthorities = row.Flag("NotForAuthorities");
        PersonIsParty = row.Flag("PersonIsParty");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
    }

    /// <summary>The basis.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Letter of Art. 6(1), "a" to "f".</summary>
    public string Letter { get; }

    /// <summary>"6(1)(a)".</summary>
    public string Article => "6(1)(" + Letter + ")";

    /// <summary>What must be stated beside it.</summary>
    public LegalNeeds Needs { get; }

    /// <summary>Not available to public authorities in the performance of their tasks (Art. 6(1), last subparagraph).</summary>
    public bool NotForAuthorities { get; }

    /// <summary>Available only where the data subject is party to the contract: never for the contacts of organisations.</summary>
    public bool PersonIsParty { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>In English.</summary>
    public string? Note { get; }
}

/// <summary>The six legal bases of GDPR Art. 6(1).</summary>
public static class LegalBases
{
    private static readonly EnumTable<LegalBasis, LegalBasisRow> s_table = new(
        "legal-bases.tsv", row => new LegalBasisRow(row), "Basis", "Letter", "Needs", "NotForAuthorities", "PersonIsParty", "Certainty", "Note");

    /// <summary>All rows, a to f.</summary>
    public static IReadOnlyList<LegalBasisRow> Rows => s_table.Rows;

    /// <summary>The row of a basis; null for NotStated.</summary>
    public static LegalBasisRow? Find(LegalBasis basis) => s_table.Find(basis);
}
