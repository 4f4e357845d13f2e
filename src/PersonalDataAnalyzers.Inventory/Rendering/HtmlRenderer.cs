using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>A notice as one HTML page that needs nothing else: no script, no request, its own style for screen, phone,
/// dark and print.</summary>
public static partial class HtmlRenderer
{
    private static readonly Lazy<string> s_css = new(Css);

    // Whatever else a style sheet does, it does not take the mark off a draft.
    private const string Mark = ".draft, .draft strong { display: block !important; visibility: visible !important; opacity: 1 !important; }\n.draft::after { content: attr(data-mark) !important; display: grid !important; visibility: visible !important; }\n";

    /// <summary>Renders the page.</summary>
    /// <param name="notice">What it says.</param>
    /// <param name="languages">The page in each language, this one included: language code and address. One or none = no switch.</param>
    /// <param name="look">How the organisation makes it its own; null = as it is.</param>
    public static string Render(NoticeDocument notice, IReadOnlyList<NoticeLink> languages, NoticeLook? look = null)
    {
        var head = new StringBuilder(16 * 1024);
        Head(head, notice, languages, look?.Checked());
        var body = new StringBuilder(32 * 1024);
        Body(body, notice, languages);
        if (look?.Template is { } template)
        {
            // In one pass: what a declaration says is never taken for a place to fill.
            return Places().Replace(template, place => place.Value switch
            {
                "{{head}}" => head.ToString(),
                "{{notice}}" => body.ToString(),
                "{{language}}" => notice.Language,
                _ => new StringBuilder().Escaped(notice.Title.ToString()).ToString(),
            });
        }

        return new StringBuilder("<!DOCTYPE html>\n<html lang=\"", head.Length + body.Length + 256).Escaped(notice.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">\n")
            .Append(head).Append("</head>\n<body>\n").Append(body).Append("</body>\n</html>\n").ToString();
    }

