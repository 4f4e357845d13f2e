using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Tilt;

namespace PersonalDataAnalyzers.Inventory.Rendering;

/// <summary>Forms in which a notice is written.</summary>
public enum NoticeFormat
{
    /// <summary>A web page.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>The Transparency Information Language, for machines.</summary>
    Tilt,
}

/// <summary>One rendered file.</summary>
/// <param name="Name">File name: page, language, extension.</param>
/// <param name="Language">Its language.</param>
/// <param name="Content">What stands in it.</param>
public sealed record NoticeFile(string Name, string Language, string Content);

/// <summary>All pages of an inventory in all languages asked for.</summary>
public static class NoticeFiles
{
    /// <summary>Renders every page. Pages of a language in which something stands in the way of publication are left out,
    /// unless they are drafts.</summary>
    /// <param name="inventory">All that is known.</param>
    /// <param name="languages">ISO 639-1 codes.</param>
    /// <param name="formats">Forms.</param>
    /// <param name="terms">On which terms a page is fit for publication; a draft is rendered whatever stands in the way,
    /// with a watermark.</param>
    /// <param name="look">How the organisation makes its web pages its own; null = as they are.</param>
    /// <param name="perRegister">Render each register of a page of several on a page of its own, too.</param>
    public static (IReadOnlyList<NoticeFile> Files, IReadOnlyList<NoticeProblem> Problems) Render(
        PersonalDataInventory inventory,
        IReadOnlyList<string> languages,
        IReadOnlyList<NoticeFormat> formats,
        PublicationTerms? terms = null,
        NoticeLook? look = null,
        bool perRegister = false)
    {
        var draft = terms is { Draft: true };
        var files = new List<NoticeFile>();
        var problems = new List<NoticeProblem>();
        foreach (var page in NoticePages.Of(inventory).Concat(perRegister ? NoticePages.PerRegister(inventory) : []))
        {
            var notices = languages.Distinct(StringComparer.Ordinal).Select(language => NoticeBuilder.Build(inventory, page, language, terms)).ToList();
            foreach (var problem in notices.SelectMany(notice => notice.Problems))
            {
                if (!problems.Contains(problem))
                    problems.Add(problem);
            }

            List<NoticeDocument> fit = [.. notices.Where(notice => draft || notice.Problems.Count == 0).Select(notice => notice.Document)];
            List<NoticeLink> links = [.. fit.Select(notice => new NoticeLink(notice.Language, FileName(page, notice.Language, NoticeFormat.Html)))];
            foreach (var notice in fit)
                files.AddRange(formats.Distinct().Select(format => new NoticeFile(FileName(page, notice.Language, format), notice.Language, format == NoticeFormat.Tilt ? TiltExport.Write(inventory, page, notice.Language, terms).Json : Render(notice, format, links, look))));
        }

        return (files, problems);
    }

    /// <summary>One document in one form, under a name of its own.</summary>
    public static NoticeFile Of(string name, NoticeDocument document, NoticeFormat format) =>
        new(FileName(new NoticePage(name, []), document.Language, format), document.Language, Render(document, format, [], null));

    /// <summary>Writes the files into a folder, as UTF-8 without a mark; a file that says the same already is left alone.</summary>
    /// <returns>The full paths.</returns>
    public static IReadOnlyList<string> Write(IEnumerable<NoticeFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var file in files)
        {
            var path = Path.GetFullPath(Path.Combine(folder, file.Name));
            if (!File.Exists(path) || File.ReadAllText(path) != file.Content)
                File.WriteAllText(path, file.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            paths.Add(path);
        }

        return paths;
    }

    private static string Render(NoticeDocument notice, NoticeFormat format, IReadOnlyList<NoticeLink> links, NoticeLook? look) => format switch
    {
        NoticeFormat.Html => HtmlRenderer.Render(notice, links, look),
        NoticeFormat.Markdown => MarkdownRenderer.Render(notice),
        _ => PlainTextRenderer.Render(notice),
    };

    private static string FileName(NoticePage page, string language, NoticeFormat format) =>
        $"{page.FileName}.{language}.{format switch { NoticeFormat.Html => "html", NoticeFormat.Markdown => "md", NoticeFormat.Tilt => "tilt.json", _ => "txt" }}";
}
