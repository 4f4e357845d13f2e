using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>Pro Closer as it runs: a process of its own, asked over HTTP.</summary>
public sealed class ProCloserTests
{
    private const string Project = "samples/Apps/ProCloser";
    private const string Name = "ProCloser.App";

    private static readonly string[] s_kinds = ["consumer", "decision-maker", "prospect", "representative", "subscriber"];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Each_kind_of_persons_gets_its_own_data_and_nobody_elses(Engine engine)
    {
        await using var store = new SampleStore(engine);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);
        (string Kind, string Own)[] owns = [("consumer", "Aino Esimerkki"), ("decision-maker", "Tuisku Testi"), ("prospect", "Lumi Luoma"), ("representative", "Säde Sepitetty"), ("subscriber", "Helmi Kuvitelma")];
        foreach (var (kind, own) in owns)
        {
            var path = $"/my-data/{kind}/export";
            var answer = await app.Json(HttpMethod.Get, path, codes[kind]);
            Assert.True(answer.GetProperty("complete").GetBoolean());
            var text = answer.ToString();
            Assert.Contains(own, text, StringComparison.Ordinal);
            Assert.All(owns.Where(other => other.Own != own), other => Assert.DoesNotContain(other.Own, text, StringComparison.Ordinal));
            foreach (var stranger in s_kinds.Append("staff").Where(other => other != kind))
                Assert.Equal(HttpStatusCode.Forbidden, (await app.Send(HttpMethod.Get, path, codes[stranger])).Code);
            Assert.Equal(HttpStatusCode.Unauthorized, (await app.Send(HttpMethod.Get, path)).Code);
            Assert.Equal(HttpStatusCode.Unauthorized, (await app.Send(HttpMethod.Get, path, codes[kind][..^1] + "?")).Code);
            Assert.Equal(HttpStatusCode.Forbidden, (await app.Send(HttpMethod.Get, "/office/requests", codes[kind])).Code);
        }

        Assert.All(owns, one => Assert.DoesNotContain(one.Own, app.Log, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Who_objected_or_was_erased_does_not_come_back_with_the_next_delivery(Engine engine)
    {
        await using var store = new SampleStore(engine);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);
        object[] delivery = [new { fullName = "Aino Esimerkki", phone = "+358400000001" }, new { fullName = "Otso Malli", phone = "+358400000002" }, new { fullName = "Uuno Uusi", phone = "+358400000099" }];

        var request = Guid.NewGuid();
        await app.Json(HttpMethod.Post, "/my-data/consumer/objection", codes["consumer"], request);
        Assert.Equal((2, 1, 0), Numbers(await app.Json(HttpMethod.Post, "/office/deliveries", codes["staff"], body: delivery)));

        request = Guid.NewGuid();
        await app.Json(HttpMethod.Post, "/my-data/subscriber/erasure", codes["subscriber"], request);
        var preview = await app.Json(HttpMethod.Get, $"/office/requests/{request}/preview", codes["staff"]);
        var erased = await app.Json(HttpMethod.Post, $"/office/requests/{request}/erasure", codes["staff"]);
        Assert.Equal("Completed", erased.GetProperty("state").GetString());
        Assert.Equal(preview.GetProperty("rows").ToString(), erased.GetProperty("rows").ToString());
        Assert.Contains("hakevat", erased.GetProperty("toBeTold").ToString(), StringComparison.Ordinal);
        Assert.Equal((0, 0, 1), Numbers(await app.Json(HttpMethod.Post, "/office/deliveries", codes["staff"], body: new[] { new { fullName = "Helmi Kuvitelma", phone = "+358400000004" } })));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Send(HttpMethod.Post, $"/office/requests/{request}/erasure", codes["staff"])).Code);
    }

    [Fact]
    public async Task What_the_law_of_accounting_keeps_stays_with_its_ground()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);
        var request = Guid.NewGuid();
        await app.Json(HttpMethod.Post, "/my-data/representative/erasure", codes["representative"], request);

        var erased = await app.Json(HttpMethod.Post, $"/office/requests/{request}/erasure", codes["staff"]);

        Assert.Equal("Completed", erased.GetProperty("state").GetString());
        var kept = erased.GetProperty("kept").EnumerateArray().Select(line => line.GetString()!).ToList();
        Assert.Contains(kept, line => line.StartsWith("Invoice.Attention: ", StringComparison.Ordinal) && line.Contains("1336/1997", StringComparison.Ordinal));
        Assert.Contains(kept, line => line.StartsWith("CustomerRepresentative.InvoiceReference: ", StringComparison.Ordinal));
        Assert.DoesNotContain(kept, line => line.Contains("FullName", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_organisation_has_its_line_removed_and_a_customers_person_is_erased_on_its_word()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        var codes = await RunningApp.Codes(Project, Name, store.Settings);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);
        Assert.Equal(HttpStatusCode.NoContent, (await app.Send(HttpMethod.Delete, "/office/directory/companies/0000001-9", codes["staff"])).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Send(HttpMethod.Delete, "/office/directory/companies/9999999-9", codes["staff"])).Code);

        var erased = await app.Json(HttpMethod.Delete, "/office/processed/1", codes["staff"]);
        Assert.Equal("Completed", erased.GetProperty("state").GetString());
        // The controller's person is not the one of the own register.
        Assert.Contains("Aino Esimerkki", (await app.Json(HttpMethod.Get, "/my-data/consumer/export", codes["consumer"])).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_is_served_in_three_languages()
    {
        await using var store = new SampleStore(Engine.Sqlite);
        await using var app = await RunningApp.Start(Project, Name, store.Settings);
        foreach (var (language, word) in ((string, string)[])[("fi", "Kuluttajarekisteri"), ("sv", "Konsument"), ("en", "Consumer")])
        {
            var (code, page) = await app.Send(HttpMethod.Get, "/privacy/" + language);
            Assert.Equal(HttpStatusCode.OK, code);
            Assert.Contains(word, page, StringComparison.Ordinal);
        }
    }

    private static (int Added, int Banned, int Erased) Numbers(System.Text.Json.JsonElement report) =>
        (report.GetProperty("added").GetInt32(), report.GetProperty("banned").GetInt32(), report.GetProperty("erasedBefore").GetInt32());
}
