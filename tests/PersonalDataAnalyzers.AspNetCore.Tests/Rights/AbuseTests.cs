using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace PersonalDataAnalyzers.AspNetCore.Tests.Rights;

/// <summary>What somebody tries who means no good.</summary>
public sealed class AbuseTests
{
    [Fact]
    public async Task A_stranger_gets_nothing()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(Engine.Sqlite);
        using var client = application.Client();
        foreach (var path in new[] { "/my-data/export", $"/my-data/requests/{Guid.NewGuid()}", "/my-data/export?reader=1" })
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(path, stop)).StatusCode);
        foreach (var path in new[] { "/my-data/erasure", "/my-data/restriction", "/my-data/objection" })
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.SendAsync(RightsApplication.Post(path, Guid.NewGuid(), """{"ground":"NeededForClaims"}"""), stop)).StatusCode);
        await using var database = application.Database();
        Assert.Equal(0, await database.Set<RightsRequest>().CountAsync(stop));
    }

    [Fact]
    public async Task A_user_who_is_no_data_subject_gets_nothing()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite);
        using var client = application.Client(otherClaim: "staff");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/my-data/export", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Nothing_in_a_request_names_another_person()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(Engine.Sqlite, options => options.ExportsPerHour = 100);
        using var client = application.Client(reader: 2);
        foreach (var path in new[] { "/my-data/export?id=1", "/my-data/export?subject=1&subjectKey=1&reader=1", "/my-data/export?scope=access&key=1" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("reader", "1");
            request.Headers.Add("X-Subject", "1");
            using var response = await client.SendAsync(request, stop);
            Assert.DoesNotContain("maija", await response.Content.ReadAsStringAsync(stop), StringComparison.OrdinalIgnoreCase);
        }

        foreach (var path in new[] { "/my-data/1/export", "/my-data/export/1", "/my-data/..%2f1/export" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, stop)).StatusCode);
        await client.SendAsync(RightsApplication.Post("/my-data/restriction", Guid.NewGuid(), """{"ground":"NeededForClaims","subject":1,"subjectKey":"1"}"""), stop);
        await using var database = application.Database();
        Assert.False(await new Restrictions(database, RightsApplication.Key).IsRestricted(typeof(Reader), 1, stop));
    }

    [Theory]
    [InlineData("' OR '1'='1")]
    [InlineData("1; DROP TABLE \"Readers\"")]
    [InlineData("{\"ground\":99}")]
    [InlineData("{\"ground\":\"NotStated\"}")]
    [InlineData("[[[[[[")]
    [InlineData("")]
    public async Task What_is_no_request_is_refused_and_not_repeated(string text)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(Engine.Sqlite);
        using var client = application.Client(reader: 1);
        using var body = await client.SendAsync(RightsApplication.Post("/my-data/restriction", Guid.NewGuid(), text), stop);
        Assert.Equal(HttpStatusCode.BadRequest, body.StatusCode);
        using var header = new HttpRequestMessage(HttpMethod.Post, "/my-data/erasure");
        header.Headers.TryAddWithoutValidation("Idempotency-Key", text);
        using var refused = await client.SendAsync(header, stop);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var query = await client.GetAsync("/my-data/export?scope=" + Uri.EscapeDataString("x" + text) + "&format=" + Uri.EscapeDataString("x" + text), stop);
        Assert.Equal(HttpStatusCode.BadRequest, query.StatusCode);
        foreach (var response in new[] { body, refused, query })
        {
            if (text.Length > 0)
                Assert.DoesNotContain(text, await response.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        }

        if (text.Length > 0)
            Assert.DoesNotContain(text, application.Logs.Own, StringComparison.Ordinal);
        await using var database = application.Database();
        Assert.Equal(2, await database.Readers.CountAsync(stop));
        Assert.Equal(0, await database.Set<RightsRequest>().CountAsync(stop));
    }

    [Fact]
    public async Task Huge_ids_and_bodies_are_refused()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(Engine.Sqlite);
        using var client = application.Client(reader: 1);
        using var id = new HttpRequestMessage(HttpMethod.Post, "/my-data/erasure");
        id.Headers.TryAddWithoutValidation("Idempotency-Key", new string('1', 20_000));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(id, stop)).StatusCode);
        using var body = RightsApplication.Post("/my-data/restriction", Guid.NewGuid(), "{\"ground\":\"" + new string('x', 5_000_000) + "\"}");
        try
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(body, stop)).StatusCode);
        }
        catch (HttpRequestException)
        {
            // The server need not read on: it may close while five megabytes are still being sent.
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/my-data/requests/" + new string('1', 4_000), stop)).StatusCode);
    }

    [Fact]
    public async Task A_person_key_that_is_too_long_is_nobody()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite, options => options.Subject = (_, _, _) => new(new string('1', 100_000)));
        using var client = application.Client(reader: 1);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/my-data/export", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_failure_says_nothing_of_a_person()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite, options => options.Subject = (_, _, _) => throw new FormatException("maija-secret"));
        using var client = application.Client(reader: 1);
        using var response = await client.GetAsync("/my-data/export", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("maija", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain("maija", application.Logs.Text, StringComparison.Ordinal);
        Assert.Contains("FormatException", application.Logs.Own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Ten_thousand_requests_are_bounded_and_lose_nothing(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var application = await RightsApplication.Start(engine, options => options.OpenRequests = 5);
        using var maija = application.Client(reader: 1);
        using var matti = application.Client(reader: 2);
        using var stranger = application.Client();
        var kept = Guid.NewGuid();
        var codes = new ConcurrentDictionary<HttpStatusCode, int>();
        var accepted = new ConcurrentBag<Guid>();
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = stop }, async (i, cancellation) =>
        {
            // Half of a person's requests repeat one id, the others are new; every fifth is a stranger's.
            var id = i % 2 == 0 ? kept : Guid.NewGuid();
            var client = i % 5 == 0 ? stranger : maija;
            using var response = i % 7 == 0 ? await client.GetAsync("/my-data/export", cancellation) : await client.SendAsync(RightsApplication.Post("/my-data/erasure", id), cancellation);
            codes.AddOrUpdate(response.StatusCode, 1, (_, count) => count + 1);
            if (response.StatusCode == HttpStatusCode.Accepted)
                accepted.Add(id);
        });

        Assert.Equal(10_000, codes.Values.Sum());
        Assert.Empty(codes.Keys.Except([HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable]));
        Assert.Equal(2_000, codes[HttpStatusCode.Unauthorized]);
        Assert.InRange(codes.GetValueOrDefault(HttpStatusCode.OK), 1, 5);
        Assert.InRange(accepted.Count, 1, 30);
        // Another person is not held up by it.
        Assert.Equal(HttpStatusCode.OK, (await matti.GetAsync("/my-data/export", stop)).StatusCode);

        await using var database = application.Database();
        var requests = await database.Set<RightsRequest>().ToListAsync(stop);
        // Whatever was accepted is on record, once; the bound holds but for what came in the same instant.
        Assert.Equal(accepted.Distinct().Order(), requests.Select(request => request.RequestId).Order());
        Assert.InRange(requests.Count, 1, 30);
        foreach (var personal in new[] { "Maija", "maija@", "maija-book", "Matti", "+358400000001" })
            Assert.DoesNotContain(personal, application.Logs.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Letting_anonymous_in_after_all_lets_nobody_in()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite, map: web => web.MapDataSubjectRights("person", "/open").AllowAnonymous());
        using var client = application.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/open/export", TestContext.Current.CancellationToken)).StatusCode);
    }
}
