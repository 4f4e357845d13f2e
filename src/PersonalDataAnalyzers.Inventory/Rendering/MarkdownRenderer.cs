using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>A notice as Markdown (CommonMark with the tables of GitHub).</summary>
public static class MarkdownRenderer
{
    /// <summary>Renders the notice.</summary>
    public static string Render(NoticeDocument notice)
    {
        var words = new Words(notice.Language);
        var text = new StringBuilder();
        if (notice.Watermark is { } watermark)
            text.Append("> **").Append(MarkdownText.Escape(watermark)).Append("**\n\n");
        text.Append("# ").Append(MarkdownText.Of(notice.Title)).Append("\n\n").Append(MarkdownText.Escape(notice.Organisation));
        if (notice.Service is { } service)
            text.Append(" · ").Append(MarkdownText.Of(service));
        text.Append("\n\n");
        if (notice.Dated is { } dated)
            text.Append(MarkdownText.Of(dated)).Append("\n\n");
        if (notice.Summary.Count > 0)
        {
            text.Append("## ").Append(MarkdownText.Escape(words["summary"])).Append("\n\n");
            Definitions(text, notice.Summary);
        }

        for (var i = 0; i < notice.Sections.Count; i++)
        {
            // A part that is copied out of the page still says what it is.
            if (notice.Watermark is not null)
                text.Append("> **").Append(MarkdownText.Escape(notice.Watermark)).Append("**\n\n");
            Section(text, notice.Sections[i], 2, (i + 1).ToString(CultureInfo.InvariantCulture) + "\\. ");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, Section section, int level, string number)
    {
        text.Append('#', Math.Min(level, 6)).Append(' ').Append(number).Append(MarkdownText.Of(section.Title)).Append("\n\n");
        foreach (var block in section.Blocks)
            Block(text, block, "");
        foreach (var part in section.Sections)
            Section(text, part, level + 1, "");
    }

    private static void Block(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(indent).Append(MarkdownText.Of(paragraph.Text)).Append("\n\n");
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                    text.Append(indent).Append("- ").Append(MarkdownText.Of(item)).Append('\n');
                text.Append('\n');
                break;
            case Definitions definitions:
                Definitions(text, definitions.Items);
                break;
            case Table table:
                Table(text, table);
                break;
            case Callout callout:
                text.Append("> **").Append(MarkdownText.Escape(callout.Title)).Append("**\n>\n");
                var inner = new StringBuilder();
                foreach (var part in callout.Blocks)
                    Block(inner, part, "");
                foreach (var line in inner.ToString().TrimEnd('\n').Split('\n'))
                    text.Append(line.Length == 0 ? ">" : "> ").Append(line).Append('\n');
                text.Append('\n');
                break;
        }
    }

    private static void Definitions(StringBuilder text, IReadOnlyList<Definition> items)
    {
        foreach (var item in items)
        {
            text.Append("- **").Append(MarkdownText.Of(item.Term)).Append("**: ");
            if (item.Values.Count == 1)
                text.Append(MarkdownText.Of(item.Values[0])).Append('\n');
            else
            {
                text.Append('\n');
                foreach (var value in item.Values)
                    text.Append("  - ").Append(MarkdownText.Of(value)).Append('\n');
            }
        }

        text.Append('\n');
    }

    private static void Table(StringBuilder text, Table table)
    {
        text.Append('*').Append(MarkdownText.Escape(table.Caption)).Append("*\n\n");
        Row(text, table.Headers.Select(MarkdownText.Escape));
        Row(text, table.Headers.Select(_ => "---"));
        foreach (var row in table.Rows)
            Row(text, row.Select(cell => cell.Count == 0 ? "–" : string.Join("<br>", cell.Select(MarkdownText.Of))));
        text.Append('\n');
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(cell).Append(" |");
        text.Append('\n');
    }
}
