using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>A notice as plain text, for a letter or an e-mail.</summary>
public static class PlainTextRenderer
{
    /// <summary>Renders the notice.</summary>
    public static string Render(NoticeDocument notice)
    {
        var words = new Words(notice.Language);
        var text = new StringBuilder();
        if (notice.Watermark is { } watermark)
            text.Append(Of(watermark).ToUpperInvariant()).Append("\n\n");
        text.Append(Of(notice.Title)).Append('\n').Append(Of(notice.Organisation)).Append('\n');
        if (notice.Dated is { } dated)
            text.Append(Of(dated)).Append('\n');
        if (notice.Summary.Count > 0)
        {
            text.Append('\n').Append(words["summary"]).Append("\n\n");
            Definitions(text, notice.Summary);
        }

        for (var i = 0; i < notice.Sections.Count; i++)
        {
            // A part that is copied out of the text still says what it is.
            if (notice.Watermark is not null)
                text.Append('\n').Append(Of(notice.Watermark).ToUpperInvariant()).Append('\n');
            Section(text, notice.Sections[i], (i + 1).ToString(CultureInfo.InvariantCulture) + ". ");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, Section section, string number)
    {
        text.Append('\n').Append(number).Append(Of(section.Title)).Append("\n\n");
        foreach (var block in section.Blocks)
            Block(text, block);
        foreach (var part in section.Sections)
            Section(text, part, "");
    }

    private static void Block(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(Of(paragraph.Text)).Append("\n\n");
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                    text.Append("- ").Append(Of(item)).Append('\n');
                text.Append('\n');
                break;
            case Definitions definitions:
                Definitions(text, definitions.Items);
                break;
            case Table table:
                foreach (var row in table.Rows)
                {
                    text.Append(Cell(row[0])).Append('\n');
                    for (var i = 1; i < row.Count; i++)
                    {
                        if (row[i].Count > 0)
                            text.Append("  ").Append(table.Headers[i]).Append(": ").Append(Cell(row[i])).Append('\n');
                    }
                }

                text.Append('\n');
                break;
            case Callout callout:
                text.Append(callout.Title).Append('\n');
                foreach (var inner in callout.Blocks)
                    Block(text, inner);
                break;
        }
    }

    private static void Definitions(StringBuilder text, IReadOnlyList<Definition> items)
    {
        foreach (var item in items)
            text.Append(Of(item.Term)).Append(": ").Append(Cell(item.Values)).Append('\n');
        text.Append('\n');
    }

    private static string Cell(IReadOnlyList<Line> lines) => string.Join("; ", lines.Select(Of));

    private static string Of(Line line) => string.Concat(line.ToString().Select(c => char.IsControl(c) ? ' ' : c));
}
