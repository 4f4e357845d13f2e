using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Races;

/// <summary>Between any two statements of an erasure somebody else writes of the same person. What they began before the
/// erasure was committed does not survive: it is refused, undone by the engine, or erased too.</summary>
public sealed class InterleavingTests
{
    private static readonly CancellationToken s_cancellation = TestContext.Current.CancellationToken;

    // Tests of other classes run erasures at the same time: each sees its own.
    private static readonly AsyncLocal<Func<string, Task>?> s_between = new();

    static InterleavingTests() => PlanSession.Before = text => s_between.Value?.Invoke(text).GetAwaiter().GetResult();

    // Not before each of the fifty statements, but before enough of them, from request to the last look: every lock stands
    // between two that are tried.
    public static TheoryData<Engine, bool, string> Cases()
    {
        var cases = new TheoryData<Engine, bool, string>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            foreach (var bills in new[] { false, true })
            {
                foreach (var writer in Writers.Of(1).Keys)
                    cases.Add(engine, bills, writer);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_committed_between_two_statements_does_not_survive(Engine engine, bool bills, string writer)
    {
        await using var race = await Race.Start(engine, bills);
        var wrong = new List<string>();
        for (var (at, isOver) = (0, false); !isOver; at += engine == Engine.Sqlite ? 5 : 2)
        {
            var person = await race.Pair();
            isOver = !await race.Erase(person, at, () => race.Write(Writers.Of(person)[writer]));
            // What is written after the erasure is new; that it is there again is told.
            if (!race.IsAfter || !await race.IsReported())
                wrong.AddRange((await race.Survivors(person)).Select(table => table + " before statement " + at));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_written_and_committed_later_does_not_survive(Engine engine, bool bills, string writer)
    {
        // One writer at a time there: nothing can be written and not committed beside an erasure.
        if (engine == Engine.Sqlite)
            return;
        await using var race = await Race.Start(engine, bills);
        var wrong = new List<string>();
        for (var (at, isOver) = (0, false); !isOver; at += 11)
        {
            var person = await race.Pair();
            using var late = new CancellationTokenSource();
            var writing = Task.CompletedTask;
            isOver = !await race.Erase(
                person,
                at,
                async () =>
                {
                    writing = race.Write(Writers.Of(person)[writer], late.Token);
                    await Task.WhenAny(writing, Task.Delay(10, s_cancellation));
                },
                late);
            await writing;
            if (!race.IsAfter || !await race.IsReported())
                wrong.AddRange((await race.Survivors(person)).Select(table => table + " before statement " + at));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.PostgreSql, false)]
    [InlineData(Engine.PostgreSql, true)]
    public async Task What_two_persons_share_goes_when_both_are_erased_at_once(Engine engine, bool bills)
    {
        await using var race = await Race.Start(engine, bills);
        var wrong = new List<string>();
        for (var (at, isOver) = (0, false); !isOver; at += 3)
        {
            var person = await race.Pair();
            var other = Task.CompletedTask;
            isOver = !await race.Erase(person, at, async () =>
            {
                // On a thread of its own: SQLite knows no other way to wait.
                other = Task.Run(() => race.Service.EraseAsync(Guid.NewGuid(), typeof(Walker), [person + 1], s_cancellation), s_cancellation);
                await Task.WhenAny(other, Task.Delay(20, s_cancellation));
            });
            await other;
            await race.Service.ResumeAsync(s_cancellation);
            if (!isOver)
                wrong.AddRange((await race.Found(Walkers.Both(person))).Select(table => table + " before statement " + at));
        }

        Assert.Empty(wrong);
    }

    private sealed class Race : IAsyncDisposable
    {
        private readonly TestDatabase _database;
        private readonly Func<Walkers> _contexts;
        private readonly PersonalDataOptions _options = new() { LedgerKey = ShapeTests.Options.LedgerKey, Attempts = 7 };
        private int _persons = 1;
        private Guid _request;

        private Race(TestDatabase database, bool bills)
        {
            _database = database;
            _contexts = () => bills ? new WalkersWithBills(database.Options<WalkersWithBills>()) : new Walkers(database.Options<Walkers>());
            using (var context = _contexts())
                context.Database.EnsureCreated();
            Service = new ErasureService(_contexts, _options);
        }

        public ErasureService Service { get; }

        /// <summary>What was written last was written when the erasure had been committed: request, erasure.</summary>
        public bool IsAfter { get; private set; }

        public static Task<Race> Start(Engine engine, bool bills) => Task.FromResult(new Race(TestDatabase.Create(engine), bills));

        /// <summary>Two new persons.</summary>
        public async Task<int> Pair()
        {
            await using var context = _contexts();
            context.Pair(_persons += 2);
            return _persons;
        }

        /// <summary>Erases a person, does something before one of its statements, and finishes what was left open.</summary>
        /// <returns>False where there is no such statement.</returns>
        public async Task<bool> Erase(int person, int at, Func<Task> write, CancellationTokenSource? late = null)
        {
            var statement = 0;
            var commits = 0;
            var done = false;
            IsAfter = false;
            s_between.Value = async text =>
            {
                commits += text == "COMMIT" ? 1 : 0;
                // As long as the erasure goes on, whoever writes late waits.
                if (done)
                    late?.CancelAfter(30);
                if (statement++ != at)
                    return;
                done = true;
                IsAfter = commits > 2 || (commits == 2 && text != "COMMIT");
                await Aside(write);
            };
            try
            {
                await Service.EraseAsync(_request = Guid.NewGuid(), typeof(Walker), [person], s_cancellation);
            }
            finally
            {
                s_between.Value = null;
            }

            if (late is not null)
                await late.CancelAsync();
            return done;
        }

        private static Task Aside(Func<Task> act) => Task.Run(async () =>
        {
            s_between.Value = null;
            await act();
        });

        /// <summary>Writes in a transaction. What the engine refuses is not written.</summary>
        public async Task Write(string[] statements, CancellationToken late = default)
        {
            await using var connection = await _database.Open(s_cancellation);
            if (connection is SqliteConnection { Handle: { } file })
            {
                // Past the provider, which would wait for the file.
                foreach (var statement in statements.Prepend("BEGIN IMMEDIATE").Append("COMMIT"))
                {
                    if (SQLitePCL.raw.sqlite3_exec(file, statement) != SQLitePCL.raw.SQLITE_OK)
                    {
                        SQLitePCL.raw.sqlite3_exec(file, "ROLLBACK");
                        return;
                    }
                }

                return;
            }

            try
            {
                // Who is kept waiting and would commit late goes on as soon as it may; who commits at once gives up.
                await Run(connection, null, late.CanBeCanceled ? "SET lock_timeout = 0" : "SET lock_timeout = 20");
                await using var transaction = await connection.BeginTransactionAsync(s_cancellation);
                foreach (var statement in statements)
                    await Run(connection, transaction, statement);
                if (late.CanBeCanceled)
                    await Task.Delay(Timeout.Infinite, late).ContinueWith(static _ => { }, TaskScheduler.Default);
                await transaction.CommitAsync(s_cancellation);
            }
            catch (DbException)
            {
                // The person is gone, or somebody holds the row.
            }
        }

        private static async Task Run(DbConnection connection, DbTransaction? transaction, string sql)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(s_cancellation);
        }

        /// <summary>Where a text of the person is, after what was left open is done.</summary>
        public async Task<List<string>> Survivors(int person)
        {
            var found = await Found(Walkers.Of(person));
            if (found.Count == 0)
                return [];
            var certificates = await Service.ResumeAsync(s_cancellation);
            found = await Found(Walkers.Of(person));
            return [.. found.Select(table => table + (certificates.Count > 0 ? " (resumed)" : ""))];
        }

        /// <summary>The check finds the person of the last request.</summary>
        public async Task<bool> IsReported() =>
            (await new RestoredBackup(_contexts, Service, _options).FindResurrectedAsync(cancellation: s_cancellation)).Contains(_request);

        public async Task<List<string>> Found(string text)
        {
            await using var connection = await _database.Open(s_cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = Writers.Survivors(text);
            await using var reader = await command.ExecuteReaderAsync(s_cancellation);
            var found = new List<string>();
            while (await reader.ReadAsync(s_cancellation))
                found.Add(reader.GetString(0));
            return found;
        }

        public ValueTask DisposeAsync() => _database.DisposeAsync();
    }
}
