using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Somebody writes rows of a person while the person is erased: nothing survives, or it is reported.</summary>
public sealed class RaceTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Rows_behind_a_foreign_key_do_not_survive(Engine engine)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = new KeptBelow(database.Options<KeptBelow>());
        await context.Database.EnsureCreatedAsync(cancellation);
        for (var i = 1; i <= 10; i++)
            context.Add(new Client { Id = i, Name = "[A]", Cases = { new ClientCase { Title = "[A]", Invoices = { new ClientInvoice { Number = "[K]" } } } } });
        await context.SaveChangesAsync(cancellation);
        var service = new ErasureService(() => new KeptBelow(database.Options<KeptBelow>()), new PersonalDataOptions { LedgerKey = ShapeTests.Options.LedgerKey, Attempts = 20 });

        for (var person = 1; person <= 10; person++)
        {
            using var stop = new CancellationTokenSource();
            var writers = Enumerable.Range(0, 3).Select(_ => Write(database, person, stop.Token)).ToList();
            var request = Guid.NewGuid();
            var certificate = await service.EraseAsync(request, typeof(Client), [person], cancellation);
            await stop.CancelAsync();
            await Task.WhenAll(writers);

            // The row of the person stays for its invoice, so a note can be written after the end: that is a new one, and the
            // check finds it.
            var left = await context.Set<ClientNote>().AsNoTracking().CountAsync(note => note.ClientId == person, cancellation);
            var found = await new RestoredBackup(() => new KeptBelow(database.Options<KeptBelow>()), service, ShapeTests.Options).FindResurrectedAsync(cancellation: cancellation);
            Assert.Equal(left > 0, found.Contains(request));
            Assert.NotNull(certificate);
        }
    }

    private static async Task Write(TestDatabase database, int person, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var context = new KeptBelow(database.Options<KeptBelow>());
                context.Add(new ClientNote { ClientId = person, Text = "[A]" });
                await context.SaveChangesAsync(CancellationToken.None);
                await Task.Delay(2, CancellationToken.None);
            }
            catch (DbUpdateException)
            {
                // The person is gone, or the file is locked.
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task One_request_run_by_several_is_done_once(Engine engine)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = new Chain(database.Options<Chain>());
        await context.Database.EnsureCreatedAsync(cancellation);
        context.Seed();
        await context.SaveChangesAsync(cancellation);
        var service = new ErasureService(() => new Chain(database.Options<Chain>()), ShapeTests.Options);
        var request = Guid.NewGuid();
        var preview = await service.PreviewAsync(typeof(Customer), [1], cancellation);
        await service.RequestAsync(request, typeof(Customer), [1], cancellation: cancellation);
        await service.ApproveAsync(request, preview, cancellation);

        var certificates = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => service.ExecuteAsync(request, cancellation), cancellation)));
        Assert.All(certificates, certificate => Assert.True(certificate.IsComplete));
        Assert.Single(certificates.Select(certificate => System.Text.Json.JsonSerializer.Serialize(certificate)).Distinct());
        Assert.Single(await context.Set<Ledger.LedgerEntry>().AsNoTracking().Where(entry => entry.Event == Ledger.LedgerEvent.Completed).ToListAsync(cancellation));
    }
}
