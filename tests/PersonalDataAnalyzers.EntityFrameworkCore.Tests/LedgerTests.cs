using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class LedgerTests
{
    private static readonly CancellationToken s_cancellation = TestContext.Current.CancellationToken;

    private static async Task<TestDatabase> Seeded(Engine engine)
    {
        var database = TestDatabase.Create(engine);
        await using var context = new Chain(database.Options<Chain>());
        await context.Database.EnsureCreatedAsync(s_cancellation);
        context.Seed();
        await context.SaveChangesAsync(s_cancellation);
        return database;
    }

    private static ErasureService Service(TestDatabase database, PersonalDataOptions options) => new(() => new Chain(database.Options<Chain>()), options);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task After_a_backup_is_restored_who_was_erased_is_erased_again(Engine engine)
    {
        var options = new PersonalDataOptions { LedgerKey = ShapeTests.Options.LedgerKey, SuppressBy = [nameof(Customer.Email)] };
        using var copy = new MemoryStream();
        var request = Guid.NewGuid();
        await using (var live = await Seeded(engine))
        {
            var service = Service(live, options);
            await service.EraseAsync(request, typeof(Customer), [1], s_cancellation);
            var backup = new RestoredBackup(() => new Chain(live.Options<Chain>()), service, options);
            await backup.CopyLedgerAsync(copy, s_cancellation);
            Assert.Empty(await backup.FindResurrectedAsync(cancellation: s_cancellation));
            Assert.True(await backup.IsErasedAsync(" [a] ", s_cancellation));
            Assert.False(await backup.IsErasedAsync("[B]", s_cancellation));
        }

        await using var restored = await Seeded(engine);
        var again = Service(restored, options);
        var replay = new RestoredBackup(() => new Chain(restored.Options<Chain>()), again, options);
        copy.Position = 0;
        var ledger = await RestoredBackup.ReadLedgerAsync(copy, s_cancellation);
        Assert.Equal([request], await replay.FindResurrectedAsync(ledger, s_cancellation));
        Assert.True(Assert.Single(await replay.ReplayAsync(ledger, s_cancellation)).IsComplete);
        Assert.Empty(await replay.FindResurrectedAsync(ledger, s_cancellation));
        await using var context = new Chain(restored.Options<Chain>());
        var left = await TableDump.Of(restored, context, s_cancellation);
        Assert.DoesNotContain(left, line => line.Contains("[A]", StringComparison.Ordinal));
        Assert.Contains(left, line => line.Contains("[B]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_time_of_article_12_is_kept()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.Zero));
        var options = new PersonalDataOptions { LedgerKey = ShapeTests.Options.LedgerKey, Clock = clock };
        await using var database = await Seeded(Engine.Sqlite);
        var service = Service(database, options);
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        await service.RequestAsync(first, typeof(Customer), [1], cancellation: s_cancellation);
        await service.RequestAsync(second, typeof(Customer), [2], cancellation: s_cancellation);
        Assert.Empty(await service.OverdueAsync(cancellation: s_cancellation));
        await service.ExtendAsync(second, "number of requests", s_cancellation);
        await Assert.ThrowsAsync<ErasureException>(() => service.ExtendAsync(second, "again", s_cancellation));

        clock.Now = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal([(first, new DateTime(2026, 2, 28, 9, 0, 0))], await service.OverdueAsync(cancellation: s_cancellation));
        await Assert.ThrowsAsync<ErasureException>(() => service.ExtendAsync(first, "too late", s_cancellation));
        clock.Now = new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal([first, second], (await service.OverdueAsync(cancellation: s_cancellation)).Select(due => due.Request));
    }

    [Fact]
    public async Task A_changed_ledger_stops_the_erasure()
    {
        await using var database = await Seeded(Engine.Sqlite);
        var service = Service(database, ShapeTests.Options);
        var request = Guid.NewGuid();
        await service.RequestAsync(request, typeof(Customer), [1], cancellation: s_cancellation);
        await using var context = new Chain(database.Options<Chain>());
        await context.Set<LedgerEntry>().ExecuteUpdateAsync(entry => entry.SetProperty(e => e.Due, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc)), s_cancellation);
        await Assert.ThrowsAsync<ErasureException>(() => service.ExecuteAsync(request, s_cancellation));
    }

    [Fact]
    public async Task Only_an_approved_plan_runs()
    {
        await using var database = await Seeded(Engine.Sqlite);
        var service = Service(database, ShapeTests.Options);
        var request = Guid.NewGuid();
        await service.RequestAsync(request, typeof(Customer), [1], cancellation: s_cancellation);
        await Assert.ThrowsAsync<ErasureException>(() => service.ExecuteAsync(request, s_cancellation));
        var preview = await service.PreviewAsync(typeof(Customer), [1], s_cancellation);

        // A row that comes after the preview goes too, and the certificate says that the counts differ.
        await using (var context = new Chain(database.Options<Chain>()))
        {
            context.Add(new Order { CustomerId = 1, Wish = "[A]" });
            await context.SaveChangesAsync(s_cancellation);
        }

        await service.ApproveAsync(request, preview, s_cancellation);
        var certificate = await service.ExecuteAsync(request, s_cancellation);
        Assert.Equal(["Order Delete: 2 expected, 3 touched"], certificate.Differences);
        Assert.True(certificate.IsComplete);
        Assert.Contains(certificate.Recipients, recipient => recipient.Contains("Pilvi Oy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_found_is_nothing_done()
    {
        await using var database = await Seeded(Engine.Sqlite);
        var certificate = await Service(database, ShapeTests.Options).EraseAsync(Guid.NewGuid(), typeof(Customer), [99], s_cancellation);
        Assert.Equal(LedgerEvent.NothingFound, certificate.State);
        Assert.False(certificate.IsComplete);
    }
}