    [GeneratedRegex(@"\{\{(?:head|notice|language|title)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    private static void Body(StringBuilder html, NoticeDocument notice, IReadOnlyList<NoticeLink> languages)
    {
        var words = new Words(notice.Language);
        html.Append("<a class=\"skip\" href=\"#content\">").Escaped(words["skip"]).Append("</a>\n");
        if (notice.Watermark is { } watermark)
            html.Append("<section class=\"draft\" aria-label=\"").Escaped(watermark).Append("\" data-mark=\"").Escaped(watermark).Append("\"><strong>").Escaped(watermark).Append("</strong></section>\n");
        Header(html, notice, words, languages);
        html.Append("<div class=\"page\">\n");
        html.Append("<main id=\"content\" tabindex=\"-1\">\n");
        // The first layer comes first, on a phone too; what is in the page comes next.
        if (notice.Summary.Count > 0)
            Summary(html, notice, words);
        Contents(html, notice, words);
        for (var i = 0; i < notice.Sections.Count; i++)
            Section(html, notice.Sections[i], 2, Number(i));
        html.Append("</main>\n</div>\n<footer><p>").Escaped(notice.Organisation);
        if (notice.Dated is { } dated)
            html.Append(" · ").Line(dated);
        html.Append("</p></footer>\n");
    }

    private static void Head(StringBuilder html, NoticeDocument notice, IReadOnlyList<NoticeLink> languages, NoticeLook? look)
    {
        html.Append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        if (notice.Watermark is not null)
            html.Append("<meta name=\"robots\" content=\"noindex\">\n");
        html.Append("<title>").Escaped($"{notice.Title} – {notice.Organisation}").Append("</title>\n<link rel=\"icon\" href=\"data:,\">\n");
        foreach (var link in languages)
            html.Append("<link rel=\"alternate\" hreflang=\"").Escaped(link.Language).Append("\" href=\"").Escaped(link.Address).Append("\">\n");
        if (notice.Graph is { } graph)
            html.Append("<script type=\"application/ld+json\">").Append(graph).Append("</script>\n");
        html.Append("<style>\n").Append(s_css.Value);
        if (look?.Css is { } css)
            html.Append(css.Trim()).Append('\n');
        if (notice.Watermark is not null)
            html.Append(Mark);
        html.Append("</style>\n");
    }

    private static void Header(StringBuilder html, NoticeDocument notice, Words words, IReadOnlyList<NoticeLink> languages)
    {
        html.Append("<header>\n<div class=\"head\">\n<p class=\"organisation\">").Escaped(notice.Organisation);
        if (notice.Service is { } service)
            html.Append(" · ").Line(service);
        html.Append("</p>\n<h1>").Line(notice.Title).Append("</h1>\n");
        if (notice.Dated is { } dated)
            html.Append("<p class=\"dated\">").Line(dated).Append("</p>\n");
        html.Append("</div>\n");
        if (languages.Count > 1)
        {
            html.Append("<nav class=\"languages\" aria-label=\"").Escaped(words["language"]).Append("\"><ul>\n");
            foreach (var link in languages)
            {
                html.Append("<li><a href=\"").Escaped(link.Address).Append("\" lang=\"").Escaped(link.Language).Append("\" hreflang=\"").Escaped(link.Language).Append('"')
                    .Append(link.Language == notice.Language ? " aria-current=\"page\">" : ">").Escaped(words.Capital(Vocabulary.Text("language.name", link.Language))).Append("</a></li>\n");
            }

            html.Append("</ul></nav>\n");
        }

        html.Append("</header>\n");
    }

    private static void Contents(StringBuilder html, NoticeDocument notice, Words words)
    {
        html.Append("<nav class=\"contents\" aria-labelledby=\"contents-title\">\n<h2 id=\"contents-title\">").Escaped(words["contents"]).Append("</h2>\n<ol>\n");
        foreach (var section in notice.Sections)
        {
            html.Append("<li><a href=\"#").Escaped(section.Id).Append("\">").Escaped(section.Title.ToString()).Append("</a></li>\n");
        }

        html.Append("</ol>\n</nav>\n");
    }

    private static void Summary(StringBuilder html, NoticeDocument notice, Words words)
    {
        html.Append("<section class=\"summary\" aria-labelledby=\"summary\">\n<h2 id=\"summary\">").Escaped(words["summary"]).Append("</h2>\n");
        HtmlBlocks.Definitions(html, notice.Summary);
        html.Append("</section>\n");
    }

    private static void Section(StringBuilder html, Section section, int level, string? number)
    {
        var heading = "h" + Math.Min(level, 6).ToString(CultureInfo.InvariantCulture);
        // No landmarks: registers have parts of the same name, and the headings lead through the page.
        html.Append("<section id=\"").Escaped(section.Id).Append("\">\n<").Append(heading).Append('>');
        if (number is not null)
            html.Append("<span class=\"number\">").Append(number).Append("</span> ");
        html.Append("<span>").Line(section.Title).Append("</span></").Append(heading).Append(">\n");
        foreach (var block in section.Blocks)
            HtmlBlocks.Block(html, block, level + 1);
        foreach (var part in section.Sections)
            Section(html, part, level + 1, null);
        html.Append("</section>\n");
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    // Spaces that say nothing in a style sheet, each of which every page would carry.
    private static string Tight(string line) =>
        line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal)
            ? ""
            : line.Replace("; }", "}", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal).Replace(" { ", "{", StringComparison.Ordinal).Replace(" {", "{", StringComparison.Ordinal)
                .Replace("; ", ";", StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal);

    private static string Css()
    {
        using var stream = typeof(HtmlRenderer).Assembly.GetManifestResourceStream("notice.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return string.Join('\n', reader.ReadToEnd().Split('\n').Select(line => Tight(line.Trim())).Where(line => line.Length > 0)) + "\n";
    }
}

/// <summary>The page in a language.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Address">Relative or absolute address.</param>
public sealed record NoticeLink(string Language, string Address);
