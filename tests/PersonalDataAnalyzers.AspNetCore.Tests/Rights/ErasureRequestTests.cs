using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.AspNetCore.Tests.Rights;

/// <summary>A request for erasure from the person's call to its end, with the ledger.</summary>
public sealed class ErasureRequestTests
{
    private static readonly CancellationToken s_stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task From_the_request_to_its_end_the_person_is_told(Engine engine)
    {
        var clock = new Clock();
        await using var application = await RightsApplication.Start(engine, clock: clock);
        using var client = application.Client(reader: 1);
        var id = Guid.NewGuid();
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.Accepted, (await client.SendAsync(RightsApplication.Post("/my-data/erasure", id), s_stop)).StatusCode);
        var status = await Status(client, id);
        Assert.Equal(("Received", false), (status.GetProperty("erasure").GetString(), status.GetProperty("isOverdue").GetBoolean()));
        Assert.Equal(clock.Now.UtcDateTime.AddMonths(1), status.GetProperty("dueAt").GetDateTime());
        await using (var database = application.Database())
            Assert.Equal(LedgerEvent.Requested, (await database.Set<LedgerEntry>().SingleAsync(s_stop)).Event);

        clock.Now = clock.Now.AddDays(40);
        Assert.True((await Status(client, id)).GetProperty("isOverdue").GetBoolean());
        Assert.Equal(id, Assert.Single(await application.Erasure.OverdueAsync(cancellation: s_stop)).Request);

        var preview = await application.Erasure.PreviewAsync(typeof(Reader), [1], s_stop);
        await application.Erasure.ApproveAsync(id, preview, s_stop);
        Assert.Equal("Approved", (await Status(client, id)).GetProperty("erasure").GetString());
        Assert.True((await application.Erasure.ExecuteAsync(id, s_stop)).IsComplete);

        status = await Status(client, id);
        Assert.Equal("Completed", status.GetProperty("erasure").GetString());
        Assert.NotEqual(JsonValueKind.Null, status.GetProperty("answeredAt").ValueKind);
        Assert.False(status.GetProperty("isOverdue").GetBoolean());
        // Repeated when all is over, it changes nothing.
        Assert.Equal(HttpStatusCode.Accepted, (await client.SendAsync(RightsApplication.Post("/my-data/erasure", id), s_stop)).StatusCode);
        await using var after = application.Database();
        Assert.Equal([2], await after.Readers.Select(reader => reader.Id).ToListAsync(s_stop));
        Assert.Single(await after.Set<LedgerEntry>().Where(entry => entry.Event == LedgerEvent.Requested).ToListAsync(s_stop));
        Assert.Empty(await after.Set<ErasureWork>().ToListAsync(s_stop));
        Assert.DoesNotContain("maija", application.Logs.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_held_is_told_with_its_ground()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite, holds: [new Claim()]);
        using var client = application.Client(reader: 1);
        var id = Guid.NewGuid();
        await client.SendAsync(RightsApplication.Post("/my-data/erasure", id), s_stop);
        await application.Erasure.ApproveAsync(id, await application.Erasure.PreviewAsync(typeof(Reader), [1], s_stop), s_stop);
        await application.Erasure.ExecuteAsync(id, s_stop);
        var status = await Status(client, id);
        Assert.Equal("Held", status.GetProperty("erasure").GetString());
        Assert.Equal("GDPR Art. 17(3)(e)", Assert.Single(status.GetProperty("kept").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task The_id_of_another_persons_request_reaches_nothing_of_theirs()
    {
        await using var application = await RightsApplication.Start(Engine.Sqlite);
        using var maija = application.Client(reader: 1);
        using var matti = application.Client(reader: 2);
        var id = Guid.NewGuid();
        await maija.SendAsync(RightsApplication.Post("/my-data/erasure", id), s_stop);
        Assert.Equal(HttpStatusCode.NotFound, (await matti.GetAsync($"/my-data/requests/{id}", s_stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await matti.SendAsync(RightsApplication.Post("/my-data/erasure", id), s_stop)).StatusCode);
        var status = await Status(matti, id);
        Assert.Equal(JsonValueKind.Null, status.GetProperty("erasure").ValueKind);
        Assert.Null(await application.Erasure.StatusAsync(id, typeof(Reader), [2], s_stop));
        await using var database = application.Database();
        Assert.Single(await database.Set<LedgerEntry>().ToListAsync(s_stop));
    }

    private static async Task<JsonElement> Status(System.Net.Http.HttpClient client, Guid id) =>
        JsonDocument.Parse(await client.GetStringAsync($"/my-data/requests/{id}", s_stop)).RootElement;

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Claim : IHoldSource
    {
        public ValueTask<IReadOnlyList<Hold>> FindAsync(Type subject, IReadOnlyList<object> key, CancellationToken cancellation) =>
            new([new Hold { Ground = "GDPR Art. 17(3)(e)" }]);
    }
}
