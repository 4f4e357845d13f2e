using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Negative statements. Each is printed only where the declaration makes it and nothing else in the declaration
/// says otherwise; none is ever computed from silence.</summary>
internal static class ClaimLines
{
    /// <summary>Those of one register.</summary>
    public static IEnumerable<Block> Of(NoticeContext c, RegisterFacts register, params NoticeClaim[] kinds)
    {
        foreach (var claim in register.Claims.Where(claim => kinds.Contains(claim.Claim)))
        {
            if (Holds(c, register, claim))
                yield return new Paragraph(Text(c, register, claim));
        }
    }

    /// <summary>Those of all registers on the page.</summary>
    public static IEnumerable<Block> OfAll(NoticeContext c, params NoticeClaim[] kinds)
    {
        foreach (var (claim, of) in c.All(register => register.Claims).Where(pair => kinds.Contains(pair.Fact.Claim)))
        {
            List<RegisterFacts> holds = [.. of.Where(register => Holds(c, register, claim))];
            if (holds.Count > 0)
                yield return new Paragraph(c.Of(Text(c, of[0], claim), holds));
        }
    }

    private static Line Text(NoticeContext c, RegisterFacts register, ClaimFacts claim) =>
        claim.Text is { Length: > 0 } text ? c.Texts.Of(text, register).Sentence() : c.Words.Label(claim.Claim);

    private static bool Holds(NoticeContext c, RegisterFacts register, ClaimFacts claim)
    {
        if (ClaimAgreement.Contradiction(claim.Claim, register, c.Inventory) is not { } contradiction)
            return true;
        var problem = new NoticeProblem(
            NoticeProblemKind.ContradictedClaim,
            "",
            claim.At.Length > 0 ? claim.At : register.Id,
            $"{register.Id} claims {claim.Claim}, but {contradiction}; remove the claim or correct the declaration. The statement was left out of the notice.");
        if (!c.Problems.Contains(problem))
            c.Problems.Add(problem);
        return false;
    }
}
