using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>This program as the process that is killed: it finishes what was begun, erases persons one by one, and dies by
/// SIGKILL at a statement given to it.</summary>
internal static class Victim
{
    public const string Job = "PERSONAL_DATA_VICTIM";

    public static Guid Request(int person) => new(person, 0, 0, new byte[8]);

    /// <summary>Does the job of the environment; false where there is none. Called by the entry point: while an initializer
    /// of the module runs, no other thread enters the module, and what an engine completes on one would wait for ever.</summary>
    public static async Task<bool> HasRun()
    {
        if (Environment.GetEnvironmentVariable(Job) is not { Length: > 0 } job)
            return false;
        // engine | first person | last person | statement to die at, 0 = none | connection string
        var parts = job.Split('|', 5);
        await Run(Enum.Parse<Engine>(parts[0]), Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4]);
        return true;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static async Task Run(Engine engine, int first, int last, int at, string connection)
    {
        var builder = new DbContextOptionsBuilder();
        _ = engine == Engine.Sqlite ? builder.UseSqlite(connection) : builder.UseNpgsql(connection);
        var options = builder.Options;
        var service = new ErasureService(() => new KeptBelow(options), ShapeTests.Options);
        var statements = 0;
        PlanSession.Before = _ =>
        {
            if (++statements == at)
            {
                Process.GetCurrentProcess().Kill();
                Thread.Sleep(Timeout.Infinite);
            }
        };
        await service.ResumeAsync();
        for (var person = first; person <= last; person++)
            await service.EraseAsync(Request(person), typeof(Client), [person]);
    }
}

/// <summary>Kill -9 in the middle of erasures: after the next start every request completes once, and at no time is a
/// person half erased.</summary>
public sealed class CrashTests
{
    private const int Kills = 104;
    private const int Batch = 8;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Killed_at_any_statement_it_completes(Engine engine)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = new KeptBelow(database.Options<KeptBelow>());
        await context.Database.EnsureCreatedAsync(cancellation);
        var random = new Random(20261122);
        var (kills, first) = (0, 1);
        while (kills < Kills)
        {
            await Seed(database, first, cancellation);
            var code = 1;
            for (var round = 0; code != 0; round++)
            {
                Assert.True(round < 200, "it does not come to an end");
                // One in eight dies at a moment of ours, not at a statement.
                var outside = random.Next(8) == 0;
                code = await Start(engine, database, first, outside ? 0 : random.Next(1, 45), outside ? random.Next(150, 900) : 0, cancellation);
                kills += code == 0 ? 0 : 1;
                await IsWhole(database, first, cancellation);
            }

            await IsDone(database, first, cancellation);
            first += Batch;
        }
    }

    private static async Task Seed(TestDatabase database, int first, CancellationToken cancellation)
    {
        await using var context = new KeptBelow(database.Options<KeptBelow>());
        for (var person = first; person < first + Batch; person++)
        {
            context.Add(new Client
            {
                Id = person,
                Name = "[A]",
                Notes = { new ClientNote { Text = "[A]" } },
                Cases = { new ClientCase { Title = "[A]", Invoices = { new ClientInvoice { Number = "[K]", Reference = "[A]" } } }, new ClientCase { Title = "[A]" } },
            });
        }

        await context.SaveChangesAsync(cancellation);
    }

    private static async Task<int> Start(Engine engine, TestDatabase database, int first, int at, int after, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal))
            start.ArgumentList.Add(typeof(Victim).Assembly.Location);
        start.Environment[Victim.Job] = string.Join('|', engine, first.ToString(CultureInfo.InvariantCulture), (first + Batch - 1).ToString(CultureInfo.InvariantCulture), at.ToString(CultureInfo.InvariantCulture), database.ConnectionString);
        using var victim = Process.Start(start)!;
        var said = victim.StandardError.ReadToEndAsync(cancellation);
        var output = victim.StandardOutput.ReadToEndAsync(cancellation);
        if (after > 0 && !victim.WaitForExit(after))
            victim.Kill();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        try
        {
            await victim.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // One that hangs must be a failure of this test, not the end of all others.
            victim.Kill();
            Assert.Fail($"the erasures of {first} and after did not end: statement {at}");
        }

        await output;
        // 137 = 128 + SIGKILL; anything else is a failure of its own.
        Assert.True(victim.ExitCode is 0 or 137, await said);
        return victim.ExitCode;
    }

    // Before or after, never between: the name, the note and the titles go together.
    private static async Task IsWhole(TestDatabase database, int first, CancellationToken cancellation)
    {
        await using var context = new KeptBelow(database.Options<KeptBelow>());
        var persons = await context.Set<Client>().AsNoTracking().Where(client => client.Id >= first)
            .Select(client => new { client.Name, Notes = client.Notes.Count, Cases = client.Cases.Count, Titles = client.Cases.Count(c => c.Title != ""), References = client.Cases.Sum(c => c.Invoices.Count(i => i.Reference != null)), Invoices = client.Cases.Sum(c => c.Invoices.Count) })
            .ToListAsync(cancellation);
        Assert.Equal(Batch, persons.Count);
        foreach (var person in persons)
        {
            var isThere = person is { Name: "[A]", Notes: 1, Cases: 2, Titles: 2, References: 1, Invoices: 1 };
            var isGone = person is { Name: "", Notes: 0, Cases: 1, Titles: 0, References: 0, Invoices: 1 };
            Assert.True(isThere || isGone, person.ToString());
        }
    }

    private static async Task IsDone(TestDatabase database, int first, CancellationToken cancellation)
    {
        await using var context = new KeptBelow(database.Options<KeptBelow>());
        Assert.False(await context.Set<ErasureWork>().AnyAsync(cancellation));
        var service = new ErasureService(() => new KeptBelow(database.Options<KeptBelow>()), ShapeTests.Options);
        for (var person = first; person < first + Batch; person++)
        {
            var request = Victim.Request(person);
            var entries = await context.Set<LedgerEntry>().AsNoTracking().Where(entry => entry.RequestId == request).OrderBy(entry => entry.Ordinal).ToListAsync(cancellation);
            Assert.Equal([LedgerEvent.Requested, LedgerEvent.Approved, LedgerEvent.Completed, LedgerEvent.Verified], entries.Select(entry => entry.Event));
            var certificate = await service.ExecuteAsync(request, cancellation);
            Assert.True(certificate.IsComplete);
            Assert.Equal([1L, 1, 2, 1], new[] { ("ClientInvoice", StepAction.Keep), ("ClientNote", StepAction.Delete), ("ClientCase", StepAction.Empty), ("Client", StepAction.Empty) }
                .Select(step => certificate.Steps.Where(done => done.Entity == step.Item1 && done.Action == step.Item2).Sum(done => done.Touched)).Select((count, i) => i == 2 ? count + Deleted(certificate) : count));
        }

        var left = await TableDump.Of(database, context, cancellation);
        Assert.DoesNotContain(left, line => line.Contains("[A]", StringComparison.Ordinal));
        SqliteConnection.ClearAllPools();
    }

    private static long Deleted(ErasureCertificate certificate) => certificate.Steps.Where(step => step is { Entity: "ClientCase", Action: StepAction.Delete }).Sum(step => step.Touched);
}
