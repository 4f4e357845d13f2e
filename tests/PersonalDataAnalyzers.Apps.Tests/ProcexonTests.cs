using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>Procexon as it runs: a process of its own, asked over HTTP.</summary>
public sealed class ProcexonTests
{
    private const string Project = "samples/Apps/Procexon";
    private const string Name = "Procexon.App";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Each_kind_of_persons_gets_its_own_data_without_credentials_and_without_others(Engine engine)
    {
        await using var store = new SampleStore(engine);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);

        var customer = (await app.Json(HttpMethod.Get, "/my-data/customer/export", codes["customer"])).ToString();
        Assert.Contains("toimitus on myöhässä", customer, StringComparison.Ordinal);
        // What the writer says of a colleague is the colleague's.
        Assert.DoesNotContain("Kalle", customer, StringComparison.Ordinal);
        var contact = (await app.Json(HttpMethod.Get, "/my-data/marketing-contact/export", codes["marketing-contact"])).ToString();
        Assert.Contains("NextEvent\":\"messut", contact, StringComparison.Ordinal);
        Assert.DoesNotContain("Nelli", contact, StringComparison.Ordinal);
        var user = (await app.Json(HttpMethod.Get, "/my-data/web-user/export", codes["web-user"])).ToString();
        Assert.Contains("192.0.2.31", user, StringComparison.Ordinal);
        Assert.DoesNotContain("PasswordHash\":\"", user, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Send(HttpMethod.Get, "/my-data/web-user/export", codes["customer"])).Code);
        Assert.All((string[])["Ilona", "Kalle", "Mauno", "olli", "192.0.2."], text => Assert.DoesNotContain(text, app.Log, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_newsletter_goes_to_nobody_who_objected_or_is_restricted(Engine engine)
    {
        await using var store = new SampleStore(engine);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);
        Assert.Equal((2, 0), await Mail());
        var lifted = Guid.NewGuid();
        await app.Json(HttpMethod.Post, "/my-data/marketing-contact/restriction", codes["marketing-contact"], lifted, new { ground = "AccuracyContested" });
        Assert.Equal((1, 1), await Mail());
        await app.Json(HttpMethod.Post, "/my-data/marketing-contact/objection", codes["marketing-contact"], Guid.NewGuid());
        Assert.Equal((1, 1), await Mail());

        async Task<(int, int)> Mail()
        {
            var report = await app.Json(HttpMethod.Post, "/office/mailings", codes["staff"]);
            return (report.GetProperty("addressed").GetInt32(), report.GetProperty("leftOut").GetInt32());
        }
    }

    [Fact]
    public async Task A_backup_that_comes_back_brings_nobody_back()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        string backup;
        await using (var app = await RunningApp.Start(Project, Name, store.Settings))
        {
            backup = (await app.Json(HttpMethod.Post, "/office/backups", codes["staff"])).GetProperty("file").GetString()!;
            var request = Guid.NewGuid();
            await app.Json(HttpMethod.Post, "/my-data/customer/erasure", codes["customer"], request);
            var erased = await app.Json(HttpMethod.Post, $"/office/requests/{request}/erasure", codes["staff"]);
            Assert.Equal("Completed", erased.GetProperty("state").GetString());
            File.SetLastWriteTimeUtc(store.File("backups/" + backup), DateTime.UtcNow.AddDays(-89));
            File.Copy(store.File("backups/" + backup), store.File("backups/procexon-old.db"));
            File.SetLastWriteTimeUtc(store.File("backups/procexon-old.db"), DateTime.UtcNow.AddDays(-91));
            // The register of backups declares ninety days; the ledger is copied with each.
            Assert.Equal(1, (await app.Json(HttpMethod.Post, "/office/backups", codes["staff"])).GetProperty("overwritten").GetInt32());
            Assert.True(File.Exists(store.File("backups/" + backup)));
        }

        store.Restore(store.File("backups/" + backup));
        var ledger = store.File("backups/ledger.jsonl");
        Assert.Equal(1, (await Programs.Tool(Project, "resurrection", ["--ledger", ledger], store.Settings)).Code);
        var replayed = await Programs.Tool(Project, "replay", ["--ledger", ledger], store.Settings);
        Assert.True(replayed.Code == 0, replayed.All);
        Assert.Contains("Customer: Empty, rows: 1", replayed.Output);
        await using var after = await RunningApp.Start(Project, Name, store.Settings);
        var left = (await after.Send(HttpMethod.Get, "/my-data/customer/export", codes["customer"])).Body;
        Assert.DoesNotContain("ilona.imaginaari", left, StringComparison.Ordinal);
        // What the law of accounting keeps.
        Assert.Contains("InvoicedTo\":\"Ilona Imaginaari", left, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task The_sweep_ends_what_is_over_and_finds_every_date(Engine engine)
    {
        await using var store = new SampleStore(engine);
        await RunningApp.Codes(Project, Name, store.Settings);
        var swept = await Programs.Tool(Project, "sweep", [], store.Settings);
        Assert.True(swept.Code == 0, swept.All);
        foreach (var line in (string[])["Message: Erased, rows: 1", "NewsletterOpening: Erased, rows: 1", "SignIn: Erased, rows: 1", "Order (Wish): Emptied, rows: 1", "complete: nothing whose time is over was left"])
            Assert.Contains(line, swept.Output);
        Assert.All((string[])["Ilona", "Kalle", "Mauno", "olli", "192.0.2."], text => Assert.DoesNotContain(text, swept.All, StringComparison.Ordinal));
    }
}
