using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Tool.Publishing;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>A published notice, as text (.txt, .md) or as a saved page (.html), read into lines.</summary>
internal static partial class NoticeReader
{
    /// <summary>Lines of a file.</summary>
    /// <exception cref="BadInventoryException">There is no such file, or it holds no text.</exception>
    public static IReadOnlyList<NoticeLine> Read(string path)
    {
        if (!File.Exists(path))
            throw new BadInventoryException(path, null, "there is no such notice.", "Save the notice to a file (.txt, .md or .html) and name it.");
        var text = File.ReadAllText(path);
        var lines = Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml" ? OfPage(text) : OfText(text);
        return lines.Count > 0 ? lines : throw new BadInventoryException(path, null, "there is no text in it.", "A page that is drawn by a script is saved empty: copy its text into a .txt file.");
    }

    /// <summary>Lines of plain text or Markdown.</summary>
    public static IReadOnlyList<NoticeLine> OfText(string text)
    {
        var lines = new List<NoticeLine>();
        var number = 0;
        var gap = true;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = Spaces().Replace(raw.Trim('\uFEFF', '\r'), " ").Trim();
            if (line.Trim('-', '=', '_', '*', ' ', '|').Length == 0)
            {
                gap = true;
                continue;
            }

            lines.Add(Line(number, line) with { AfterGap = gap, IsRow = raw.Trim().Contains('\t', StringComparison.Ordinal) });
            gap = false;
        }

        return lines;
    }

    private static NoticeLine Line(int number, string line)
    {
        var marks = line.TakeWhile(c => c == '#').Count();
        if (marks is > 0 and <= 6)
            return new(number, Unnumbered(Plain(line[marks..].Trim()), out var counted), LineForm.Heading, counted, marks);
        var strong = Strong().Match(line);
        if (strong.Success)
            return new(number, Unnumbered(strong.Groups[1].Value.TrimEnd(':'), out var counted), LineForm.Heading, counted, 0);
        var bullet = Bullet().Match(line);
        if (bullet.Success)
            return new(number, Plain(line[bullet.Length..].Trim()), LineForm.Item, false, 0);
        return new(number, Unnumbered(Plain(line), out var numbered), LineForm.Text, numbered, 0);
    }

    /// <summary>Lines of a page: elements end lines; hidden text is not there; addresses that a provider hid from
    /// harvesters are read where the page carries them.</summary>
    public static IReadOnlyList<NoticeLine> OfPage(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var hidden in document.QuerySelectorAll("[data-cfemail]").ToList())
            hidden.TextContent = HiddenAddress(hidden.GetAttribute("data-cfemail")!) ?? hidden.TextContent;
        var walk = new Walk();
        if (document.Body is { } body)
            walk.Children(body, LineForm.Text, 0);
        walk.End(LineForm.Text, 0);
        return walk.Lines;
    }

    // Cloudflare: the first octet is the key of all others.
    internal static string? HiddenAddress(string code)
    {
        var text = new StringBuilder();
        if (code.Length < 4 || code.Length % 2 != 0 || !byte.TryParse(code.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key))
            return null;
        for (var i = 2; i < code.Length; i += 2)
        {
            if (!byte.TryParse(code.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
                return null;
            text.Append((char)(value ^ key));
        }

        return text.ToString();
    }

    private static string Plain(string text) => MarkdownLink().Replace(text, "$1").Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim();

    private static string Unnumbered(string text, out bool numbered)
    {
        var match = Number().Match(text);
        numbered = match.Success;
        return numbered ? text[match.Length..].Trim() : text;
    }

    private sealed class Walk
    {
        private readonly StringBuilder _line = new();

        public List<NoticeLine> Lines { get; } = [];

        public void Children(IElement parent, LineForm form, int level)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (child is IElement element)
                    Element(element, form, level);
                else if (child.NodeType == NodeType.Text)
                    _line.Append(child.TextContent);
            }
        }

        private void Element(IElement element, LineForm form, int level)
        {
            if (VisibleElements.IsUnseen(element))
                return;
            if (element.LocalName is "br" or "hr")
            {
                End(form, level);
                return;
            }

            if (VisibleElements.IsInline(element))
            {
                Children(element, form, level);
                return;
            }

            End(form, level);
            var (own, depth) = element.LocalName switch
            {
                ['h', >= '1' and <= '6'] => (LineForm.Heading, element.LocalName[1] - '0'),
                "dt" or "th" or "summary" => (LineForm.Heading, 0),
                "li" => (LineForm.Item, 0),
                "p" when element.Children is [{ LocalName: "b" or "strong" } only] && only.TextContent.Trim() == element.TextContent.Trim() => (LineForm.Heading, 0),
                _ => (form, level),
            };
            Children(element, own, depth);
            End(own, depth);
        }

        public void End(LineForm form, int level)
        {
            var text = Spaces().Replace(_line.ToString(), " ").Trim();
            _line.Clear();
            if (text.Length == 0)
                return;
            var bullet = Bullet().Match(text);
            if (bullet.Success && form == LineForm.Text)
                (text, form) = (text[bullet.Length..].Trim(), LineForm.Item);
            text = Unnumbered(text, out var numbered);
            if (text.Length > 0)
                Lines.Add(new(Lines.Count + 1, text, form, numbered, level) { AfterGap = true });
        }
    }

    [GeneratedRegex(@"[\s\u00A0\u200B]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:[•·◦▪‣*–—-]|[a-zåäö]\)|o(?=\s+\p{L}))\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\*\*([^*]+)\*\*:?$")]
    private static partial Regex Strong();

    [GeneratedRegex(@"^\(?\d{1,2}(?:\.\d{1,2})*(?:[.):]\s*|\s+)(?=\p{L})")]
    private static partial Regex Number();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex MarkdownLink();
}
