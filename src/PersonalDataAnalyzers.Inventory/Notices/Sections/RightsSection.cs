using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>The rights that follow from the legal bases, how to use them, and the complaint (Art. 12, 13(2)(b)-(d)). The
/// right to object stands apart from all other information (Art. 21(4)).</summary>
internal static class RightsSection
{
    private static readonly DataSubjectRight[] s_listed =
    [
        DataSubjectRight.Access, DataSubjectRight.Rectification, DataSubjectRight.Erasure, DataSubjectRight.Restriction,
        DataSubjectRight.Portability, DataSubjectRight.WithdrawConsent, DataSubjectRight.NoAutomatedDecision,
    ];

    public static Section Build(NoticeContext c)
    {
        var words = c.Words;
        var rights = DerivedRights.Of(c.Registers);
        var parts = new List<Section>
        {
            new("rights-list", words["rights.which"], [new Definitions([.. s_listed.Where(rights.ContainsKey).Select(right => Right(c, right, rights[right])), .. Stated(c)])], []),
        };
        if (Objection(c, rights) is { } objection)
            parts.Add(new("objection", words["rights.objection"], [objection], []));
        parts.Add(new("requests", words["rights.how"], [.. Channels(c)], []));
        parts.Add(new("complaint", words["rights.complaint"], [.. Complaint(c)], []));
        return new Section("rights", words["section.rights"], [new Paragraph(words["rights.intro"]), .. c.Paragraphs(NoticeSection.Rights)], parts);
    }

    private static Definition Right(NoticeContext c, DataSubjectRight right, IReadOnlyList<RegisterFacts> of)
    {
        List<Line> lines = [c.Of(c.Words["right." + right], of), .. OwnWords(c, right)];
        return new(c.Words.Capital(c.Words.Label(right)), lines);
    }

    // What the organisation itself says of the right, after what the law gives.
    private static IEnumerable<Line> OwnWords(NoticeContext c, DataSubjectRight right)
    {
        foreach (var (stated, of) in c.All(register => register.Rights))
        {
            if (stated.Text is { Length: > 0 } text && stated.Right.HasFlag(right) && stated.Holder != RightHolder.LegalPersons)
                yield return c.Of(c.Texts.Of(text, of[0]).Sentence(), of);
        }
    }

    // Rights of national law, and those that legal persons hold.
    private static IEnumerable<Definition> Stated(NoticeContext c)
    {
        foreach (var (stated, of) in c.All(register => register.Rights))
        {
            if (!stated.Right.HasFlag(DataSubjectRight.National) && stated.Holder != RightHolder.LegalPersons)
                continue;
            var lines = new List<Line>();
            if (stated.Text is { Length: > 0 } text)
                lines.Add(c.Of(c.Texts.Of(text, of[0]).Sentence(), of));
            if (stated.Law is { Length: > 0 } law)
                lines.Add(c.Words.Labelled("law", Citations.Of(law, c.Words)));
            Line term = stated.Holder == RightHolder.LegalPersons
                ? c.Words.Format("ofLegalPersons", c.Words.Capital(c.Words.Label(stated.Right)))
                : c.Words.Capital(c.Words.Label(DataSubjectRight.National));
            if (lines.Count > 0)
                yield return new(term, lines);
        }
    }

    private static Callout? Objection(NoticeContext c, IReadOnlyDictionary<DataSubjectRight, IReadOnlyList<RegisterFacts>> rights)
    {
        var blocks = new List<Block>();
        if (rights.TryGetValue(DataSubjectRight.ObjectionToDirectMarketing, out var marketing))
        {
            blocks.Add(new Paragraph(c.Of(c.Words["right.ObjectionToDirectMarketing"], marketing)));
            blocks.AddRange(OwnWords(c, DataSubjectRight.ObjectionToDirectMarketing).Select(line => new Paragraph(line)));
        }

        if (rights.TryGetValue(DataSubjectRight.Objection, out var of))
        {
            blocks.Add(new Paragraph(c.Of(c.Words["right.Objection"], of)));
            blocks.AddRange(OwnWords(c, DataSubjectRight.Objection).Select(line => new Paragraph(line)));
        }

        return blocks.Count == 0 ? null : new Callout(c.Words["rights.objection.title"], blocks);
    }

    private static IEnumerable<Block> Channels(NoticeContext c)
    {
        var words = c.Words;
        foreach (var (channel, of) in c.All(register => register.Channels))
        {
            var items = RequestChannels.Lines(c, channel, of[0]).Select(line => c.Of(line, of)).ToList();
            if (channel.Rights != DataSubjectRight.NotStated)
                yield return new Paragraph(words.Labelled("channelServes", words.List(words.Labels(channel.Rights))));
            if (items.Count > 0)
                yield return new Bullets(items);
            if (channel.Text is { Length: > 0 } text)
                yield return new Paragraph(c.Texts.Of(text, of[0]).Sentence());
            if (channel.IdentityCheck is { Length: > 0 } check)
                yield return new Paragraph(c.Texts.Of(check, of[0]).Sentence());
        }

        var within = c.Registers.SelectMany(register => register.Channels).Select(channel => channel.AnswerWithin).FirstOrDefault(period => period is { Length: > 0 });
        yield return new Paragraph(within is null or "P1M" ? words["answer"] : words.Format("answerWithin", words.Period(within)));
        yield return new Paragraph(words["free"]);
    }

    private static IEnumerable<Block> Complaint(NoticeContext c)
    {
        var words = c.Words;
        yield return new Paragraph(words["complaint"]);
        foreach (var line in c.All(register => register.Rights).Where(pair => pair.Fact.Right.HasFlag(DataSubjectRight.Complaint) && pair.Fact.Text is { Length: > 0 }))
            yield return new Paragraph(c.Texts.Of(line.Fact.Text!, line.Of[0]).Sentence());
        if (c.First.Controller.Country is { Length: > 0 } country && words.Try($"authority.{country}.name") is { } name)
        {
            yield return new Definitions([new(name,
            [
                words.Labelled("visiting", words[$"authority.{country}.visiting"]),
                words.Labelled("postal", words[$"authority.{country}.postal"]),
                words.Labelled("phone", Links.Phone(words[$"authority.{country}.phone"])),
                words.Labelled("email", Links.Email(words[$"authority.{country}.email"])),
                Links.Web(words[$"authority.{country}.web"]),
            ])]);
        }
    }
}
