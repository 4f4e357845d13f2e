using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>What stands on a page and is no statement: contents, language switch, numbers of sections, footer.</summary>
internal static class Furniture
{
    /// <summary>The texts, as tokens with a space between them.</summary>
    public static HashSet<string> Of(BuiltNotice notice)
    {
        var document = notice.Document;
        var words = new Words(document.Language);
        var texts = new List<string> { words["skip"], words["contents"], words["summary"], words["language"], words["draft"], "·" };
        texts.AddRange(Vocabulary.Languages.Select(language => words.Capital(Vocabulary.Text("language.name", language))));
        foreach (var (section, i) in document.Sections.Select((section, i) => (section.Title.ToString(), i + 1)))
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            texts.AddRange([section, number + " " + section, number + ". " + section]);
        }

        texts.AddRange([document.Organisation, document.Title.ToString()]);
        if (document.Dated is { } dated)
            texts.AddRange([dated.ToString()]);
        return [.. texts.Select(text => string.Join(' ', Tokens.Of(text)))];
    }

    /// <summary>The last line of a page.</summary>
    public static List<string> Footer(BuiltNotice notice) =>
        Tokens.Of(notice.Document.Dated is { } dated ? notice.Document.Organisation + " · " + dated.ToString() : notice.Document.Organisation);

    /// <summary>Does the page say of itself that it is a draft?</summary>
    public static bool ShowsDraft(PublishedPage page, BuiltNotice notice)
    {
        var mark = string.Join(' ', Tokens.Of(new Words(notice.Document.Language)["draft"]));
        return page.Runs.Any(run => string.Equals(string.Join(' ', Tokens.Of(run.Text)), mark, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>ISO 8601 day that the page gives under "last updated"; null where it gives none that can be read.</summary>
    public static string? Date(PublishedPage page, string language)
    {
        var label = new Words(language)["updated"];
        foreach (var block in page.Runs.GroupBy(run => run.Block).Select(runs => string.Concat(runs.Select(run => run.Text)).Trim()))
        {
            if (block.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && DateTime.TryParseExact(block[label.Length..].TrimStart(':', ' ', '\u00a0', '\n', '\t'), Vocabulary.Text("date.format", language), CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
