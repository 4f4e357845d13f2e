using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>The blocks of a notice as HTML. White space stands between all pieces: a system that takes the markup away
/// must not run two statements into one word.</summary>
internal static class HtmlBlocks
{
    public static void Block(StringBuilder html, Block block, int level)
    {
        switch (block)
        {
            case Paragraph paragraph:
                html.Append("<p>").Line(paragraph.Text).Append("</p>\n");
                break;
            case Bullets bullets:
                List(html, bullets.Items);
                break;
            case Definitions definitions:
                Definitions(html, definitions.Items);
                break;
            case Table table:
                Table(html, table);
                break;
            case Callout callout:
                html.Append("<div class=\"callout\">\n<p class=\"callout-title\">").Escaped(callout.Title).Append("</p>\n");
                foreach (var inner in callout.Blocks)
                    Block(html, inner, level);
                html.Append("</div>\n");
                break;
        }
    }

    public static void Definitions(StringBuilder html, IReadOnlyList<Definition> items)
    {
        html.Append("<dl>\n");
        foreach (var item in items)
        {
            html.Append("<div><dt>").Line(item.Term).Append("</dt>\n");
            foreach (var value in item.Values)
                html.Append("<dd>").Line(value).Append("</dd>\n");
            html.Append("</div>\n");
        }

        html.Append("</dl>\n");
    }

    private static void List(StringBuilder html, IReadOnlyList<Line> items)
    {
        html.Append("<ul>\n");
        foreach (var item in items)
            html.Append("<li>").Line(item).Append("</li>\n");
        html.Append("</ul>\n");
    }

    // The roles repeat what the elements say: on a phone the rows become cards, and some browsers forget the table then.
    private static void Table(StringBuilder html, Table table)
    {
        html.Append("<table role=\"table\" class=\"columns-").Append(table.Headers.Count.ToString(CultureInfo.InvariantCulture)).Append("\">\n<caption>").Escaped(table.Caption).Append("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var header in table.Headers)
            html.Append("<th role=\"columnheader\" scope=\"col\">").Escaped(header).Append("</th>\n");
        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr role=\"row\">");
            for (var i = 0; i < row.Count; i++)
            {
                html.Append(i == 0 ? "<th role=\"rowheader\" scope=\"row\"" : "<td role=\"cell\" data-label=\"");
                if (i > 0)
                    html.Escaped(table.Headers[i]).Append('"');
                html.Append('>');
                Cell(html, row[i]);
                html.Append(i == 0 ? "</th>\n" : "</td>\n");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Cell(StringBuilder html, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
            html.Append("<span class=\"none\">–</span>");
        else if (lines.Count == 1)
            html.Append("<span>").Line(lines[0]).Append("</span>");
        else
        {
            foreach (var line in lines)
                html.Append("<span class=\"line\">").Line(line).Append("</span> ");
        }
    }
}
