using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>One row of additional-grounds.tsv. Names are in the vocabulary.</summary>
public sealed class GroundRow
{
    internal GroundRow(LawRow row)
    {
        Ground = row.Enum<AdditionalGround>("Ground");
        Article = row["Article"];
        For = (CategoryFlags)row.Flags<CategoryFlags>("For");
        Country = row.Optional("Country");
        Needs = (LegalNeeds)row.Flags<LegalNeeds>("Needs");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
    }

    /// <summary>The ground.</summary>
    public AdditionalGround Ground { get; }

    /// <summary>Article of the GDPR ("9(2)(a)", "10") or section of national law ("1050/2018 29 §").</summary>
    public string Article { get; }

    /// <summary>The kinds of category it can be a ground of: Special, Criminal, National.</summary>
    public CategoryFlags For { get; }

    /// <summary>ISO 3166-1 code of the controller's country where the ground is national; null = everywhere in the EEA.</summary>
    public string? Country { get; }

    /// <summary>What must be stated beside it.</summary>
    public LegalNeeds Needs { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>In English.</summary>
    public string? Note { get; }
}

/// <summary>Grounds needed in addition to a legal basis: GDPR Art. 9(2), 10, 87 and 1050/2018 6 §, 7 §, 29 §.</summary>
public static class AdditionalGrounds
{
    private const CategoryFlags Guarded = CategoryFlags.Special | CategoryFlags.Criminal | CategoryFlags.National;

    private static readonly EnumTable<AdditionalGround, GroundRow> s_table = new(
        "additional-grounds.tsv", row => new GroundRow(row), "Ground", "Article", "For", "Country", "Needs", "Certainty", "Note");

    /// <summary>All rows.</summary>
    public static IReadOnlyList<GroundRow> Rows => s_table.Rows;

    /// <summary>The row of a ground; null for NotStated.</summary>
    public static GroundRow? Find(AdditionalGround ground) => s_table.Find(ground);

    /// <summary>Which regime, if any, asks for a ground of this category: Special, Criminal, National or None.</summary>
    public static CategoryFlags Regime(PersonalDataCategory category) => Categories.Flags(category) & Guarded;

    /// <summary>Can this ground open this category? True of every ground for a category that needs none.</summary>
    public static bool Covers(AdditionalGround ground, PersonalDataCategory category)
    {
        var regime = Regime(category);
        return regime == CategoryFlags.None || (Find(ground) is { } row && (row.For & regime) == regime);
    }
}
