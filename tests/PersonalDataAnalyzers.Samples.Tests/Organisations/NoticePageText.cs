using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>A generated notice by section: one line of text each, as the reader gets it.</summary>
public sealed partial class NoticePageText(BuiltNotice notice, string? html = null)
{
    /// <summary>What stands above the sections.</summary>
    private const string Head = "head";

    // What may stand between two statements of one line.
    private static readonly string[] s_before = [": ", "; ", ", ", ". ", " – ", "(", " and ", " ja ", " och "];

    private readonly string? _html = html is null ? null : Plain(WebUtility.HtmlDecode(Tag().Replace(Block().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], "\n"), "")));

    public IReadOnlyList<NoticeProblem> Problems => notice.Problems;

    public NoticeDocument Document => notice.Document;

    /// <summary>Whether the section states the fact: a line of it, or a part of one that stands by itself, so that an
    /// address is not found in an e-mail address. The page that is published holds it as well. Where a sentence begins with
    /// it, it has a capital.</summary>
    public bool Holds(string section, string fact) => Lines(section).Any(line => States(line, Plain(fact))) && _html?.Contains(Plain(fact), StringComparison.OrdinalIgnoreCase) != false;

    public bool HasSection(string id) => id == Head || All(notice.Document.Sections).Any(section => section.Id == id);

    /// <summary>All that a section says, its parts included.</summary>
    public string Section(string id) => string.Join(" | ", Lines(id));

    private IEnumerable<string> Lines(string id)
    {
        var document = notice.Document;
        if (id == Head)
            return [document.Title.ToString(), document.Organisation, document.Service?.ToString() ?? "", document.Dated?.ToString() ?? ""];
        var found = All(document.Sections).FirstOrDefault(section => section.Id == id)
            ?? throw new ArgumentException($"The notice has no section '{id}'; it has {string.Join(", ", All(document.Sections).Select(section => section.Id))}.", nameof(id));
        return Lines(found).Select(Plain);
    }

    private static bool States(string line, string fact)
    {
        for (var at = line.IndexOf(fact, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(fact, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + fact.Length;
            var begins = at == 0 || s_before.Any(before => line.AsSpan(0, at).EndsWith(before, StringComparison.Ordinal)) || (!char.IsLetter(fact[0]) && !char.IsLetterOrDigit(line[at - 1]));
            if (begins && (end == line.Length || !char.IsLetterOrDigit(line[end])))
                return true;
        }

        return false;
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
