using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.Benchmarks.Database;

/// <summary><c>database erase</c>: erasure of persons, and of one person with many rows, against statements written
/// by hand, in turns in one run on both engines. To reach: 1.10 where the database does the work.</summary>
internal static class ErasureMeasure
{
    private const int Rounds = 5;
    private const int PersonsOfRound = 40;
    private const int BigPersons = 6;

    /// <summary>The ratio for a person of few rows; the others are printed.</summary>
    public static double Run(Engine engine, int persons) => Measured(engine, persons).GetAwaiter().GetResult();

    private static async Task<double> Measured(Engine engine, int persons)
    {
        await using var database = TestDatabase.Create(engine);
        var options = database.Use(new DbContextOptionsBuilder()).Options;
        await using (var context = new ErasedShop(options))
            await context.Database.EnsureCreatedAsync();
        await using var hand = await database.Open();
        await Seed(hand, engine, persons);
        var service = new ErasureService(() => new ErasedShop(options), new PersonalDataOptions { LedgerKey = new LedgerKey(RandomNumberGenerator.GetBytes(32)) });
        var plan = service.Plan(typeof(ShopCustomer));

        var (entering, ours, theirs, logged) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var next = 1;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var requests = new List<Guid>();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < PersonsOfRound; i++)
            {
                var request = Guid.NewGuid();
                await service.RequestAsync(request, typeof(ShopCustomer), [next++]);
                await service.ApproveAsync(request, new ErasurePreview(plan, new long[plan.Steps.Count], []));
                requests.Add(request);
            }

            entering.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / PersonsOfRound);
            var before = GC.GetTotalAllocatedBytes();
            start = Stopwatch.GetTimestamp();
            await service.ExecuteAsync(requests);
            ours.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / PersonsOfRound);
            allocated = GC.GetTotalAllocatedBytes() - before;
            theirs.Add(await ByHand(hand, next, log: false));
            next += PersonsOfRound;
            logged.Add(await ByHand(hand, next, log: true));
            next += PersonsOfRound;
        }

        Line(engine, persons, "a person of 7 rows", ours, theirs);
        Line(engine, persons, "  against hand + log", ours, logged);
        Console.WriteLine(FormattableString.Invariant($"{engine,-10} {persons,8}   request and approval {Measure.Median([.. entering]),8:F3} ms; octets a person {allocated / PersonsOfRound}; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB"));

        // Persons with many rows stand behind the others: half the rows of the database are theirs.
        var (big, bigByHand) = (new List<double>(), new List<double>());
        for (var i = 0; i < BigPersons; i += 2)
        {
            var request = Guid.NewGuid();
            await service.RequestAsync(request, typeof(ShopCustomer), [persons + 1 + i]);
            await service.ApproveAsync(request, new ErasurePreview(plan, new long[plan.Steps.Count], []));
            var start = Stopwatch.GetTimestamp();
            await service.ExecuteAsync(request);
            big.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bigByHand.Add(await ByHand(hand, persons + 2 + i, log: false, 1));
        }

        Line(engine, persons, FormattableString.Invariant($"a person of {2 * (persons / 4)} rows"), big, bigByHand);
        return Measure.Median([.. ours.Select((time, i) => time / theirs[i])]);
    }

    private static void Line(Engine engine, int persons, string what, List<double> ours, List<double> theirs)
    {
        var ratios = ours.Select((time, i) => time / theirs[i]).ToArray();
        Console.WriteLine(FormattableString.Invariant($"{engine,-10} {persons,8}   {what,-24} {Measure.Median([.. ours]),9:F3} ms  by hand {Measure.Median([.. theirs]),9:F3} ms  ratio {Measure.Median(ratios):F2}"));
    }

    private static async Task<double> ByHand(DbConnection connection, int first, bool log, int persons = PersonsOfRound)
    {
        string[] statements =
        [
            .. log ? ["INSERT INTO \"Erasures\" (\"At\", \"What\") VALUES (CURRENT_TIMESTAMP, @id)"] : Array.Empty<string>(),
            "DELETE FROM \"Lines\" WHERE \"OrderId\" IN (SELECT \"Id\" FROM \"Orders\" WHERE \"CustomerId\" = @id)",
            "DELETE FROM \"Orders\" WHERE \"CustomerId\" = @id",
            "DELETE FROM \"Customers\" WHERE \"Id\" = @id",
        ];
        var commands = statements.Select(text => Command(connection, text)).ToList();
        var start = Stopwatch.GetTimestamp();
        for (var person = first; person < first + persons; person++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var command in commands)
            {
                command.Transaction = transaction;
                command.Parameters[0].Value = person;
                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds / persons;
        foreach (var command in commands)
            await command.DisposeAsync();
        return time;
    }

    private static DbCommand Command(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        var id = command.CreateParameter();
        id.ParameterName = "@id";
        id.Value = 0;
        command.Parameters.Add(id);
        command.Prepare();
        return command;
    }

    private static async Task Seed(DbConnection connection, Engine engine, int persons)
    {
        string Series(int first, int last) => engine == Engine.Sqlite
            ? FormattableString.Invariant($"(WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) SELECT i FROM n)")
            : FormattableString.Invariant($"(SELECT i FROM generate_series({first}, {last}) AS s(i)) AS n");
        async Task Do(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandTimeout = 600;
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        if (engine == Engine.Sqlite)
            await Do("PRAGMA secure_delete = ON");
        await Do("CREATE TABLE \"Erasures\" (\"At\" timestamp, \"What\" integer)");
        await Do("INSERT INTO \"Customers\" (\"Id\", \"Name\", \"Email\") SELECT i, 'Name ' || i, 'person' || i || '@example.fi' FROM " + Series(1, persons + BigPersons));
        await Do("INSERT INTO \"Orders\" (\"Id\", \"CustomerId\", \"Wish\") SELECT i, (i + 1) / 2, 'wish ' || i FROM " + Series(1, 2 * persons));
        for (var i = 1; i <= BigPersons; i++)
            await Do(FormattableString.Invariant($"INSERT INTO \"Orders\" (\"Id\", \"CustomerId\", \"Wish\") SELECT i, {persons + i}, 'wish ' || i FROM ") + Series((2 * persons) + ((i - 1) * (persons / 4)) + 1, (2 * persons) + (i * (persons / 4))));
        await Do("INSERT INTO \"Lines\" (\"Id\", \"OrderId\", \"Item\") SELECT i, (i + 1) / 2, 'item ' || i FROM " + Series(1, 4 * persons));
        await Do("INSERT INTO \"Lines\" (\"Id\", \"OrderId\", \"Item\") SELECT i, i - " + (2 * persons).ToString(CultureInfo.InvariantCulture) + ", 'item ' || i FROM " + Series((4 * persons) + 1, (4 * persons) + (BigPersons * (persons / 4))));
        await Do("ANALYZE");
    }
}
