using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace PersonalDataAnalyzers.AspNetCore.Tests.Rights;

public sealed class DataSubjectRightsTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_person_gets_their_own_data_in_every_format(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(engine);
        using var client = application.Client(reader: 1);
        foreach (var (query, type) in new[] { ("", "application/json"), ("?scope=portability", "application/json"), ("?format=csv", "application/zip"), ("?format=html&language=fi", "text/html") })
        {
            using var response = await client.GetAsync("/my-data/export" + query, stop);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
            Assert.True(response.Headers.CacheControl!.NoStore);
            var octets = await response.Content.ReadAsByteArrayAsync(stop);
            var text = System.Text.Encoding.UTF8.GetString(octets);
            Assert.DoesNotContain("matti", text, StringComparison.OrdinalIgnoreCase);
            if (type != "application/zip")
                Assert.Contains("maija-book", text, StringComparison.Ordinal);
            if (type == "application/json")
                Assert.True(JsonDocument.Parse(octets).RootElement.GetProperty("complete").GetBoolean());
        }

        Assert.Contains("2 tables, 2 rows", application.Logs.Own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Requests_are_on_record_and_the_same_id_is_the_same_request(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(engine);
        using var client = application.Client(reader: 1);
        var id = Guid.NewGuid();
        string? first = null;
        for (var i = 0; i < 3; i++)
        {
            using var response = await client.SendAsync(RightsApplication.Post("/my-data/erasure", id), stop);
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            var text = await response.Content.ReadAsStringAsync(stop);
            Assert.Equal(first ??= text, text);
        }

        using var status = JsonDocument.Parse(await client.GetStringAsync($"/my-data/requests/{id}", stop));
        Assert.Equal("Erasure", status.RootElement.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, status.RootElement.GetProperty("answeredAt").ValueKind);
        // Another right under the same id is a mistake of the sender's.
        Assert.Equal(HttpStatusCode.Conflict, (await client.SendAsync(RightsApplication.Post("/my-data/objection", id), stop)).StatusCode);
        // The same id of somebody else is somebody else's request.
        using var other = application.Client(reader: 2);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/my-data/requests/{id}", stop)).StatusCode);
        await using var database = application.Database();
        Assert.Equal(1, await database.Set<RightsRequest>().CountAsync(stop));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Restriction_and_objection_take_effect_at_once(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(engine);
        using var client = application.Client(reader: 1);
        var id = Guid.NewGuid();
        using var restricted = await client.SendAsync(RightsApplication.Post("/my-data/restriction", id, """{"ground":"AccuracyContested"}"""), stop);
        Assert.Equal(HttpStatusCode.Accepted, restricted.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.SendAsync(RightsApplication.Post("/my-data/restriction", id, """{"ground":"NeededForClaims"}"""), stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await client.SendAsync(RightsApplication.Post("/my-data/objection", Guid.NewGuid()), stop)).StatusCode);

        await using var database = application.Database();
        Assert.True(await new Restrictions(database, RightsApplication.Key).IsRestricted(typeof(Reader), 1, stop));
        Assert.Equal([2], await database.Readers.Unrestricted<Reader, Reader, int>(database, reader => reader.Id).Select(reader => reader.Id).ToListAsync(stop));
        var list = new MarketingSuppression(database, RightsApplication.Key);
        Assert.True(await list.IsSuppressed(typeof(Reader), 1, stop));
        Assert.True(await list.IsSuppressed("MAIJA@example.fi", stop));
        Assert.True(await list.IsSuppressed("+358 400 000 001", stop));
        Assert.False(await list.IsSuppressed("matti@example.fi", stop));
        Assert.All(await database.Set<RightsRequest>().ToListAsync(stop), request =>
        {
            Assert.NotNull(request.AnsweredAt);
            Assert.Null(request.SubjectKey);
        });
    }

    [Fact]
    public async Task The_endpoints_are_described()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite);
        using var client = application.Client();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        var paths = document.RootElement.GetProperty("paths");
        Assert.Equal(["/my-data/erasure", "/my-data/export", "/my-data/objection", "/my-data/requests/{requestId}", "/my-data/restriction"], paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.True(paths.GetProperty("/my-data/export").GetProperty("get").GetProperty("responses").TryGetProperty("429", out _));
        Assert.True(paths.GetProperty("/my-data/restriction").GetProperty("post").TryGetProperty("requestBody", out _));
        Assert.False(string.IsNullOrEmpty(paths.GetProperty("/my-data/erasure").GetProperty("post").GetProperty("summary").GetString()));
    }
}
