using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PersonalDataAnalyzers.Samples.Tests;

/// <summary>The published pages in a real browser.</summary>
public sealed class NoticePageTests(ProMailRun run) : IClassFixture<ProMailRun>
{
    private static readonly string? s_chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static TheoryData<string, string> Pages()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in new[] { "en", "fi", "sv", "de" })
        {
            foreach (var view in new[] { "light", "dark", "phone", "print" })
                data.Add(language, view);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_the_page_asks_for_nothing(string language, string view)
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
            // The page forbids scripts; axe is one.
            BypassCSP = true,
            ColorScheme = view == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = view == "phone" ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
        });
        var page = await context.NewPageAsync();
        if (view == "print")
            await page.EmulateMediaAsync(new() { Media = Media.Print });
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(new Uri(run.Page(language)).AbsoluteUri);

        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
        Assert.True(result.Passes.Length > 10);
        Assert.Equal([new Uri(run.Page(language)).AbsoluteUri], requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
        Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "the page scrolls sideways");
    }
}
