using System;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>What a declared mechanism is worth on a day (Art. 45-49).</summary>
internal static class DeclaredMechanism
{
    // Decisions that are cited although they are gone: number in the Official Journal, and the mechanism it founded.
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

    /// <summary>Named, and could no longer be relied on that day.</summary>
    public static bool HasEnded(SafeguardFacts safeguard, LawDate day) =>
        Mechanisms.Find(Of(safeguard)) is { } row && !row.ValidOn(day, LawDate.TryParse(safeguard.SignedOn, out var signed) ? signed : null);

    /// <summary>Carries transfers that day: safeguards of Art. 46, a derogation of Art. 49, or what was valid then.
    /// Adequacy and the former frameworks of the US are judged by the country's row.</summary>
    public static bool Carries(SafeguardFacts safeguard, LawDate day) =>
        Mechanisms.Find(Of(safeguard)) is { } row
        && row.Kind != MechanismKind.Adequacy
        && !IsFormerFramework(row.Mechanism)
        && !HasEnded(safeguard, day)
        && !IsProcessingClauses(safeguard);

    /// <summary>(EU) 2021/915 holds the clauses of Art. 28 between controller and processor, and is no transfer tool.</summary>
    public static bool IsProcessingClauses(SafeguardFacts safeguard) =>
        safeguard.Mechanism == TransferMechanism.StandardContractualClauses && Cites(safeguard, "2021/915") && !Cites(safeguard, "2021/914");

    /// <summary>Safe Harbour and Privacy Shield: certification under an adequacy decision of their day.</summary>
    public static bool IsFormerFramework(TransferMechanism mechanism) => mechanism is TransferMechanism.SafeHarbour or TransferMechanism.PrivacyShield;

    private static bool Cites(SafeguardFacts safeguard, string number) =>
        safeguard.Reference is { } reference && reference.IndexOf(number, StringComparison.Ordinal) is var at and >= 0
        && (at == 0 || !char.IsDigit(reference[at - 1]))
        && (at + number.Length == reference.Length || !char.IsDigit(reference[at + number.Length]));
}
