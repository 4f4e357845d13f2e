using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Automated decisions and profiling: logic, significance, consequences (Art. 13(2)(f), 22).</summary>
internal static class DecisionsSection
{
    public static Section? Build(NoticeContext c)
    {
        var words = c.Words;
        var blocks = new List<Block>(c.Paragraphs(NoticeSection.Profiling));
        foreach (var (purpose, of) in c.All(register => register.Purposes))
        {
            if (purpose.Decision is { } decision)
                blocks.Add(new Definitions(Decision(c, purpose, decision, of)));
            else if (purpose.Kind.HasFlag(PurposeKind.Profiling))
                blocks.Add(new Paragraph(c.Of(words.Format("profiling", c.Texts.Of(purpose.Name, of[0])), of)));
        }

        blocks.AddRange(ClaimLines.OfAll(c, NoticeClaim.NoAutomatedDecisions, NoticeClaim.NoProfiling));
        return NoticeContext.Section("decisions", words["section.decisions"], blocks);
    }

    private static IReadOnlyList<Definition> Decision(NoticeContext c, PurposeFacts purpose, DecisionFacts decision, IReadOnlyList<RegisterFacts> of)
    {
        var words = c.Words;
        var items = new List<Definition>
        {
            new(words["purpose"], [c.Of(c.Texts.Of(purpose.Name, of[0]), of)]),
            new(words["logic"], [c.Texts.Of(decision.Logic, of[0]).Sentence()]),
            new(words["consequences"], [c.Texts.Of(decision.Consequences, of[0]).Sentence()]),
        };
        if (decision.PermittedBy != LegalBasis.NotStated)
            items.Add(new(words["permittedBy"], [words.Capital(words.Label(decision.PermittedBy))]));
        if (decision.HumanIntervention is { Length: > 0 } human)
            items.Add(new(words["humanIntervention"], [c.Texts.Of(human, of[0]).Sentence()]));
        return items;
    }
}
