using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>The rights that follow from the legal bases, how to use them, and the complaint (Art. 12, 13(2)(b)-(d)). The
/// right to object stands apart from all other information (Art. 21(4)).</summary>
internal static class RightsSection
{
    private static readonly string[] s_objections = ["ObjectionToDirectMarketing", "Objection", "ObjectionToResearch"];
    private static readonly string[] s_remedies = ["Complaint", "JudicialRemedy"];

    /// <summary>A right that is set apart (Art. 21(4)).</summary>
    public static bool IsObjection(DerivedRight right) => s_objections.Contains(right.Row.Key);

    public static Section Build(NoticeContext c)
    {
        var words = c.Words;
        var rights = DerivedRight.Derive(c.Registers);
        var listed = rights.Where(right => right.Row.Key != "Information" && !s_objections.Contains(right.Row.Key) && !s_remedies.Contains(right.Row.Key));
        var parts = new List<Section>
        {
            new("rights-list", words["rights.which"], [new Definitions([.. listed.Select(right => Right(c, right)), .. Stated(c), .. Beyond(c, rights)])], []),
        };
        if (Objection(c, rights) is { } objection)
            parts.Add(new("objection", words["rights.objection"], [objection], []));
        parts.Add(new("requests", words["rights.how"], [.. Channels(c)], []));
        parts.Add(new("complaint", words["rights.complaint"], [.. Complaint(c, rights)], []));
        return new Section("rights", words["section.rights"], [new Paragraph(words["rights.intro"]), .. c.Paragraphs(NoticeSection.Rights)], parts);
    }

    private static Definition Right(NoticeContext c, DerivedRight right) =>
        new(c.Words.Right(right.Row), [.. Lines(c, right)]);

    // What the law gives, its conditions, and then what the organisation says of it.
    private static IEnumerable<Line> Lines(NoticeContext c, DerivedRight right)
    {
        yield return c.Of(c.Words.RightText(right.Row), right.Of);
        foreach (var (reason, of) in right.Reasons)
            yield return of.Count == right.Of.Count ? c.Words.Reason(reason) : c.Of(c.Words.Reason(reason), of);
        if (right.Row.Right != DataSubjectRight.NotStated)
        {
            foreach (var line in OwnWords(c, right.Row.Right))
                yield return line;
        }
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

    // What the organisation says of a right that none of its bases gives: its own words are never dropped.
    private static IEnumerable<Definition> Beyond(NoticeContext c, IReadOnlyList<DerivedRight> rights)
    {
        foreach (var right in Enum.GetValues<DataSubjectRight>())
        {
            if (right is DataSubjectRight.NotStated or DataSubjectRight.National || s_objections.Contains(right.ToString()) || rights.Any(derived => derived.Row.Right == right))
                continue;
            List<Line> lines = [.. OwnWords(c, right)];
            if (lines.Count > 0)
                yield return new(c.Words.Capital(c.Words.Label(right)), lines);
        }
    }

    private static Callout? Objection(NoticeContext c, IReadOnlyList<DerivedRight> rights)
    {
        var blocks = new List<Block>();
        foreach (var key in s_objections)
        {
            if (rights.FirstOrDefault(right => right.Row.Key == key) is { } right)
                blocks.AddRange(Lines(c, right).Select(line => new Paragraph(line)));
            else if (Enum.TryParse<DataSubjectRight>(key, out var stated))
                blocks.AddRange(OwnWords(c, stated).Select(line => new Paragraph(line)));
        }

        if (blocks.Count > 0)
        {
            // Whoever objects is forgotten only as far as the objection itself allows.
            foreach (var (purpose, of) in c.All(register => register.Purposes).Where(pair => pair.Fact.Kind.HasFlag(PurposeKind.Suppression)))
                blocks.Add(new Paragraph(c.Of(c.Words.Format("objection.suppression", c.Texts.Of(purpose.Name, of[0])), of)));
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

    private static IEnumerable<Block> Complaint(NoticeContext c, IReadOnlyList<DerivedRight> rights)
    {
        var words = c.Words;
        foreach (var right in rights.Where(right => s_remedies.Contains(right.Row.Key)))
        {
            foreach (var line in Lines(c, right))
                yield return new Paragraph(line);
        }

        if (Authorities.Of(c.First.Controller.Country) is { } authority)
            yield return new Definitions([new(words.IsNeutral ? "authority" : authority.Name(words.Language), [.. Contacts(authority, words)])]);
    }

    private static IEnumerable<Line> Contacts(AuthorityRow authority, Words words)
    {
        // An address has no language; which of them are known does not change with it either.
        var language = words.IsNeutral ? "en" : words.Language;
        if (authority.Visiting(language) is { } visiting)
            yield return words.Labelled("visiting", visiting);
        if (authority.Postal(language) is { } postal)
            yield return words.Labelled("postal", postal);
        if (authority.Phone(language) is { } phone)
            yield return words.Labelled("phone", Links.Phone(phone));
        if (authority.Email is { } email)
            yield return words.Labelled("email", Links.Email(email));
        if (authority.Web(language) is { } web)
            yield return Links.Web(web);
    }
}
