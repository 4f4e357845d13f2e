using System;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>What a declared mechanism is worth on a day (Art. 45-49).</summary>
internal static class Mechanisms
{
    private static readonly LawDate s_safeHarbourEnded = new(2015, 10, 6);
    private static readonly LawDate s_privacyShieldEnded = new(2020, 7, 16);
    private static readonly LawDate s_oldClausesEnded = new(2022, 12, 27);
    private static readonly LawDate s_ownAssessmentEnded = new(2018, 5, 25);

    // Decisions that are named although they are gone: number in the Official Journal, and the mechanism it founded.
    private static readonly (string Number, TransferMechanism Mechanism)[] s_former =
    [
        ("2000/520", TransferMechanism.SafeHarbour),
        ("2016/1250", TransferMechanism.PrivacyShield),
        ("2001/497", TransferMechanism.OldContractualClauses),
        ("2004/915", TransferMechanism.OldContractualClauses),
        ("2010/87", TransferMechanism.OldContractualClauses),
    ];

    /// <summary>The mechanism declared, or the one behind the decision that is cited in its place.</summary>
    public static TransferMechanism Of(SafeguardFacts safeguard)
    {
        foreach (var (number, mechanism) in s_former)
        {
            if (Cites(safeguard, number))
                return mechanism;
        }

        return safeguard.Mechanism;
    }

    /// <summary>The day from which the mechanism could no longer be relied on; null = it can be.</summary>
    public static LawDate? EndOf(TransferMechanism mechanism) => mechanism switch
    {
        TransferMechanism.SafeHarbour => s_safeHarbourEnded,
        TransferMechanism.PrivacyShield => s_privacyShieldEnded,
        TransferMechanism.OldContractualClauses => s_oldClausesEnded,
        TransferMechanism.OwnAssessment => s_ownAssessmentEnded,
        _ => null,
    };

    public static bool HasEnded(TransferMechanism mechanism, LawDate day) => EndOf(mechanism) is { } end && end <= day;

    /// <summary>Appropriate safeguards of Art. 46, or the clauses that preceded them, on a day when they were valid.</summary>
    public static bool IsSafeguard(SafeguardFacts safeguard, LawDate day) => Of(safeguard) switch
    {
        >= TransferMechanism.StandardContractualClauses and <= TransferMechanism.PublicAuthorityInstrument => !IsProcessingClauses(safeguard),
        TransferMechanism.OldContractualClauses or TransferMechanism.OwnAssessment => !HasEnded(Of(safeguard), day),
        _ => false,
    };

    /// <summary>A derogation of Art. 49.</summary>
    public static bool IsDerogation(TransferMechanism mechanism) =>
        mechanism is >= TransferMechanism.ExplicitConsent and <= TransferMechanism.CompellingInterests;

    /// <summary>(EU) 2021/915 holds the clauses of Art. 28 between controller and processor, and is no transfer tool.</summary>
    public static bool IsProcessingClauses(SafeguardFacts safeguard) =>
        safeguard.Mechanism == TransferMechanism.StandardContractualClauses && Cites(safeguard, "2021/915") && !Cites(safeguard, "2021/914");

    /// <summary>Is this the mechanism that a former US framework asked for?</summary>
    public static bool IsFramework(TransferMechanism mechanism) => mechanism is TransferMechanism.SafeHarbour or TransferMechanism.PrivacyShield;

    private static bool Cites(SafeguardFacts safeguard, string number) =>
        safeguard.Reference is { } reference && reference.IndexOf(number, StringComparison.Ordinal) is var at and >= 0
        && (at == 0 || !char.IsDigit(reference[at - 1]))
        && (at + number.Length == reference.Length || !char.IsDigit(reference[at + number.Length]));
}
