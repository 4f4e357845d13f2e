using System;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Where in Chapter V of the GDPR a mechanism stands.</summary>
public enum MechanismKind
{
    /// <summary>Art. 45.</summary>
    Adequacy,

    /// <summary>Art. 46, 47: appropriate safeguards.</summary>
    Safeguard,

    /// <summary>Art. 49: for specific situations, not for regular transfers.</summary>
    Derogation,

    /// <summary>No longer valid, or never was: expressible, never lawful.</summary>
    Invalid,
}

/// <summary>How grave a regular transfer under a derogation is.</summary>
public enum WhenRegular
{
    /// <summary>Nothing speaks against it: not a derogation.</summary>
    NotStated,

    /// <summary>An exception is interpreted strictly: to be looked at.</summary>
    Warning,

    /// <summary>"Occasional" or "not repetitive" in the regulation itself (recital 111, Art. 49(1) second subparagraph).</summary>
    Error,
}

/// <summary>What a basis, ground or mechanism needs beside its name before it can be relied on.</summary>
[Flags]
public enum LegalNeeds
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>Where consent is recorded (Art. 7(1)).</summary>
    Evidence = 1,

    /// <summary>How consent is withdrawn (Art. 7(3)).</summary>
    Withdrawal = 2,

    /// <summary>A citation of the law (Art. 6(3), 9(2), 10).</summary>
    Law = 4,

    /// <summary>The situation, in words.</summary>
    Situation = 8,

    /// <summary>The legitimate interest, by name (Art. 13(1)(d)).</summary>
    Interest = 16,

    /// <summary>The balancing test (Art. 5(2)). Record only.</summary>
    Balancing = 32,

    /// <summary>Decision, approval or authorisation by number.</summary>
    Reference = 64,

    /// <summary>Module of the standard contractual clauses.</summary>
    Module = 128,

    /// <summary>Date of signature.</summary>
    SignedOn = 256,

    /// <summary>How the person gets a copy (Art. 13(1)(f)).</summary>
    Copy = 512,

    /// <summary>Transfer impact assessment (clause 14 of the clauses; EDPB Recommendations 01/2020). Record only.</summary>
    Assessment = 1024,
}

/// <summary>One row of mechanisms.tsv. Names are in the vocabulary.</summary>
public sealed class MechanismRow
{
    internal MechanismRow(LawRow row)
    {
        Mechanism = row.Enum<TransferMechanism>("Mechanism");
        Kind = row.Enum<MechanismKind>("Kind");
        Article = row["Article"];
        EndedForNew = row.OptionalDate("EndedForNew");
        Ended = row.OptionalDate("Ended");
        Authority = row.Optional("Authority");
        WhenRegular = row.OptionalEnum<WhenRegular>("WhenRegular");
        Needs = (LegalNeeds)row.Flags<LegalNeeds>("Needs");
        NotForAuthorities = row.Flag("NotForAuthorities");
        Certainty = row.Certainty;
        Note = row.Optional("Note");
        if ((Kind == MechanismKind.Invalid) != Ended.HasValue || Ended < EndedForNew)
            throw row.Fault("an invalid mechanism, and no other, has ended");
    }

    /// <summary>The mechanism.</summary>
    public TransferMechanism Mechanism { get; }

    /// <summary>Adequacy, safeguard, derogation or invalid.</summary>
    public MechanismKind Kind { get; }

    /// <summary>Article of the GDPR, "46(2)(c)".</summary>
    public string Article { get; }

    /// <summary>First day on which no new transfer or contract may rest on it.</summary>
    public LawDate? EndedForNew { get; }

    /// <summary>First day on which nobody may rely on it.</summary>
    public LawDate? Ended { get; }

    /// <summary>Judgment or act that ended it, or that lays it down.</summary>
    public string? Authority { get; }

    /// <summary>How grave regular use is.</summary>
    public WhenRegular WhenRegular { get; }

    /// <summary>What must be stated beside it.</summary>
    public LegalNeeds Needs { get; }

    /// <summary>Not available to public authorities in the exercise of their powers (Art. 49(3)).</summary>
    public bool NotForAuthorities { get; }

    /// <summary>How sure the row is.</summary>
    public Certainty Certainty { get; }

    /// <summary>In English.</summary>
    public string? Note { get; }

    /// <summary>May a transfer rest on it that day? A contract signed before <see cref="EndedForNew"/> lived on until <see cref="Ended"/>.</summary>
    /// <param name="day">The day asked of.</param>
    /// <param name="signedOn">When the contract was signed; null when it is not known, which is judged as new.</param>
    public bool ValidOn(LawDate day, LawDate? signedOn = null) =>
        Ended is not { } ended || day < (signedOn is { } signed && signed < EndedForNew ? ended : EndedForNew ?? ended);
}
