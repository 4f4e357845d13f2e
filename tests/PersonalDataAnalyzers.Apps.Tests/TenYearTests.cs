using System;
using System.Linq;
using System.Threading.Tasks;
using AsDeclared.ProCloser.Data;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>What Pro Closer declares today of its prospects: persons go ten years after prospecting has ended. The "as long as
/// business demands" beside it says nothing, and nothing follows from it.</summary>
public sealed class TenYearTests
{
    private const string Ended = "ProspectingEndedOn";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_person_goes_on_the_day_after_ten_years(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = await Filled(database, new DateOnly(2016, 11, 21), new DateOnly(2016, 11, 22), null);
        var options = new RetentionOptions()
            .StartsAt<Prospect, DateOnly?>(RetentionStart.Other, prospect => EF.Property<DateOnly?>(prospect, Ended))
            .RunsWhile<Prospect>(RetentionStart.Other, prospect => EF.Property<DateOnly?>(prospect, Ended) == null);

        var report = (await new RetentionSweep(RetentionSchedule.Of(SubjectGraph.Of(context), options), new Day(2026, 11, 22)).Run(context, stop))!;

        Assert.True(report.IsComplete, string.Join('\n', report.Findings));
        Assert.Equal(1, report.Rows(RetentionAction.Erased));
        Assert.Equal(["ends today", "goes on"], await context.Set<Prospect>().Select(prospect => prospect.FullName).Order().ToListAsync(stop));
    }

    private static async Task<DeclaredContext> Filled(TestDatabase database, DateOnly before, DateOnly today, DateOnly? running)
    {
        var context = new DeclaredContext(database.Options<DeclaredContext>());
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        foreach (var (name, day) in ((string, DateOnly?)[])[("over", before), ("ends today", today), ("goes on", running)])
            context.Entry(context.Add(new Prospect { FullName = name, Email = "e@example.fi" }).Entity).Property(Ended).CurrentValue = day;
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        context.ChangeTracker.Clear();
        return context;
    }

    private sealed class DeclaredContext(DbContextOptions<DeclaredContext> options) : SampleContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Prospect>().Property<DateOnly?>(Ended).IsNotPersonal("the day from which a period of retention runs");
        }
    }

    private sealed class Day(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
    }
}
