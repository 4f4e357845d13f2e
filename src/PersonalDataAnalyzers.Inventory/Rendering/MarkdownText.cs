using System.Text;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>Text as Markdown: whatever a declaration holds, it stays text, on one line.</summary>
internal static class MarkdownText
{
    public static string Of(Line line)
    {
        var text = new StringBuilder();
        foreach (var part in line.Parts)
        {
            if (part.Target is null)
                Escape(text, part.Text);
            else
                Escape(text.Append('['), part.Text).Append("](<").Append(part.Target.Replace("<", "%3C").Replace(">", "%3E").Replace("\\", "%5C")).Append(">)");
        }

        return AtLineStart(text.ToString());
    }

    public static string Escape(string text) => AtLineStart(Escape(new StringBuilder(), text).ToString());

    private static StringBuilder Escape(StringBuilder into, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$')
                into.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                into.Append(' ');
            else if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
                into.Append('\ufffd');
            else if (char.IsHighSurrogate(c))
                into.Append(c).Append(text[++i]);
            else
                into.Append(c);
        }

        return into;
    }

    // What begins a heading, a list, a quotation or a rule where a line begins.
    private static string AtLineStart(string text)
    {
        text = text.TrimStart(' ');
        if (text.Length == 0)
            return text;
        if (text[0] is '#' or '+' or '-' or '=' or ':')
            return "\\" + text;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' && (digits + 1 == text.Length || text[digits + 1] == ' ')
            ? text[..digits] + "\\" + text[digits..]
            : text;
    }
}
