using System.Text;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>Text as HTML: whatever a declaration holds, it stays text.</summary>
internal static class HtmlText
{
    /// <summary>Appends a text, escaped for elements and for quoted attributes alike.</summary>
    public static StringBuilder Escaped(this StringBuilder html, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                case '\t' or '\n': html.Append(c); break;
                case < ' ' or (>= '\u007f' and <= '\u009f') or '\ufffe' or '\uffff': html.Append(' '); break;
                case >= '\ud800' and <= '\udfff':
                    // Half a character is no character.
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        html.Append(c).Append(text[++i]);
                    else
                        html.Append('\ufffd');
                    break;
                default: html.Append(c); break;
            }
        }

        return html;
    }

    /// <summary>Appends a line with its links and languages.</summary>
    public static StringBuilder Line(this StringBuilder html, Line line)
    {
        foreach (var part in line.Parts)
        {
            var element = part.Target is not null ? "a" : part.Language is not null ? "span" : TurnsDirection(part.Text) ? "bdi" : null;
            if (element is null)
            {
                html.Escaped(part.Text);
                continue;
            }

            html.Append('<').Append(element);
            if (part.Target is not null)
                html.Append(" href=\"").Escaped(part.Target).Append('"');
            if (part.Language is not null)
                html.Append(" lang=\"").Escaped(part.Language).Append('"');
            html.Append('>').Escaped(part.Text).Append("</").Append(element).Append('>');
        }

        return html;
    }

    // Right-to-left letters and the marks that turn direction must not reach beyond the text they stand in.
    private static bool TurnsDirection(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08ff') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200f' or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff'))
                return true;
        }

        return false;
    }
}
