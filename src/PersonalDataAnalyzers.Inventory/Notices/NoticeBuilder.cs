using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.JsonLd;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices.Sections;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>A page of notices in a language: the facts, put into the order and the words of that language.</summary>
public static class NoticeBuilder
{
    /// <summary>Builds the page. It bears a watermark where anything stands in the way of publishing it, or a draft is
    /// asked for: there is no way to a clean page that may not be published.</summary>
    /// <param name="inventory">All that is known.</param>
    /// <param name="page">The page.</param>
    /// <param name="language">ISO 639-1 code; one of <see cref="Vocabulary.Languages"/>.</param>
    /// <param name="terms">On which terms it is fit for publication; by default those of the tables of law.</param>
    /// <exception cref="ArgumentException">There is no vocabulary of the language.</exception>
    public static BuiltNotice Build(PersonalDataInventory inventory, NoticePage page, string language, PublicationTerms? terms = null)
    {
        if (!Vocabulary.IsSupported(language))
            throw new ArgumentException($"There is no vocabulary of '{language}'; there is one of {string.Join(", ", Vocabulary.Languages)}.", nameof(language));
        var problems = new List<NoticeProblem>();
        var context = new NoticeContext(inventory, page.Registers, new Words(language, inventory.Translations.GetValueOrDefault(language)), problems);
        foreach (var register in page.Registers.Where(register => register.Notice is null))
            problems.Add(new(NoticeProblemKind.NoNotice, "", register.Id, $"{register.Id} has no [Notice], so the language of its texts is not known; add [Notice(title, language)] to it or to its controller."));
        problems.AddRange(Words.Unfit(language, inventory.Translations.GetValueOrDefault(language)));
        terms ??= new PublicationTerms();
        problems.AddRange(PublicationGate.Problems(inventory, page, terms));
        var document = Document(context);
        if (terms.Since is { } before && NoticeChanges.Build(before, page, Plain(inventory, page, context.Words).Statements, context.Words) is { } changes)
            document = document with { Sections = [.. document.Sections, changes] };
        if (terms.Draft || problems.Count > 0)
            document = document with { Watermark = context.Words["draft"] };
        var statements = Statements(inventory, page, document);
        return new BuiltNotice(document with { Graph = NoticeGraph.Write(context, document, statements) }, problems, statements);
    }

    /// <summary>The page as it reads, whether or not it may be published: for comparison with another. Each register says
    /// all that is said of it, so that a register that comes to differ moves nothing in the others.</summary>
    internal static BuiltNotice Plain(PersonalDataInventory inventory, NoticePage page, Words words)
    {
        var document = Document(new NoticeContext(inventory, page.Registers, words, []), once: false);
        return new BuiltNotice(document, [], Statements(inventory, page, document, once: false));
    }

    private static IReadOnlyList<NoticeStatement> Statements(PersonalDataInventory inventory, NoticePage page, NoticeDocument document, bool once = true)
    {
        var neutral = Document(Neutral(inventory, page.Registers), once);
        // What a comparison added is called by its own words: it tells of texts, and no other language tells of the same.
        return NoticeStatements.Of(document, neutral with { Sections = [.. neutral.Sections, .. document.Sections.Skip(neutral.Sections.Count)] });
    }

    private static NoticeContext Neutral(PersonalDataInventory inventory, IReadOnlyList<RegisterFacts> registers) => new(inventory, registers, new Words(Words.Neutral), []);

    private static NoticeDocument Document(NoticeContext c, bool once = true)
    {
        var notice = c.Registers.Select(register => register.Notice).FirstOrDefault(found => found is not null);
        var updated = c.Registers.Select(register => register.Notice?.Updated).Where(date => date is { Length: > 0 }).Max(StringComparer.Ordinal);
        return new NoticeDocument
        {
            Language = c.Words.Language,
            Title = notice is { Title.Length: > 0 } ? c.Texts.Of(notice.Title, c.First) : c.Words["title"],
            Organisation = c.First.Controller.Name,
            Service = notice?.Service is { Length: > 0 } service ? c.Texts.Name(service, c.First) : null,
            Modified = updated,
            Dated = updated is null ? null : c.Words.Labelled("updated", c.Words.Date(updated)),
            Summary = SummaryBox.Build(c),
            Sections = [.. Sections(c, once).OfType<Section>()],
        };
    }

    private static IEnumerable<Section?> Sections(NoticeContext c, bool once)
    {
        yield return NoticeContext.Section("introduction", c.Words["section.introduction"], c.Paragraphs(NoticeSection.Introduction));
        yield return ControllerSection.Build(c);
        yield return ContactSection.Build(c);
        foreach (var section in c.Several ? Registers(c, once) : Register(c, c.First, ""))
            yield return section;
        yield return RightsSection.Build(c);
        yield return DecisionsSection.Build(c);
        yield return CookiesSection.Build(c);
        yield return ClosingSections.Security(c);
        yield return ClosingSections.Changes(c);
    }

    private static IEnumerable<Section?> Registers(NoticeContext c, bool once)
    {
        List<(string Prefix, Section Section)> registers = [.. Each(c)];
        return once ? SharedParts.Once(c.Words, registers, c.Words.IsNeutral ? registers : Each(Neutral(c.Inventory, c.Registers))) : registers.Select(register => register.Section);
    }

    private static IEnumerable<(string Prefix, Section Section)> Each(NoticeContext c)
    {
        foreach (var register in c.Registers)
        {
            var prefix = c.Prefix(register) + "-";
            List<Definition> details = [.. RegisterSection.Details(c, register)];
            yield return (prefix, new Section(
                prefix.TrimEnd('-'),
                c.Texts.Of(register.Name, register),
                [.. details.Count > 0 ? (IEnumerable<Block>)[new Definitions(details)] : [], .. c.Paragraphs(register, NoticeSection.Registers)],
                [.. Parts(c, register, prefix).OfType<Section>()]) { IsRegister = true });
        }
    }

    private static IEnumerable<Section?> Register(NoticeContext c, RegisterFacts register, string prefix) =>
        Parts(c, register, prefix).Prepend(RegisterSection.Build(c, register));

    private static IEnumerable<Section?> Parts(NoticeContext c, RegisterFacts register, string prefix)
    {
        yield return PurposesSection.Build(c, register, prefix);
        yield return ContentSection.Build(c, register, prefix);
        yield return SourcesSection.Build(c, register, prefix);
        yield return RecipientsSection.Build(c, register, prefix);
        yield return TransfersSection.Build(c, register, prefix);
        yield return RetentionSection.Build(c, register, prefix);
    }
}

/// <summary>A page, and what stands in the way of publishing it.</summary>
/// <param name="Document">The page.</param>
/// <param name="Problems">What stands in the way; empty = fit for publication.</param>
/// <param name="Statements">What the page says, statement by statement.</param>
public sealed record BuiltNotice(NoticeDocument Document, IReadOnlyList<NoticeProblem> Problems, IReadOnlyList<NoticeStatement> Statements);
