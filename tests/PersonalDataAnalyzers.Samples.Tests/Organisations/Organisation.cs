using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>A sample as the build left it: its inventory, what is found in it, and its notices, each made once.</summary>
public sealed class Organisation
{
    private static readonly ConcurrentDictionary<string, Lazy<Organisation>> s_all = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly Lazy<IReadOnlyDictionary<string, NoticePageText>> _pages;

    private Organisation(string folder)
    {
        _folder = folder;
        Inventory = InventoryMerge.Of(InventoryInput.Read(folder));
        Findings = [.. LegalChecks.Run(new FactList<RegisterFacts>(Inventory.Registers), new FactList<TypeFacts>(Inventory.Types), s_options)];
        _pages = new(Pages);
    }

    /// <summary>The tables are judged on one day, whenever the tests run. Contact persons are placeholders, for samples.</summary>
    private static readonly CheckOptions s_options = new() { Publication = true, Today = new LawDate(2026, 11, 22), AllowPlaceholders = true };

    private static readonly PublicationTerms s_draft = new() { Draft = true };

    public static IReadOnlyList<string> Languages { get; } = ["en", "fi", "sv"];

    public PersonalDataInventory Inventory { get; }

    /// <summary>What <c>personal-data check</c> finds, at every level.</summary>
    public IReadOnlyList<LegalFinding> Findings { get; }

    /// <summary>As the organisation declares itself today.</summary>
    public static Organisation AsDeclared(string name) => Of("AsDeclared", name);

    /// <summary>With every gap closed.</summary>
    public static Organisation MadeLawful(string name) => Of(name);

    /// <summary>The page on which a register stands; where there is one page, "-" will do.</summary>
    public NoticePageText Page(string register, string language) => _pages.Value[register + "." + language];

    /// <summary>Its pages in a language; those that may not be published only as drafts.</summary>
    public IReadOnlyList<NoticeFile> Render(string language, bool draft) => NoticeFiles.Render(Inventory, [language], [NoticeFormat.Html], s_draft with { Draft = draft }).Files;

    /// <summary>What the compiler reported when the sample was built, suggestions too: id, level and text.</summary>
    public IReadOnlyList<(string Id, string Level, string Message, string HelpLink)> Reported()
    {
        var file = Directory.GetFiles(Path.Combine(_folder, "obj"), "*.sarif").Single();
        using var sarif = JsonDocument.Parse(File.ReadAllText(file));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var pages = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.TryGetProperty("helpUri", out var uri) ? uri.GetString()! : "");
        return [.. run.GetProperty("results").EnumerateArray()
            .Where(result => !result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0)
            .Select(result => (Id: result.GetProperty("ruleId").GetString()!, Level: result.GetProperty("level").GetString()!, Message: result.GetProperty("message").GetProperty("text").GetString()!))
            .Where(result => result.Id.StartsWith("PDA", StringComparison.Ordinal))
            .Select(result => (result.Id, result.Level, result.Message, pages.GetValueOrDefault(result.Id, "")))];
    }

    private static Organisation Of(params string[] folder) =>
        s_all.GetOrAdd(string.Join('/', folder), _ => new(() => new Organisation(RepositoryPaths.Of(["samples", .. folder])))).Value;

    private Dictionary<string, NoticePageText> Pages()
    {
        var rendered = NoticeFiles.Render(Inventory, Languages, [NoticeFormat.Html], s_draft).Files.ToDictionary(file => file.Name, file => file.Content);
        var texts = new Dictionary<string, NoticePageText>(StringComparer.Ordinal);
        var pages = NoticePages.Of(Inventory);
        foreach (var page in pages)
        {
            foreach (var language in Languages)
            {
                var text = new NoticePageText(NoticeBuilder.Build(Inventory, page, language, s_draft), rendered[$"{page.FileName}.{language}.html"]);
                foreach (var register in page.Registers)
                    texts[register.Id[(register.Id.LastIndexOf('.') + 1)..] + "." + language] = text;
                if (pages.Count == 1)
                    texts["-." + language] = text;
            }
        }

        return texts;
    }
}
