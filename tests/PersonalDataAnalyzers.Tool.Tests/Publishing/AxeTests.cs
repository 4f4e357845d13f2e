using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PersonalDataAnalyzers.Inventory.Letters;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Publishing;
using PersonalDataAnalyzers.Inventory.Records;
using PersonalDataAnalyzers.Inventory.Rendering;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Tool.Tests.Publishing;

/// <summary>Every kind of page in a real browser: notice, draft, change log, several registers, letter, record.</summary>
public sealed class AxeTests : IDisposable
{
    private static readonly string? s_chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private readonly string _folder = Directory.CreateTempSubdirectory("pda-axe-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("phone")]
    [InlineData("print")]
    public async Task Axe_finds_nothing_and_no_page_asks_for_anything(string view)
    {
        Assert.SkipWhen(s_chromium is null, "Chromium is not installed (apt-get install chromium): the pages were not looked at.");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = s_chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
        await using var context = await browser.NewContextAsync(new()
        {
            // The pages forbid scripts; axe is one.
            BypassCSP = true,
            ColorScheme = view == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = view == "phone" ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
        });
        var page = await context.NewPageAsync();
        if (view == "print")
            await page.EmulateMediaAsync(new() { Media = Media.Print });
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        foreach (var (name, html) in Pages())
        {
            Assert.True(html.Length < 100_000, $"{name} has {html.Length} characters");
            var file = new Uri(Path.Combine(_folder, name + ".html")).AbsoluteUri;
            await File.WriteAllTextAsync(Path.Combine(_folder, name + ".html"), html, TestContext.Current.CancellationToken);
            requests.Clear();
            await page.GotoAsync(file);
            var result = await page.RunAxe();

            Assert.True(result.Violations.Length == 0, name + ": " + string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
            Assert.True(result.Passes.Length > 10);
            Assert.Equal([file], requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), name + " scrolls sideways");
        }
    }

    private static IEnumerable<(string Name, string Html)> Pages()
    {
        var one = Everything.Inventory(Everything.Register);
        var before = Everything.Inventory(Everything.Register with { Purposes = new(Everything.Register.Purposes.Take(2)) });
        foreach (var file in NoticeFiles.Render(one, ["en"], [NoticeFormat.Html], new PublicationTerms { Since = before }).Files)
            yield return ("notice", file.Content);
        foreach (var file in NoticeFiles.Render(one, Vocabulary.Languages, [NoticeFormat.Html], new PublicationTerms { Draft = true }).Files)
            yield return ("draft." + file.Language, file.Content);
        var two = Everything.Inventory(Everything.Register, Everything.Register with { Id = "Acme.Suppliers", Name = "Supplier register" });
        foreach (var file in NoticeFiles.Render(two, ["en"], [NoticeFormat.Html]).Files)
            yield return ("two", file.Content);
        yield return ("record", RecordHtml.Render(two, "en"));
        using var data = JsonDocument.Parse("""[{"Name":"Aino","Visits":[{"At":"2026-01-01","Ip":"192.0.2.17"}]}]""");
        yield return ("letter", HtmlRenderer.Render(AccessLetter.Build(one, NoticePages.Of(one)[0], "sv", data.RootElement).Document, []));
        yield return ("letter-draft", HtmlRenderer.Render(AccessLetter.Build(one, NoticePages.Of(one)[0], "de", null).Document, []));
    }
}
