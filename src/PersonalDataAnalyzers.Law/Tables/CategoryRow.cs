using System;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>What the law, or this product, attaches to a category.</summary>
[Flags]
public enum CategoryFlags
{
    /// <summary>Nothing beyond what holds of all personal data.</summary>
    None = 0,

    /// <summary>Special category: GDPR Art. 9(1). Needs a ground of Art. 9(2) in addition to the legal basis.</summary>
    Special = 1,

    /// <summary>Criminal convictions and offences: GDPR Art. 10.</summary>
    Criminal = 2,

    /// <summary>National identity number: GDPR Art. 87, in Finland 1050/2018 29 §.</summary>
    National = 4,

    /// <summary>A secret that proves identity: never exported, logged or disclosed.</summary>
    Credential = 8,

    /// <summary>Identifies a person by itself; while one is left, a record is not anonymous (recital 26).</summary>
    Direct = 16,

    /// <summary>Used to reach the person.</summary>
    Contact = 32,
}

/// <summary>One row of categories.tsv. Labels are in the vocabulary.</summary>
public sealed class CategoryRow
{
    internal CategoryRow(LawRow row)
    {
        Category = row.Enum<PersonalDataCategory>("Category");
        Parent = row.OptionalEnum<PersonalDataCategory>("Parent");
        Flags = (CategoryFlags)row.Flags<CategoryFlags>("Flags");
        Dpv = row.Optional("Dpv");
        Certainty = row.Certainty;
        if (Category == PersonalDataCategory.NotStated || Category == Parent)
            throw row.Fault("a category is stated and not its own parent");
    }

    /// <summary>The category.</summary>
    public PersonalDataCategory Category { get; }

    /// <summary>The category under which it is published unless it stands on a line of its own; NotStated = none.</summary>
    public PersonalDataCategory Parent { get; }

    /// <summary>What is attached to it.</summary>
    public CategoryFlags Flags { get; }

    /// <summary>Local name in DPV PD ("EmailAddress" = https://w3id.org/dpv/pd#EmailAddress); null where no term fits exactly.</summary>
    public string? Dpv { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }
}
