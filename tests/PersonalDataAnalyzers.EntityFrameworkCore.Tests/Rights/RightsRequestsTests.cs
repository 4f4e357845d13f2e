using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using Reader = PersonalDataAnalyzers.EntityFrameworkCore.Tests.RightsContext.Reader;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class RightsRequestsTests
{
    private static readonly PseudonymKey s_key = PseudonymKey.Create();
    private readonly StoppedClock _clock = new(new DateTime(2026, 1, 31, 12, 0, 0));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task The_same_id_is_the_same_request_even_all_at_once(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var id = Guid.NewGuid();
        var received = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var own = new RightsContext(database.Options<RightsContext>());
            return await new RightsRequests(own, s_key, _clock).Receive(typeof(Reader), 1, id, RightsRequestKind.Erasure, cancellation: stop);
        })));
        Assert.All(received, request => Assert.Equal(received[0].Mark, request.Mark));
        Assert.Equal(1, await context.Set<RightsRequest>().CountAsync(stop));

        // Somebody else's request with the same id is another one.
        await new RightsRequests(context, s_key, _clock).Receive(typeof(Reader), 2, id, RightsRequestKind.Erasure, cancellation: stop);
        Assert.Equal(2, await context.Set<RightsRequest>().CountAsync(stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_request_is_due_in_a_month_or_three_and_forgets_its_person_when_answered(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var requests = new RightsRequests(context, s_key, _clock);
        var request = await requests.Receive(typeof(Reader), 1, Guid.NewGuid(), RightsRequestKind.Access, cancellation: stop);
        Assert.Equal(new DateTime(2026, 2, 28, 12, 0, 0, DateTimeKind.Utc), request.DueAt);

        Assert.True(await requests.Extend(request, "many requests at once", stop));
        Assert.False(await requests.Extend(request, "again", stop));
        var extended = await requests.Find(typeof(Reader), 1, request.RequestId, stop);
        Assert.Equal(new DateTime(2026, 4, 30, 12, 0, 0, DateTimeKind.Utc), extended!.DueAt);
        Assert.Equal(1, await requests.CountOpen(typeof(Reader), 1, stop));

        var late = await requests.Receive(typeof(Reader), 1, Guid.NewGuid(), RightsRequestKind.Access, cancellation: stop);
        _clock.Now = _clock.Now.AddMonths(2);
        Assert.False(await requests.Extend(late, "too late to say so", stop));

        Assert.True(await requests.Answer(request, stop));
        Assert.False(await requests.Answer(request, stop));
        var answered = await requests.Find(typeof(Reader), 1, request.RequestId, stop);
        Assert.Null(answered!.SubjectKey);
        var open = new List<RightsRequest>();
        await foreach (var one in requests.Open())
            open.Add(one);
        Assert.Equal(late.RequestId, Assert.Single(open).RequestId);
    }
}
