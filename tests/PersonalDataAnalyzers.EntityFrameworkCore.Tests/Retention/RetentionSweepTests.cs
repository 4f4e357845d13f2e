using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Retention;

public sealed class RetentionSweepTests
{
    private readonly StoppedClock _clock = new(new DateTime(2026, 11, 22, 12, 0, 0));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task What_has_ended_goes_and_nothing_else(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.AddRange(
            Ended(1, Day(2024, 11, 21)), Ended(2, Day(2024, 11, 22)), Ended(3, Day(2020, 1, 1)),
            new Client { Id = 4, Name = "in force", InForce = true, Topics = "kept", LastContact = Day(2026, 11, 1) },
            new Client { Id = 5, Name = "nobody knows", LastContact = Day(2026, 11, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();

        var report = (await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!;

        // Two years from 22.11.2024 end with 22.11.2026: that day still belongs to them.
        Assert.Equal([2, 4, 5], await agency.Clients.OrderBy(client => client.Id).Select(client => client.Id).ToListAsync(stop));
        Assert.Equal(2, report.Rows(RetentionAction.Erased));
        var missing = Assert.Single(report.Findings, finding => finding.Fault == RetentionFault.MissingDate && finding.Where == nameof(Client));
        Assert.Equal(1, missing.Rows);
        Assert.False(report.IsComplete);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_period_beside_an_objection_is_how_long_at_most(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.AddRange(
            new Lead { Id = 1, Email = "silent", Entered = new DateOnly(2024, 1, 1) },
            new Lead { Id = 2, Email = "silent", Entered = new DateOnly(2026, 1, 1) },
            new Lead { Id = 3, Email = "objected", Entered = new DateOnly(2026, 1, 1), Objected = true },
            new Lead { Id = 4, Email = "objected", Objected = true },
            new Lead { Id = 5, Email = "nobody knows" });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();

        var schedule = agency.Schedule();
        Assert.Equal(new DateOnly(2028, 1, 1), schedule.EndOf(await agency.Leads.SingleAsync(lead => lead.Id == 2, stop)));
        var report = (await new RetentionSweep(schedule, _clock).Run(agency, stop))!;

        Assert.Equal([2, 5], await agency.Leads.OrderBy(lead => lead.Id).Select(lead => lead.Id).ToListAsync(stop));
        Assert.Equal(["P2Y Collection or UntilObjection"], Assert.Single(report.Lines).Terms);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task What_cannot_be_emptied_is_told_where_there_are_rows_of_it_and_not_before(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.Add(new Account { Id = 1, Email = "a", Login = "a", PasswordHash = [1], Ended = new DateOnly(2026, 11, 1), Seen = new DateOnly(2026, 11, 1) });
        await agency.SaveChangesAsync(stop);
        var sweep = new RetentionSweep(agency.Schedule(), _clock);
        Assert.True((await sweep.Run(agency, stop))!.IsComplete);

        agency.Add(new Account { Id = 2, Email = "b", Login = "b", PasswordHash = [2], Ended = new DateOnly(2026, 11, 1), Seen = new DateOnly(2026, 1, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();
        var report = (await sweep.Run(agency, stop))!;

        var finding = Assert.Single(report.Findings);
        Assert.Equal((RetentionFault.Unsupported, "Account.Login", 1L), (finding.Fault, finding.Where, finding.Rows));
        Assert.Equal([[1], []], (await agency.Accounts.OrderBy(account => account.Id).ToListAsync(stop)).Select(account => account.PasswordHash));
        // Emptied once, told again: the login is still there.
        report = (await sweep.Run(agency, stop))!;
        Assert.Empty(report.Lines);
        Assert.Single(report.Findings);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_member_goes_before_its_row_when_its_own_time_is_over(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.AddRange(
            new Client { Id = 1, Name = "a", Topics = "old", ContractEnded = Day(2026, 1, 1), LastContact = Day(2026, 1, 1) },
            new Client { Id = 2, Name = "b", Topics = "new", ContractEnded = Day(2026, 1, 1), LastContact = Day(2026, 10, 1) },
            // That the contract is in force keeps what is kept for the contract, and nothing else.
            new Client { Id = 3, Name = "c", Topics = "old", InForce = true, LastContact = Day(2026, 1, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();

        var report = (await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!;

        Assert.Equal([null, "new", null], await agency.Clients.OrderBy(client => client.Id).Select(client => client.Topics).ToListAsync(stop));
        var line = Assert.Single(report.Lines);
        Assert.Equal((RetentionAction.Emptied, 2L), (line.Action, line.Rows));
        Assert.Equal([nameof(Client.Topics)], line.Members);
        // What is done is not done again.
        Assert.Empty((await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!.Lines);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Statutory_duties_run_from_the_end_of_the_year_and_keep_the_row_they_refer_to(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.AddRange(Ended(1, Day(2015, 1, 1)), Ended(2, Day(2015, 1, 1)));
        // Six years from the end of the calendar year in which the financial year ended: 2019 ends with 2025, 2020 with 2026.
        agency.AddRange(
            new Bill { Id = 1, ClientId = 1, Reference = "2019", BookedOn = new DateOnly(2019, 12, 31) },
            new Bill { Id = 2, ClientId = 2, Reference = "2020", BookedOn = new DateOnly(2020, 1, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();

        var report = (await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!;

        Assert.Equal(["2020"], await agency.Bills.Select(bill => bill.Reference).ToListAsync(stop));
        var stays = await agency.Clients.SingleAsync(stop);
        Assert.Equal((2, "", null), (stays.Id, stays.Name, stays.Email));
        var finding = Assert.Single(report.Findings, finding => finding.Fault == RetentionFault.StaysForOthers);
        Assert.Equal(1, finding.Rows);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_restricted_person_is_left_alone(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.AddRange(Ended(1, Day(2015, 1, 1)), Ended(2, Day(2015, 1, 1)), new Bill { Id = 1, ClientId = 1, BookedOn = new DateOnly(2010, 1, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();
        await new Restrictions(agency, PseudonymKey.Create(), _clock).Restrict(typeof(Client), 1, RestrictionGround.NeededForClaims, stop);

        var report = (await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!;

        Assert.Equal([1], await agency.Clients.Select(client => client.Id).ToListAsync(stop));
        Assert.Equal(1, await agency.Bills.CountAsync(stop));
        Assert.Equal([nameof(Bill), nameof(Client)], report.Findings.Where(finding => finding.Fault == RetentionFault.Restricted).Select(finding => finding.Where).Order(StringComparer.Ordinal));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task What_is_held_stays_and_nothing_goes_while_nobody_knows_what_is(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.AddRange(Ended(1, Day(2015, 1, 1)), Ended(2, Day(2015, 1, 1)), new Bill { Id = 1, ClientId = 1, BookedOn = new DateOnly(2010, 1, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();
        var options = Agency.Dates();

        options.HeldPersons = (_, _) => throw new TimeoutException();
        await Assert.ThrowsAsync<TimeoutException>(() => new RetentionSweep(agency.Schedule(options), _clock).Run(agency, stop));
        Assert.Equal(2, await agency.Clients.CountAsync(stop));

        options.HeldPersons = (_, _) => new([1]);
        var report = (await new RetentionSweep(agency.Schedule(options), _clock).Run(agency, stop))!;
        Assert.Equal([1], await agency.Clients.Select(client => client.Id).ToListAsync(stop));
        Assert.Equal(1, await agency.Bills.CountAsync(stop));
        Assert.Equal([nameof(Bill), nameof(Client)], report.Findings.Where(finding => finding.Fault == RetentionFault.Held).Select(finding => finding.Where).Order(StringComparer.Ordinal));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task What_is_to_be_anonymised_loses_its_person_and_keeps_its_row(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        agency.Add(new Client { Id = 1, InForce = true, LastContact = Day(2026, 11, 1) });
        for (var i = 1; i <= 7; i++)
            agency.Add(new Visit { Id = i, ClientId = 1, Address = "192.0.2." + i, Remark = "remark", VisitedAt = i <= 5 ? Day(2025, 1, 1) : Day(2026, 6, 1) });
        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();

        var report = (await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!;

        Assert.Equal(5, report.Rows(RetentionAction.Anonymised));
        Assert.All(await agency.Visits.Where(visit => visit.Id <= 5).ToListAsync(stop), visit => Assert.Equal((null, null, "192.0.2.0"), (visit.ClientId, visit.Remark, visit.Address)));
        Assert.All(await agency.Visits.Where(visit => visit.Id > 5).ToListAsync(stop), visit => Assert.Equal(1, visit.ClientId));
        agency.ChangeTracker.Clear();
        Assert.Equal(0, (await new RetentionSweep(agency.Schedule(), _clock).Run(agency, stop))!.Rows(RetentionAction.Anonymised));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_dry_run_tells_the_same_as_the_real_one_and_changes_nothing(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        for (var i = 1; i <= 20; i++)
        {
            agency.Add(Ended(i, i % 3 == 0 ? null : Day(2015 + (i % 12), 1, 1)));
            agency.Add(new Bill { Id = i, ClientId = i, Reference = "r" + i, BookedOn = new DateOnly(2012 + (i % 14), 6, 1) });
            agency.Add(new Visit { Id = i, ClientId = i, Remark = "r", VisitedAt = Day(2020 + (i % 7), 1, 1) });
        }

        await agency.SaveChangesAsync(stop);
        agency.ChangeTracker.Clear();
        var before = await Everything(agency);
        var sweep = new RetentionSweep(agency.Schedule(), _clock);

        var dry = await sweep.DryRun(agency, stop);
        Assert.Equal(before, await Everything(agency));
        var real = (await sweep.Run(agency, stop))!;

        Assert.True(dry.IsDryRun);
        Assert.NotEqual(before, await Everything(agency));
        Assert.Equal(dry.Lines.Select(Text), real.Lines.Select(Text));
        Assert.Equal(dry.Findings, real.Findings);
        Assert.Equal(3, real.Lines.Select(line => line.Action).Distinct().Count());
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Of_several_instances_one_sweeps_at_a_time_and_all_rows_go_once(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using (var agency = Agency.On(database))
        {
            agency.AddRange(Enumerable.Range(1, 200).Select(i => Ended(i, Day(2015, 1, 1))));
            await agency.SaveChangesAsync(stop);
        }

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var own = new Agency(database.Options<Agency>());
            return await new RetentionSweep(own.Schedule(), _clock).Run(own, stop);
        })));

        Assert.Equal(200, reports.OfType<RetentionReport>().Sum(report => report.Rows(RetentionAction.Erased)));
        await using var after = new Agency(database.Options<Agency>());
        Assert.Equal(0, await after.Clients.CountAsync(stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_lease_of_an_instance_that_died_runs_out(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var agency = Agency.On(database);
        var died = new SweepLease(agency, TimeSpan.FromMinutes(10), _clock);
        Assert.True(await died.Hold(stop));
        Assert.True(await died.Hold(stop));
        var sweep = new RetentionSweep(agency.Schedule(), _clock);
        Assert.Null(await sweep.Run(agency, stop));
        _clock.Now = _clock.Now.AddMinutes(11);
        Assert.NotNull(await sweep.Run(agency, stop));
    }

    [Fact]
    public async Task What_is_not_bound_to_a_date_is_a_finding_not_a_silence()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var agency = Agency.On(database);
        agency.AddRange(Ended(1, Day(2000, 1, 1)));
        await agency.SaveChangesAsync(TestContext.Current.CancellationToken);

        var report = (await new RetentionSweep(agency.Schedule(new RetentionOptions()), _clock).Run(agency, TestContext.Current.CancellationToken))!;

        Assert.Empty(report.Lines);
        Assert.Equal([nameof(Account), nameof(Account), nameof(Bill), nameof(Client), nameof(Client), nameof(Lead), nameof(Visit)], report.Findings.Where(finding => finding.Fault == RetentionFault.NoStart).Select(finding => finding.Where).Order(StringComparer.Ordinal));
        Assert.Equal(1, await agency.Clients.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_end_of_a_row_is_known_where_its_dates_are()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var agency = Agency.On(database);
        var schedule = agency.Schedule();
        Assert.Equal(new DateOnly(2027, 12, 31), schedule.EndOf(new Bill { BookedOn = new DateOnly(2021, 3, 1) }));
        Assert.Equal(new DateOnly(2026, 2, 28), schedule.EndOf(new Client { ContractEnded = Day(2024, 2, 29), LastContact = Day(2020, 1, 1) }));
        Assert.Null(schedule.EndOf(new Client { LastContact = Day(2020, 1, 1) }));
    }

    private static Client Ended(int id, DateTime? on) => new() { Id = id, Name = "name", Email = "e@example.fi", ContractEnded = on, LastContact = on };

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static string Text(RetentionLine line) => $"{line.Entity} {string.Join("+", line.Members)} {line.Action} {line.Rows} {string.Join("+", line.Terms)}";

    private static async Task<List<string>> Everything(Agency agency) =>
    [
        .. (await agency.Clients.AsNoTracking().OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.Name} {row.Email} {row.Topics}"),
        .. (await agency.Bills.AsNoTracking().OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.Reference}"),
        .. (await agency.Visits.AsNoTracking().OrderBy(row => row.Id).ToListAsync()).Select(row => $"{row.Id} {row.ClientId} {row.Remark}"),
    ];
}
