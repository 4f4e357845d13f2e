using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Holds on record, beside the ledger.</summary>
public sealed class StoredHoldTests
{
    private static readonly CancellationToken s_stop = TestContext.Current.CancellationToken;
    private static readonly LedgerKey s_key = ShapeTests.Options.LedgerKey;

    private static async Task<(Chain Context, StoredHolds Holds, Func<ErasureService> Service)> Start(TestDatabase database, ManualClock clock)
    {
        var context = new Chain(database.Options<Chain>());
        await context.Database.EnsureCreatedAsync(s_stop);
        context.Seed();
        await context.SaveChangesAsync(s_stop);
        context.ChangeTracker.Clear();
        var holds = new StoredHolds(() => new Chain(database.Options<Chain>()), s_key, clock);
        return (context, holds, () => new ErasureService(() => new Chain(database.Options<Chain>()), new PersonalDataOptions { LedgerKey = s_key, Holds = [holds], Clock = clock }));
    }

    private static ManualClock Clock() => new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_row_is_held_until_its_day_and_erased_by_the_hosted_service_after_it(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var clock = Clock();
        var (context, holds, service) = await Start(database, clock);
        await using var _ = context;
        var order = await context.Set<Order>().Where(o => o.CustomerId == 1 && o.Lines.Count > 0).Select(o => o.Id).SingleAsync(s_stop);
        await holds.PlaceAsync(typeof(Customer), [1], new Hold { Entity = typeof(Order), Rows = [order], Ground = "GDPR Art. 17(3)(e)", Until = new DateOnly(2026, 12, 31) }, s_stop);
        // Somebody else's hold is nobody's here.
        await holds.PlaceAsync(typeof(Customer), [2], new Hold { Ground = "GDPR Art. 17(3)(e)" }, s_stop);

        var certificate = await service().EraseAsync(Guid.NewGuid(), typeof(Customer), [1], s_stop);
        Assert.Equal(LedgerEvent.Partial, certificate.State);
        Assert.Equal("GDPR Art. 17(3)(e) until 2026-12-31", Assert.Single(certificate.Holds));
        Assert.Equal(["Order.Wish=[A]"], await Left(database, context));

        clock.Now = clock.Now.AddDays(60);
        await using var provider = new ServiceCollection().AddLogging().AddDbContext<Chain>(options => database.Use(options)).AddSingleton<TimeProvider>(clock)
            .AddPersonalDataErasure<Chain>(_ => new PersonalDataOptions { LedgerKey = s_key, Holds = [holds], Clock = clock }).BuildServiceProvider();
        var host = provider.GetRequiredService<IHostedService>();
        await host.StartAsync(s_stop);
        for (var i = 0; i < 500 && await context.Set<ErasureWork>().AnyAsync(s_stop); i++)
            await Task.Delay(10, s_stop);
        await host.StopAsync(s_stop);
        Assert.Empty(await Left(database, context));
        Assert.False(await context.Set<Customer>().AnyAsync(customer => customer.Id == 1, s_stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_member_is_held_until_somebody_ends_it(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var clock = Clock();
        var (context, holds, service) = await Start(database, clock);
        await using var _ = context;
        var hold = Assert.Single(await holds.PlaceAsync(typeof(Customer), [1], new Hold { Entity = typeof(Customer), Member = nameof(Customer.Email), Ground = "GDPR Art. 17(3)(b)", Until = new DateOnly(2030, 1, 1) }, s_stop));
        await service().EraseAsync(Guid.NewGuid(), typeof(Customer), [1], s_stop);
        Assert.Equal(["Customer.Email=[A]"], await Left(database, context));
        Assert.Empty(await service().ResumeAsync(s_stop));

        Assert.True(await holds.EndAsync(hold, s_stop));
        Assert.False(await holds.EndAsync(hold, s_stop));
        Assert.True(Assert.Single(await service().ResumeAsync(s_stop)).IsComplete);
        Assert.Empty(await Left(database, context));
        // It stays as evidence, under a hash.
        Assert.Equal(64, (await context.Set<HoldEntry>().AsNoTracking().SingleAsync(s_stop)).Subject.Length);
    }

    [Fact]
    public async Task A_hold_table_that_cannot_be_read_holds_everything()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        var (context, _, service) = await Start(database, Clock());
        await using var _c = context;
        await context.Database.ExecuteSqlRawAsync("DROP TABLE PersonalDataHolds", s_stop);
        Assert.Equal(LedgerEvent.Held, (await service().EraseAsync(Guid.NewGuid(), typeof(Customer), [1], s_stop)).State);
        Assert.NotEmpty(await Left(database, context));
    }

    [Fact]
    public async Task A_hold_has_a_ground_and_says_whose_rows_it_means()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        var (context, holds, _) = await Start(database, Clock());
        await using var _c = context;
        await Assert.ThrowsAsync<ArgumentException>(() => holds.PlaceAsync(typeof(Customer), [1], new Hold { Ground = " " }, s_stop));
        await Assert.ThrowsAsync<ArgumentException>(() => holds.PlaceAsync(typeof(Customer), [1], new Hold { Ground = "x", Rows = [1] }, s_stop));
        await Assert.ThrowsAsync<ArgumentException>(() => holds.PlaceAsync(typeof(Customer), [1], new Hold { Ground = "x", Entity = typeof(string), Rows = [1] }, s_stop));
    }

    private static async Task<string[]> Left(TestDatabase database, Chain context) =>
        [.. (await TableDump.Of(database, context, s_stop)).Where(line => line.Contains("[A]", StringComparison.Ordinal))];
}
