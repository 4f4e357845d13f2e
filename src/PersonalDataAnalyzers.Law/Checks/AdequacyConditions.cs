using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Adequacy decisions that cover only some recipients of a country, and what the declaration asserts of one.</summary>
internal static class AdequacyConditions
{
    public static bool Meets(TransferPath path, AdequacyRow decision) => decision.Condition switch
    {
        AdequacyCondition.DpfCertified => path.Recipient.Safeguards.Any(safeguard => IsAsserted(safeguard) && Covers(safeguard, path)),
        AdequacyCondition.FormerlyCertified => path.Recipient.Safeguards.Any(safeguard => DeclaredMechanism.IsFormerFramework(DeclaredMechanism.Of(safeguard)) || IsNamed(safeguard)),
        AdequacyCondition.CommercialOrganisation => path.Recipient.Role != RecipientRole.Authority && path.Recipient.Safeguards.Any(IsNamed),
        _ => true,
    };

    /// <summary>What is left to assert, where adequacy is relied on or plausible; null where it is out of the question.</summary>
    public static string? Unmet(TransferPath path, AdequacyRow decision)
    {
        switch (decision.Condition)
        {
            case AdequacyCondition.DpfCertified when path.Recipient.Safeguards.FirstOrDefault(IsNamed) is { } named:
                return string.IsNullOrWhiteSpace(named.CheckedOn)
                    ? "an active certification: set CheckedOn to the day on which the list was looked at"
                    : named.Covers == CertificationScope.NotStated
                        ? "what the certification covers: set Covers"
                        : "that the certification covers data of employees: Covers = CertificationScope.Hr";
            case AdequacyCondition.CommercialOrganisation when path.Recipient.Role != RecipientRole.Authority:
                return "that the recipient is a commercial organisation: [Safeguard(TransferMechanism.AdequacyDecision)]";
            default:
                return null;
        }
    }

    private static bool IsNamed(SafeguardFacts safeguard) => DeclaredMechanism.Of(safeguard) == TransferMechanism.AdequacyDecision;

    private static bool IsAsserted(SafeguardFacts safeguard) =>
        IsNamed(safeguard) && !string.IsNullOrWhiteSpace(safeguard.CheckedOn) && safeguard.Covers != CertificationScope.NotStated;

    private static bool Covers(SafeguardFacts safeguard, TransferPath path) => !path.IsEmployment || (safeguard.Covers & CertificationScope.Hr) != 0;
}
