using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>What a reader of the earlier notice has to know: the statements that came, went or read otherwise.</summary>
internal static class NoticeChanges
{
    /// <summary>The section; null where the earlier inventory makes no such page.</summary>
    /// <param name="before">The earlier inventory.</param>
    /// <param name="page">The page as it is now.</param>
    /// <param name="now">What it says now.</param>
    /// <param name="words">The language.</param>
    public static Section? Build(PersonalDataInventory before, NoticePage page, IReadOnlyList<NoticeStatement> now, Words words)
    {
        var earlier = NoticePages.Of(before).Concat(NoticePages.PerRegister(before)).FirstOrDefault(old => old.FileName == page.FileName)
            ?? NoticePages.Of(before).FirstOrDefault(old => old.Registers[0].Controller.Id == page.Registers[0].Controller.Id);
        if (earlier is null)
            return null;
        var built = NoticeBuilder.Plain(before, earlier, words);
        var date = built.Document.Modified;
        var title = date is null ? (Line)words["section.changesSincePrevious"] : words.Format("section.changesSince", words.Date(date));
        var lines = Lines(Telling(built.Statements), Telling(now), words).ToList();
        return new Section("changes-since", title, [lines.Count > 0 ? new Bullets(lines) : new Paragraph(words["change.none"])], []);
    }

    private static IEnumerable<Line> Lines(IReadOnlyList<NoticeStatement> before, IReadOnlyList<NoticeStatement> now, Words words)
    {
        var old = before.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var current = now.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var statement in now)
        {
            if (!old.TryGetValue(statement.Id, out var earlier))
            {
                if (!Ancestors(statement.Id).Any(id => current.ContainsKey(id) && !old.ContainsKey(id)))
                    yield return words.Format("change.added", Whole(statement, words));
            }
            else if (earlier.Digest != statement.Digest)
            {
                yield return words.Format("change.changed", Place(statement), earlier.Text.Sentence(), statement.Text.Sentence());
            }
        }

        foreach (var statement in before)
        {
            if (!current.ContainsKey(statement.Id) && !Ancestors(statement.Id).Any(id => old.ContainsKey(id) && !current.ContainsKey(id)))
                yield return words.Format("change.removed", Whole(statement, words));
        }
    }

    // The summary repeats what stands below, and of its date a notice speaks by itself.
    private static IReadOnlyList<NoticeStatement> Telling(IReadOnlyList<NoticeStatement> statements) =>
        [.. statements.Where(statement => !statement.IsFixed && statement.Id != "dated" && !statement.Id.StartsWith("summary/", StringComparison.Ordinal) && !statement.Id.StartsWith("changes", StringComparison.Ordinal))];

    // What stands under a new heading is not told a second time.
    private static IEnumerable<string> Ancestors(string id)
    {
        for (var cut = id.LastIndexOf('/'); cut > 0; cut = id.LastIndexOf('/', cut - 1))
            yield return id[..cut];
    }

    private static Line Whole(NoticeStatement statement, Words words) =>
        statement.Place.Length > 0 && statement.Place != statement.Text.ToString() ? words.Format("labelled", Place(statement), statement.Text) : statement.Text;

    private static Line Place(NoticeStatement statement) => statement.Place.Length > 0 ? statement.Place : statement.Text;
}
