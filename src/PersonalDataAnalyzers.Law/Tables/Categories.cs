using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Categories of personal data: parents, and what the law attaches to them (GDPR Art. 9, 10, 87).</summary>
public static class Categories
{
    private static readonly Lazy<CategoryRow[]> s_rows = new(Load);

    /// <summary>All rows, in the order of the enum.</summary>
    public static IReadOnlyList<CategoryRow> Rows => s_rows.Value;

    /// <summary>The row of a category; null for NotStated and for numbers that are no category.</summary>
    public static CategoryRow? Find(PersonalDataCategory category)
    {
        var rows = s_rows.Value;
        var index = (int)category - 1;
        return index >= 0 && index < rows.Length ? rows[index] : null;
    }

    /// <summary>What is attached to a category; None for NotStated.</summary>
    public static CategoryFlags Flags(PersonalDataCategory category) => Find(category)?.Flags ?? CategoryFlags.None;

    /// <summary>Special category: GDPR Art. 9(1).</summary>
    public static bool IsSpecial(PersonalDataCategory category) => (Flags(category) & CategoryFlags.Special) != 0;

    /// <summary>Criminal convictions and offences: GDPR Art. 10.</summary>
    public static bool IsCriminal(PersonalDataCategory category) => (Flags(category) & CategoryFlags.Criminal) != 0;

    /// <summary>National identity number: GDPR Art. 87.</summary>
    public static bool IsNationalId(PersonalDataCategory category) => (Flags(category) & CategoryFlags.National) != 0;

    /// <summary>A credential: never exported, logged or disclosed.</summary>
    public static bool IsCredential(PersonalDataCategory category) => (Flags(category) & CategoryFlags.Credential) != 0;

    /// <summary>Identifies a person by itself.</summary>
    public static bool IsDirectIdentifier(PersonalDataCategory category) => (Flags(category) & CategoryFlags.Direct) != 0;

    /// <summary>Used to reach the person.</summary>
    public static bool IsContact(PersonalDataCategory category) => (Flags(category) & CategoryFlags.Contact) != 0;

    /// <summary>The category under which it is gathered; NotStated = it stands by itself.</summary>
    public static PersonalDataCategory Parent(PersonalDataCategory category) => Find(category)?.Parent ?? PersonalDataCategory.NotStated;

    /// <summary>Does a published line of <paramref name="declared"/> gather <paramref name="found"/>: the same category
    /// or one of its descendants? NotStated gathers nothing.</summary>
    public static bool Gathers(PersonalDataCategory declared, PersonalDataCategory found)
    {
        for (var category = found; category != PersonalDataCategory.NotStated; category = Parent(category))
        {
            if (category == declared)
                return true;
        }

        return false;
    }

    private static CategoryRow[] Load()
    {
        var table = LawTable.Load("categories.tsv", 1, "Category", "Parent", "Flags", "Dpv", "Certainty");
        var rows = new CategoryRow[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new CategoryRow(table.Rows[i]);
            if ((int)rows[i].Category != i + 1)
                throw table.Rows[i].Fault("rows must stand in the order of the enum, without gaps");
        }

        foreach (var row in rows)
            Acyclic(table, rows, row);
        return rows;
    }

    private static void Acyclic(LawTable table, CategoryRow[] rows, CategoryRow row)
    {
        var steps = 0;
        for (var parent = row.Parent; parent != PersonalDataCategory.NotStated; parent = rows[(int)parent - 1].Parent)
        {
            if (++steps > rows.Length)
                throw table.Rows[(int)row.Category - 1].Fault("the parents of '" + row.Category + "' run in a circle");
        }
    }
}
