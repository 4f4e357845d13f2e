using System;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Why a country was, or is, open to transfers without further safeguards.</summary>
public enum AdequacyKind
{
    /// <summary>Decision of the Commission (Art. 45; before 25 May 2018 Directive 95/46/EC Art. 25).</summary>
    Decision,

    /// <summary>The country was a member state.</summary>
    Membership,

    /// <summary>EU law applied in the country by treaty (transition, bridging period).</summary>
    Treaty,
}

/// <summary>What an adequacy decision asks of the single recipient.</summary>
public enum AdequacyCondition
{
    /// <summary>Nothing: the whole country.</summary>
    None,

    /// <summary>US: only organisations certified and active on the Data Privacy Framework list; data of employees only
    /// where the certification covers it.</summary>
    DpfCertified,

    /// <summary>US until 2020: only organisations certified under Safe Harbour or Privacy Shield.</summary>
    FormerlyCertified,

    /// <summary>Canada: only recipients subject to PIPEDA (commercial organisations).</summary>
    CommercialOrganisation,

    /// <summary>A limit of scope which most private recipients meet: see <see cref="AdequacyRow.Scope"/>.</summary>
    Scope,
}

/// <summary>One row of adequacy.tsv.</summary>
public sealed class AdequacyRow
{
    internal AdequacyRow(LawRow row)
    {
        Country = row["Country"];
        Kind = row.Enum<AdequacyKind>("Kind");
        Reference = row["Reference"];
        Adopted = row.OptionalDate("Adopted");
        Extended = row.OptionalDate("Extended");
        ValidFrom = row.Date("ValidFrom");
        ValidTo = row.OptionalDate("ValidTo");
        Condition = row.Enum<AdequacyCondition>("Condition");
        Scope = row.Optional("Scope");
        EndedBy = row.Optional("EndedBy");
        EeaEftaOpen = row.Flag("EeaEftaOpen");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
        if (ValidTo is { } end && end < ValidFrom)
            throw row.Fault("ends before it begins");
    }

    /// <summary>Canonical code of <see cref="CountryTable"/>.</summary>
    public string Country { get; }

    /// <summary>Decision, membership or treaty.</summary>
    public AdequacyKind Kind { get; }

    /// <summary>Number: "(EU) 2023/1795".</summary>
    public string Reference { get; }

    /// <summary>Date of the decision.</summary>
    public LawDate? Adopted { get; }

    /// <summary>Date of the decision that extended or renewed it, for the row of that time.</summary>
    public LawDate? Extended { get; }

    /// <summary>First day on which it may be relied on.</summary>
    public LawDate ValidFrom { get; }

    /// <summary>Last day on which it may be relied on; null = no end set.</summary>
    public LawDate? ValidTo { get; }

    /// <summary>What the single recipient must meet.</summary>
    public AdequacyCondition Condition { get; }

    /// <summary>Limits of scope, in English.</summary>
    public string? Scope { get; }

    /// <summary>Judgment that annulled it.</summary>
    public string? EndedBy { get; }

    /// <summary>The decision was not seen incorporated into the EEA Agreement: exporters in Iceland, Liechtenstein and
    /// Norway check first.</summary>
    public bool EeaEftaOpen { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Reviews and pending cases, in English.</summary>
    public string? Note { get; }

    /// <summary>Must the declaration assert something of the recipient before the decision covers it?</summary>
    public bool MustBeAsserted => Condition is AdequacyCondition.DpfCertified or AdequacyCondition.FormerlyCertified or AdequacyCondition.CommercialOrganisation;

    /// <summary>The decision as a notice cites it (Art. 13(1)(f)): number and dates.</summary>
    public string Citation(string language)
    {
        if (Adopted is not { } adopted)
            return Reference;

        // Decisions of the Community carry its abbreviation, which each language writes in its own way.
        var number = Reference.EndsWith("/EC", StringComparison.Ordinal)
            ? Reference.Substring(0, Reference.Length - 2) + Vocabulary.Text("adequacy.community", language)
            : Reference;
        var citation = Vocabulary.Phrase("adequacy.decision", language, number, Vocabulary.Date(adopted, language));
        return Extended is { } extended ? Vocabulary.Phrase("adequacy.extended", language, citation, Vocabulary.Date(extended, language)) : citation;
    }

    /// <summary>May it be relied on that day?</summary>
    public bool InForce(LawDate day) => ValidFrom <= day && (ValidTo is not { } end || day <= end);
}
