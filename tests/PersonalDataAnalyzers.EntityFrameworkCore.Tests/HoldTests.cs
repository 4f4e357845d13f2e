using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>What is held is not erased, is named with its ground, and is erased when the hold ends.</summary>
public sealed class HoldTests
{
    private static readonly CancellationToken s_cancellation = TestContext.Current.CancellationToken;

    private sealed class Holds : IHoldSource
    {
        public Func<IReadOnlyList<Hold>> Find { get; set; } = () => [];

        public ValueTask<IReadOnlyList<Hold>> FindAsync(Type subject, IReadOnlyList<object> key, CancellationToken cancellation) => new(Find());
    }

    private static async Task<(TestDatabase Database, Chain Context, ErasureService Service, List<string> Before)> Start(Engine engine, Holds holds, TimeProvider? clock = null)
    {
        var database = TestDatabase.Create(engine);
        var context = new Chain(database.Options<Chain>());
        await context.Database.EnsureCreatedAsync(s_cancellation);
        context.Seed();
        await context.SaveChangesAsync(s_cancellation);
        var options = new PersonalDataOptions { LedgerKey = ShapeTests.Options.LedgerKey, Holds = [holds], Clock = clock ?? TimeProvider.System };
        return (database, context, new ErasureService(() => new Chain(database.Options<Chain>()), options), await TableDump.Of(database, context, s_cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_look_up_that_fails_holds_everything(Engine engine)
    {
        var holds = new Holds { Find = () => throw new TimeoutException("[A] did not answer") };
        var (database, context, service, before) = await Start(engine, holds);
        await using var _ = database;
        var request = Guid.NewGuid();

        var certificate = await service.EraseAsync(request, typeof(Customer), [1], s_cancellation);
        Assert.Equal(LedgerEvent.Held, certificate.State);
        Assert.DoesNotContain("[A]", Assert.Single(certificate.Holds), StringComparison.Ordinal);
        Assert.Equal(before, await TableDump.Of(database, context, s_cancellation));

        // Tried again, it is said once.
        await service.ResumeAsync(s_cancellation);
        Assert.Single(await context.Set<LedgerEntry>().AsNoTracking().Where(entry => entry.Event == LedgerEvent.Held).ToListAsync(s_cancellation));

        holds.Find = () => [];
        Assert.True(Assert.Single(await service.ResumeAsync(s_cancellation)).IsComplete);
        Assert.DoesNotContain(await TableDump.Of(database, context, s_cancellation), line => line.Contains("[A]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_row_is_held_until_a_day(Engine engine)
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        var holds = new Holds();
        var (database, context, service, _) = await Start(engine, holds, clock);
        await using var _d = database;
        var order = await context.Set<Order>().AsNoTracking().Where(o => o.CustomerId == 1 && o.Lines.Count > 0).Select(o => o.Id).SingleAsync(s_cancellation);
        holds.Find = () => [new Hold { Entity = typeof(Order), Rows = [order], Ground = "GDPR Art. 17(3)(e)", Until = new DateOnly(2026, 12, 31) }];

        var certificate = await service.EraseAsync(Guid.NewGuid(), typeof(Customer), [1], s_cancellation);
        Assert.Equal(LedgerEvent.Partial, certificate.State);
        Assert.Contains(certificate.Kept, member => member.Entity == "Order" && member.Ground == "GDPR Art. 17(3)(e) until 2026-12-31");
        var left = await TableDump.Of(database, context, s_cancellation);
        // The order stays whole; its lines are not held; the customer it refers to stays, emptied.
        Assert.Equal(["Order.Wish=[A]"], left.Where(line => line.Contains("[A]", StringComparison.Ordinal)));
        Assert.Contains("Customer.Id=1", left);

        Assert.Empty(await service.ResumeAsync(s_cancellation));
        clock.Now = new DateTimeOffset(2027, 1, 1, 0, 0, 1, TimeSpan.Zero);
        holds.Find = () => [];
        Assert.True(Assert.Single(await service.ResumeAsync(s_cancellation)).IsComplete);
        left = await TableDump.Of(database, context, s_cancellation);
        Assert.DoesNotContain(left, line => line.Contains("[A]", StringComparison.Ordinal));
        Assert.DoesNotContain("Customer.Id=1", left);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_member_is_held_and_the_rest_goes(Engine engine)
    {
        var holds = new Holds { Find = () => [new Hold { Entity = typeof(Customer), Member = nameof(Customer.Email), Ground = "GDPR Art. 17(3)(b)" }] };
        var (database, context, service, _) = await Start(engine, holds);
        await using var _d = database;

        var certificate = await service.EraseAsync(Guid.NewGuid(), typeof(Customer), [1], s_cancellation);
        Assert.Equal(LedgerEvent.Partial, certificate.State);
        var left = await TableDump.Of(database, context, s_cancellation);
        Assert.Equal(["Customer.Email=[A]"], left.Where(line => line.Contains("[A]", StringComparison.Ordinal)));
    }
}
