using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>A generated notice by section: one line of text each, as the reader gets it.</summary>
public sealed partial class NoticePageText(BuiltNotice notice, string html)
{
    /// <summary>What stands above the sections.</summary>
    private const string Head = "head";

    private readonly string _html = Plain(WebUtility.HtmlDecode(Tag().Replace(Block().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], "\n"), "")));

    public IReadOnlyList<NoticeProblem> Problems => notice.Problems;

    public NoticeDocument Document => notice.Document;

    /// <summary>Whether the section holds the text, and the page that is published as well. Where a sentence begins with
    /// it, it has a capital.</summary>
    public bool Holds(string section, string fact) => Section(section).Contains(Plain(fact), StringComparison.OrdinalIgnoreCase) && _html.Contains(Plain(fact), StringComparison.OrdinalIgnoreCase);

    public string Section(string id)
    {
        var document = notice.Document;
        if (id == Head)
            return Plain(string.Join('\n', [document.Title.ToString(), document.Organisation, document.Service?.ToString() ?? "", document.Dated?.ToString() ?? ""]));
        var found = All(document.Sections).FirstOrDefault(section => section.Id == id)
            ?? throw new ArgumentException($"The notice has no section '{id}'; it has {string.Join(", ", All(document.Sections).Select(section => section.Id))}.", nameof(id));
        return Plain(string.Join('\n', Lines(found)));
    }

    private static IEnumerable<Section> All(IEnumerable<Section> sections) => sections.SelectMany(section => All(section.Sections).Prepend(section));

    private static IEnumerable<string> Lines(Section section) =>
        section.Blocks.SelectMany(Lines).Prepend(section.Title.ToString()).Concat(section.Sections.SelectMany(Lines));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.ToString()],
        Bullets bullets => bullets.Items.Select(item => item.ToString()),
        Definitions definitions => definitions.Items.SelectMany(item => item.Values.Select(value => value.ToString()).Prepend(item.Term.ToString())),
        Table table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Select(line => line.ToString()))),
        Callout callout => callout.Blocks.SelectMany(Lines).Prepend(callout.Title),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Plain(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"</?(p|li|ul|ol|dl|dt|dd|div|section|article|table|tr|td|th|h\d|caption|header|footer|main|nav|aside|details|summary|br)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
