using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Letters;

/// <summary>The answer to a request for access (Art. 15(1)-(3)): what is processed of the person, why, on which basis, who
/// receives it, how long it is kept, where it comes from, which rights there are; and a copy of the data where it is at
/// hand. A letter to which something is still to be added bears the mark of a draft: nothing is sent unfinished.</summary>
public static class AccessLetter
{
    // What the law wants told (Art. 15(1)(a)-(h), 15(2)); the rest of a notice is for those who read notices.
    private static readonly string[] s_sections = ["controller", "contact", "rights", "decisions"];

    /// <summary>Builds the letter.</summary>
    /// <param name="inventory">All that is known.</param>
    /// <param name="page">The page of the controller who answers; its registers are those in which the person stands.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="data">What was exported of the person, as JSON of any shape; null = it is still to be added.</param>
    /// <param name="none">Nothing was found of the person: the letter says where was looked.</param>
    public static BuiltNotice Build(PersonalDataInventory inventory, NoticePage page, string language, JsonElement? data, bool none = false)
    {
        var words = new Words(language, inventory.Translations.GetValueOrDefault(language));
        var notice = NoticeBuilder.Build(inventory, page, language);
        List<NoticeProblem> problems = [.. notice.Problems.Where(problem => problem.Kind == NoticeProblemKind.MissingTranslation)];
        var context = new NoticeContext(inventory, page.Registers, words, []);
        var names = words.List(page.Registers.Select(register => context.Texts.Of(register.Name, register)));
        var sections = new List<Section>
        {
            new(
                "answer",
                words["letter.reference"],
                [
                    new Definitions([new(words["letter.to"], [words["letter.fill"]]), new(words["letter.date"], [words["letter.fill"]])]),
                    new Paragraph(words["letter.greeting"]),
                    new Paragraph(words.Format(none ? "letter.none" : "letter.confirm", names)),
                ],
                []),
        };
        if (!none)
            sections.Add(Data(words, data));
        sections.AddRange(notice.Document.Sections.Where(section => (!none && IsFact(section)) || section.Id == "controller" || section.Id == "contact" || section.Id == "rights"));
        var unfinished = !none && data is null;
        var document = new NoticeDocument
        {
            Language = language,
            Title = words["letter.title"],
            Organisation = page.Registers[0].Controller.Name,
            Summary = [],
            Sections = sections,
            Watermark = unfinished || problems.Count > 0 ? words["draft"] : null,
        };
        return new BuiltNotice(document, problems, NoticeStatements.Flat(document));
    }

    private static bool IsFact(Section section) =>
        section.IsRegister || s_sections.Contains(section.Id) || section.Id is SharedParts.Anchor or "register" or "purposes" or "content" or "sources" or "recipients" or "transfers" or "retention";

    private static Section Data(Words words, JsonElement? data) =>
        data is { } copy
            ? new Section("data", words["letter.data"], [new Paragraph(words["letter.data.intro"]), .. SubjectData.Blocks(copy, words)], [])
            : new Section("data", words["letter.data"], [new Paragraph(words["letter.data.missing"])], []);
}
