using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 5(1)(a): negative statements of a notice against the register that makes them. The rules, the check of an
/// inventory and the page itself all ask here, so that no page says what a rule would deny.</summary>
internal static class ClaimChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        foreach (var claim in register.Claims)
        {
            if (Contradiction(register, claim.Claim) is { } fact)
                yield return Finding.Of("ClaimContradicted", claim, register, register.Name, claim.Claim.ToString(), fact);
            if (claim.Claim == NoticeClaim.NoProfiling && Lines(register).FirstOrDefault(IsDerived) is { } line && !register.Purposes.Any(IsProfiling))
                yield return Finding.Of("DerivedDataUnderNoProfiling", claim, register, register.Name, Name(line));
        }
    }

    /// <summary>A marked member that a claim of its register denies.</summary>
    public static IEnumerable<LegalFinding> OfMember(MarkedMember member)
    {
        foreach (var claim in member.Register.Claims)
        {
            if (Denies(claim.Claim, member.Field.Category))
                yield return Finding.Of("ClaimContradicted", member.At, member.Register.Name, claim.Claim.ToString(), member.At + " (" + member.Field.Category + ")");
        }
    }

    private static bool Denies(NoticeClaim claim, PersonalDataCategory category) => claim switch
    {
        NoticeClaim.NoSpecialCategories => Categories.IsSpecial(category),
        NoticeClaim.NoPersonalDataCollected => true,
        _ => false,
    };

    private static string? Contradiction(RegisterFacts register, NoticeClaim claim) => claim switch
    {
        NoticeClaim.NoProfiling => register.Purposes.FirstOrDefault(IsProfiling)?.Name,
        NoticeClaim.NoAutomatedDecisions => register.Purposes.FirstOrDefault(purpose => purpose.Decision is not null || (purpose.Kind & PurposeKind.AutomatedDecisions) != 0)?.Name,
        NoticeClaim.NoSpecialCategories => Lines(register).FirstOrDefault(line => line.Categories.Any(Categories.IsSpecial)) is { } line ? Name(line) : null,
        NoticeClaim.NoRegularDisclosures or NoticeClaim.NoDisclosuresToOutsiders => Outsider(register),
        NoticeClaim.NoPersonalDataCollected => Lines(register).FirstOrDefault() is { } any ? Name(any) : register.Cookies.FirstOrDefault()?.Name,
        _ => null,
    };

    // A processor acts for the controller, and what a condition allows ("where the law obliges us") the notice says. Those
    // behind a recipient count too: what a processor passes on, the controller has disclosed.
    private static string? Outsider(RegisterFacts register) =>
        Resolution.Chains(register).FirstOrDefault(chain =>
            chain[chain.Count - 1].Recipient.Role is RecipientRole.IndependentController or RecipientRole.JointController or RecipientRole.Public
            && chain.All(link => string.IsNullOrWhiteSpace(link.Condition))) is { Count: > 0 } found
            ? found[found.Count - 1].Recipient.Name
            : null;

    private static IEnumerable<ContentFacts> Lines(RegisterFacts register) => register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content));

    private static bool IsProfiling(PurposeFacts purpose) => (purpose.Kind & PurposeKind.Profiling) != 0;

    private static bool IsDerived(ContentFacts line) => line.Origin == DataOrigin.Derived || line.Categories.Contains(PersonalDataCategory.DerivedData);

    private static string Name(ContentFacts line) => line.Text ?? string.Join(", ", line.Categories);
}
