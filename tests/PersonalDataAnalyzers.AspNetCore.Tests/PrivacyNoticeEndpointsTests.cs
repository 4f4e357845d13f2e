using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;
using Law = PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.AspNetCore.Tests;

/// <summary>The notice over real HTTP, on a port of the machine's choosing.</summary>
public sealed class PrivacyNoticeEndpointsTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".personal-data.json");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Serves_the_page_in_the_language_asked_for()
    {
        await using var application = await Start(Register("fi"));
        using var client = Client(application, "fi-FI,fi;q=0.9,en;q=0.5");
        var start = await client.GetAsync("/privacy", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        Assert.Equal("/privacy/fi", start.Headers.Location!.OriginalString);
        Assert.Contains("Accept-Language", start.Headers.Vary);

        var page = await client.GetAsync("/privacy/fi", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal("fi", page.Content.Headers.ContentLanguage.Single());
        Assert.StartsWith("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"fi\"", html, StringComparison.Ordinal);
        Assert.Contains("Acme Oy", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html.Replace("<script type=\"application/ld+json\">", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again_and_an_unknown_language_is_not_found()
    {
        await using var application = await Start(Register("fi"));
        using var client = Client(application, "fi");
        var first = await client.GetAsync("/privacy/fi", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/privacy/fi");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/privacy/xx", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/privacy/..%2f..%2fetc", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task What_may_not_be_published_keeps_the_application_from_starting()
    {
        // English is asked for, and nothing is translated.
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(Register("fi"), options => options.Languages.Add("en")));
        Assert.Contains("may not be published", error.Message, StringComparison.Ordinal);
        Assert.Contains("Asiakassuhteen hoitaminen", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_law_stands_against_keeps_the_application_from_starting_and_its_draft_is_marked()
    {
        var unlawful = Register("fi") with { Retentions = default };
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(unlawful, options => options.Languages.Add("fi")));
        Assert.Contains("PDA2003", error.Message, StringComparison.Ordinal);

        await using var application = await Start(unlawful, options => options.Draft = true);
        using var client = Client(application, "fi");
        Assert.Contains("class=\"draft\"", await client.GetStringAsync("/privacy/fi", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_older_than_the_approval_keeps_the_application_from_starting()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(Register("fi"), options => options.ApprovedOn = new DateOnly(2026, 11, 23)));
        Assert.Contains("2026-11-23", error.Message, StringComparison.Ordinal);
    }

    private async Task<WebApplication> Start(RegisterFacts register, Action<PrivacyNoticeOptions>? configure = null)
    {
        await File.WriteAllTextAsync(_file, $$$"""{"format":1,"assemblies":[{"name":"Acme","entries":[{"format":1},{{{InventoryEntry.Of(register)}}}]}],"translations":{}}""");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.MapPrivacyNotice(configure: options =>
        {
            options.InventoryFile = _file;
            configure?.Invoke(options);
        });
        await application.StartAsync();
        return application;
    }

    private static HttpClient Client(WebApplication application, string languages)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(application.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Accept-Language", languages);
        return client;
    }

    private static RegisterFacts Register(string language) => new()
    {
        Id = "Acme.Customers",
        Name = "Asiakasrekisteri",
        Controller = new ControllerFacts { Id = "Acme.Acme", Name = "Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi" },
        Notice = new NoticeFacts { Title = "Tietosuojaseloste", Language = language, Updated = "2026-11-22" },
        Purposes = new([new PurposeFacts { Name = "Asiakassuhteen hoitaminen", Basis = Law.LegalBasis.Contract }]),
        Retentions = new([new RetentionFacts { Period = "P2Y", Start = Law.RetentionStart.ContractEnd, Then = Law.EndAction.Erase }]),
    };
}
