using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>Why the data is processed and on which basis; interests; whether the data must be given (Art. 13(1)(c)-(d),
/// 13(2)(e)).</summary>
internal static class PurposesSection
{
    public static Section? Build(NoticeContext c, RegisterFacts register, string prefix)
    {
        var parts = register.Purposes.Select(purpose => new Section(
            c.Anchor(register, purpose),
            c.Texts.Of(purpose.Name, register),
            [new Definitions(Details(c, register, purpose).ToList())],
            []) { IsDeclared = true });
        return NoticeContext.Section(
            prefix + "purposes",
            c.Words["section.purposes"],
            [.. c.Paragraphs(register, NoticeSection.Principles), .. c.Paragraphs(register, NoticeSection.Purposes), .. RegisterBases(c, register), .. c.Paragraphs(register, NoticeSection.LegalBasis)],
            parts);
    }

    private static IEnumerable<Block> RegisterBases(NoticeContext c, RegisterFacts register)
    {
        if (register.Bases.Count > 0)
            yield return new Definitions([new(c.Words["registerBasis"], [.. register.Bases.SelectMany(basis => Basis(c, register, basis))])]);
    }

    private static IEnumerable<Definition> Details(NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        var words = c.Words;
        yield return new(words["legalBasis"], Bases(c, register, purpose));
        var interests = Interests(c, register, purpose).ToList();
        if (interests.Count > 0)
            yield return new(words["interest"], interests);
        if (purpose.Ground != AdditionalGround.NotStated)
            yield return new(words["ground"], [words.Capital(words.Label(purpose.Ground))]);
        if (purpose.Subjects.Count > 0)
            yield return new(words["subjects"], [.. purpose.Subjects.Select(group => RegisterSection.Group(c, register, group))]);
        if (purpose.Channels != MarketingChannels.NotStated)
            yield return new(words["marketingChannels"], [words.CapitalList(words.Labels(purpose.Channels))]);
        if (Provision(c, register, purpose) is { } provision)
            yield return new(words["mustYouGive"], provision);
        if (purpose.Withdrawal is { Length: > 0 } withdrawal)
            yield return new(words["withdrawal"], [c.Texts.Of(withdrawal, register).Sentence()]);
    }

    private static IReadOnlyList<Line> Bases(NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        var lines = new List<Line>();
        lines.AddRange(Basis(c, register, new BasisFacts { Basis = purpose.Basis, AsStated = purpose.AsStated, Law = purpose.Law }));
        foreach (var further in purpose.FurtherBases)
            lines.AddRange(Basis(c, register, further with { Interest = null, ThirdPartyInterest = null }));
        if (lines.Count == 0)
        {
            foreach (var basis in Resolution.Bases(register, purpose))
                lines.Add(Article(c.Words, basis));
        }

        return lines.Count > 0 ? lines : [c.Words["notStated"]];
    }

    private static IEnumerable<Line> Basis(NoticeContext c, RegisterFacts register, BasisFacts basis)
    {
        var words = c.Words;
        if (basis.Basis != LegalBasis.NotStated)
            yield return Article(words, basis.Basis);
        if (basis.AsStated is { Length: > 0 } stated)
            yield return c.Texts.Of(stated, register).Sentence();
        if (basis.Law is { Length: > 0 } law)
            yield return words.Labelled("law", Citations.Of(law, words));
        if (basis.Interest is { Length: > 0 } interest)
            yield return words.Labelled("interest", c.Texts.Of(interest, register));
        if (basis.ThirdPartyInterest is { Length: > 0 } third)
            yield return words.Labelled("thirdPartyInterest", c.Texts.Of(third, register));
    }

    private static Line Article(Words words, LegalBasis basis) =>
        words.Format("basisArticle", words.Capital(words.Label(basis)), ((char)('a' + (int)basis - 1)).ToString());

    private static IEnumerable<Line> Interests(NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        foreach (var text in purpose.FurtherBases.Select(basis => basis.Interest).Prepend(purpose.Interest))
        {
            if (text is { Length: > 0 })
                yield return c.Texts.Of(text, register).Capitalised();
        }

        foreach (var text in purpose.FurtherBases.Select(basis => basis.ThirdPartyInterest).Prepend(purpose.ThirdPartyInterest))
        {
            if (text is { Length: > 0 })
                yield return c.Words.Format("ofThirdParty", c.Texts.Of(text, register)).Capitalised();
        }
    }

    private static IReadOnlyList<Line>? Provision(NoticeContext c, RegisterFacts register, PurposeFacts purpose)
    {
        if (purpose.Provision is Law.Provision.NotStated)
            return null;
        Line line = c.Words["provision." + purpose.Provision];
        return purpose.IfNotProvided is { Length: > 0 } consequence
            ? [line, c.Words.Format("ifNotProvided", c.Texts.Of(consequence, register)).Sentence()]
            : [line];
    }
}
