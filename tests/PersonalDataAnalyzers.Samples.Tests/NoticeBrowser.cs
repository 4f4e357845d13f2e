using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PersonalDataAnalyzers.Samples.Tests;

/// <summary>One Chromium for a class of tests. A page is looked at as a reader with other eyes, another device or a printer
/// gets it.</summary>
public sealed class NoticeBrowser : IAsyncLifetime
{
    private static readonly string? s_chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static IReadOnlyList<string> Views { get; } = ["light", "dark", "phone", "print"];

    public async ValueTask InitializeAsync()
    {
        if (s_chromium is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = s_chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
    }

    /// <summary>Axe finds no violation, the page asks for nothing but itself, says its language and does not scroll sideways.</summary>
    public async Task Look(string file, string language, string view)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed (apt-get install chromium): the pages were not looked at.");
        await using var context = await _browser.NewContextAsync(new()
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
        var address = new Uri(file).AbsoluteUri;

        await page.GotoAsync(address);

        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(violation => $"{file}, {view}: {violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
        Assert.True(result.Passes.Length > 10);
        Assert.Equal([address], requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
        Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), $"{file} scrolls sideways in the view '{view}'");
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
