using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>How the data is protected, in principle and never in detail; how changes of the notice are told.</summary>
internal static class ClosingSections
{
    public static Section? Security(NoticeContext c) =>
        NoticeContext.Section("security", c.Words["section.security"], c.Paragraphs(NoticeSection.Security));

    public static Section? Changes(NoticeContext c)
    {
        var words = c.Words;
        var blocks = new List<Block>(c.Paragraphs(NoticeSection.Changes));
        foreach (var (notice, of) in Notices(c))
        {
            var items = new List<Definition>();
            if (notice.Created is { Length: > 0 } created)
                items.Add(new(words["created"], [words.Date(created)]));
            if (notice.Updated is { Length: > 0 } updated)
                items.Add(new(words["updated"], [words.Date(updated)]));
            if (notice.Changes is { Length: > 0 } changes)
                blocks.Insert(0, new Paragraph(c.Texts.Of(changes, of).Sentence()));
            if (items.Count > 0)
                blocks.Add(new Definitions(items));
        }

        return NoticeContext.Section("changes", words["section.changes"], blocks);
    }

    private static IEnumerable<(NoticeFacts Notice, RegisterFacts Of)> Notices(NoticeContext c) =>
        c.Registers.Where(register => register.Notice is not null).DistinctBy(register => register.Notice! with { Level = default }).Select(register => (register.Notice!, register));
}
