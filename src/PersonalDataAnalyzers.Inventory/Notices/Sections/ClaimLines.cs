using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Negative statements. Each is printed only where the declaration makes it and nothing else in the declaration
/// says otherwise; none is ever computed from silence. One that is contradicted keeps the page from being published, and
/// stands on its draft with that said of it.</summary>
internal static class ClaimLines
{
    /// <summary>Those of one register.</summary>
    public static IEnumerable<Block> Of(NoticeContext c, RegisterFacts register, params NoticeClaim[] kinds)
    {
        foreach (var claim in register.Claims.Where(claim => kinds.Contains(claim.Claim)))
        {
            var text = Text(c, register, claim);
            yield return new Paragraph(Holds(c, register, claim) ? text : c.Words.Format("contradicted", text));
        }
    }

    /// <summary>Those of all registers on the page.</summary>
    public static IEnumerable<Block> OfAll(NoticeContext c, params NoticeClaim[] kinds)
    {
        foreach (var (claim, of) in c.All(register => register.Claims).Where(pair => kinds.Contains(pair.Fact.Claim)))
        {
            var text = Text(c, of[0], claim);
            List<RegisterFacts> holds = [.. of.Where(register => Holds(c, register, claim))];
            if (holds.Count > 0)
                yield return new Paragraph(c.Of(text, holds));
            if (holds.Count < of.Count)
                yield return new Paragraph(c.Of(c.Words.Format("contradicted", text), [.. of.Except(holds)]));
        }
    }

    private static Line Text(NoticeContext c, RegisterFacts register, ClaimFacts claim) =>
        claim.Text is { Length: > 0 } text ? c.Texts.Of(text, register).Sentence() : c.Words.Label(claim.Claim);

    private static bool Holds(NoticeContext c, RegisterFacts register, ClaimFacts claim)
    {
        if (LegalChecks.OfClaim(claim, register, c.Inventory.FieldsOf(register), new CheckOptions()).FirstOrDefault() is not { } finding)
            return true;
        var problem = new NoticeProblem(
            NoticeProblemKind.ContradictedClaim,
            "",
            claim.At.Length > 0 ? claim.At : register.Id,
            $"{register.Id}: {CheckTable.Get(finding.Check).Text(finding)}.");
        if (!c.Problems.Contains(problem))
            c.Problems.Add(problem);
        return false;
    }
}
