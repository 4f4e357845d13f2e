namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>What a code of the country table stands for.</summary>
public enum CountryKind
{
    /// <summary>A state or territory with a code of its own (ISO 3166-1; XK is user-assigned).</summary>
    Country,

    /// <summary>Not one country: <see cref="Countries.Eea"/>, <see cref="Countries.ThirdCountry"/>.</summary>
    Area,

    /// <summary>A reserved code: EU.</summary>
    Reserved,

    /// <summary>An international organisation (Art. 4(26)): EPO.</summary>
    Organisation,
}

/// <summary>On which side of Chapter V of the GDPR a country stands.</summary>
public enum TransferZone
{
    /// <summary>No such code, or none stated: nothing is known, so nothing is assumed.</summary>
    Unknown,

    /// <summary>Member state of the EU or EEA: no transfer.</summary>
    Eea,

    /// <summary>Territory where EU law on data protection holds (Åland, outermost regions), or an EU institution.</summary>
    TreatedAsEea,

    /// <summary>Third country or international organisation: Art. 44-49 apply.</summary>
    Third,

    /// <summary>Unsettled: handled as a third country, and the finding says why.</summary>
    Check,
}

/// <summary>One row of countries.tsv. Names are in the vocabulary: <see cref="CountryTable.Name"/>.</summary>
public sealed class CountryRow
{
    internal CountryRow(LawRow row)
    {
        Code = row["Code"];
        Alpha3 = row.Optional("Alpha3");
        Kind = row.Enum<CountryKind>("Kind");
        Zone = row.Enum<TransferZone>("Zone");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
    }

    /// <summary>ISO 3166-1 alpha-2 code, or EEA, ?, EU, XK, EPO.</summary>
    public string Code { get; }

    /// <summary>ISO 3166-1 alpha-3 code; null where there is none.</summary>
    public string? Alpha3 { get; }

    /// <summary>What the code stands for.</summary>
    public CountryKind Kind { get; }

    /// <summary>Side of Chapter V on the table's date.</summary>
    public TransferZone Zone { get; }

    /// <summary>How sure the zone is.</summary>
    public Certainty Certainty { get; }

    /// <summary>What a code alone cannot show, in English; null for most.</summary>
    public string? Note { get; }
}
