using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.AspNetCore;

/// <summary>The pages of the notice, rendered once when the application starts.</summary>
internal sealed class PrivacyNoticePages
{
    private readonly Dictionary<string, PrivacyNoticeContent> _pages = new(StringComparer.OrdinalIgnoreCase);

    private PrivacyNoticePages(IReadOnlyList<string> languages) => Languages = languages;

    /// <summary>Languages there are, the one for everybody else first.</summary>
    public IReadOnlyList<string> Languages { get; }

    public PrivacyNoticeContent? Find(string language) => _pages.TryGetValue(language, out var page) ? page : null;

    /// <summary>Renders the pages.</summary>
    /// <param name="options">What to serve.</param>
    /// <param name="address">Address of the page in a language.</param>
    /// <exception cref="InvalidOperationException">The notice may not be published as it is.</exception>
    /// <exception cref="BadInventoryException">There is no inventory that can be read.</exception>
    public static PrivacyNoticePages Load(PrivacyNoticeOptions options, Func<string, string> address)
    {
        var inventory = InventoryMerge.Of(InventoryInput.Read(options.InventoryFile ?? OwnFile()));
        var pages = NoticePages.Of(inventory);
        if (pages.Count == 0)
            throw new InvalidOperationException("The inventory declares no register of ours, so there is no privacy notice to serve. Add [Register] to a class.");
        if (pages.Count > 1)
            throw new InvalidOperationException($"The inventory makes {pages.Count} notices, of several controllers or titles; one application serves one.");
        var own = pages[0].Registers.Select(register => register.Notice?.Language ?? "").FirstOrDefault(Vocabulary.IsSupported);
        var chosen = options.Languages.Count > 0 ? options.Languages : [.. Vocabulary.Languages.OrderBy(language => language != own).ThenBy(language => language, StringComparer.Ordinal)];
        // Dated law is judged as of the tables: an application that started yesterday starts tomorrow too.
        var terms = new PublicationTerms
        {
            Draft = options.Draft,
            ApprovedOn = options.ApprovedOn is { } day ? new LawDate(day.Year, day.Month, day.Day) : null,
        };
        var built = chosen.Select(language => NoticeBuilder.Build(inventory, pages[0], language, terms)).ToList();
        var fit = built.Where(notice => options.Draft || notice.Problems.Count == 0).ToList();
        if (fit.Count == 0 || (options.Languages.Count > 0 && fit.Count < built.Count))
            throw new InvalidOperationException("The privacy notice may not be published:\n" + string.Join("\n", built.SelectMany(notice => notice.Problems).Select(problem => problem.Message).Distinct()));
        return Render([.. fit.Select(notice => notice.Document)], address);
    }

    private static PrivacyNoticePages Render(IReadOnlyList<NoticeDocument> notices, Func<string, string> address)
    {
        List<NoticeLink> links = [.. notices.Select(notice => new NoticeLink(notice.Language, address(notice.Language)))];
        var pages = new PrivacyNoticePages([.. notices.Select(notice => notice.Language)]);
        foreach (var notice in notices)
        {
            var bytes = Encoding.UTF8.GetBytes(HtmlRenderer.Render(notice, links));
            pages._pages.Add(notice.Language, new(notice.Language, bytes, $"\"{Convert.ToHexString(SHA256.HashData(bytes)[..8])}\""));
        }

        return pages;
    }

    private static string OwnFile()
    {
        var name = Assembly.GetEntryAssembly()?.GetName().Name ?? throw new InvalidOperationException("The application has no entry assembly; name the inventory file in the options.");
        return Path.Combine(AppContext.BaseDirectory, name + ".personal-data.json");
    }
}

/// <summary>A page as it is sent.</summary>
internal sealed record PrivacyNoticeContent(string Language, byte[] Bytes, string ETag);
