using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Erasure meets the evidence of rights: keys go with the person, marks stay on their ground, and what the person
/// wants kept is not erased.</summary>
public sealed class ErasedRightsTests
{
    private const string Key = "Lotta-4711";
    private static readonly CancellationToken s_cancellation = TestContext.Current.CancellationToken;
    private static readonly PseudonymKey s_marks = PseudonymKey.Create();
    private static readonly StoppedClock s_clock = new(new DateTime(2026, 11, 22, 12, 0, 0));

    private static PersonalDataOptions Options(params IHoldSource[] holds) =>
        new() { LedgerKey = ShapeTests.Options.LedgerKey, RightsKey = s_marks, Clock = s_clock, Holds = holds };

    private static async Task<(Club Context, ErasureService Service)> Start(TestDatabase database, PersonalDataOptions options)
    {
        var context = new Club(database.Options<Club>());
        await context.Database.EnsureCreatedAsync(s_cancellation);
        context.AddRange(new Member { Id = Key, Name = "Maija" }, new Member { Id = "other", Name = "Matti" });
        await context.SaveChangesAsync(s_cancellation);
        return (context, new ErasureService(() => new Club(database.Options<Club>()), options));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task No_key_of_the_person_stays_in_the_evidence_and_another_persons_does(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var (context, service) = await Start(database, Options());
        await using var _ = context;
        var restrictions = new Restrictions(context, s_marks, s_clock);
        var requests = new RightsRequests(context, s_marks, s_clock);
        var consents = new ConsentEvidence(context, s_marks, s_clock);
        foreach (var person in new[] { Key, "other" })
        {
            await restrictions.Restrict(typeof(Member), person, RestrictionGround.AccuracyContested, s_cancellation);
            await requests.Receive(typeof(Member), person, Guid.NewGuid(), RightsRequestKind.Erasure, cancellation: s_cancellation);
            await requests.Receive(typeof(Member), person, Guid.NewGuid(), RightsRequestKind.Access, cancellation: s_cancellation);
            await consents.Give(typeof(Member), person, typeof(Customers), NoticeVersion.Of("1", "x"u8), "form", s_cancellation);
            await new MarketingSuppression(context, s_marks, s_clock).Suppress(typeof(Member), person, s_cancellation);
        }

        // Recorded under another type: nobody of this register.
        await restrictions.Restrict(typeof(string), Key + "x", RestrictionGround.AccuracyContested, s_cancellation);
        Assert.Contains(await Rights(database, context), line => line.EndsWith(Key, StringComparison.Ordinal));

        var request = Guid.NewGuid();
        var preview = await service.PreviewAsync(typeof(Member), [Key], s_cancellation);
        Assert.Equal(
            ["Member Delete 1", "ProcessingRestriction Empty 1", "RightsRequest Empty 1", "RightsRequest Empty 1", "ConsentEvent Keep 1", "SuppressionEntry Keep 1"],
            preview.Rows.Select(row => row.Entity + " " + row.Action + " " + row.Rows));
        Assert.Empty(preview.Findings);
        await service.RequestAsync(request, typeof(Member), [Key], cancellation: s_cancellation);
        await service.ApproveAsync(request, preview, s_cancellation);
        var certificate = await service.ExecuteAsync(request, s_cancellation);

        Assert.True(certificate.IsComplete);
        Assert.Empty(certificate.Differences);
        Assert.Contains(certificate.Kept, kept => kept.Entity == nameof(ConsentEvent) && kept.Ground!.Contains("17(3)(e)", StringComparison.Ordinal));
        Assert.Contains(certificate.Kept, kept => kept.Entity == nameof(RightsRequest) && kept.Ground!.Contains("without an answer", StringComparison.Ordinal));
        Assert.Contains(certificate.Members, member => member is { Entity: nameof(ProcessingRestriction), Member: "SubjectKey", Fate: MemberFate.Erased });
        Assert.DoesNotContain(Key, System.Text.Json.JsonSerializer.Serialize(certificate), StringComparison.Ordinal);
        var left = await Rights(database, context);
        Assert.DoesNotContain(left, line => line.EndsWith(Key, StringComparison.Ordinal));
        Assert.Equal(3, left.Count(line => line.EndsWith("=other", StringComparison.Ordinal)));

        // The marks are evidence still, and say what became of each.
        Assert.Equal(s_clock.Now, Assert.Single(await restrictions.History(typeof(Member), Key, s_cancellation)).LiftedAt);
        Assert.Single(await consents.History(typeof(Member), Key, s_cancellation));
        Assert.Equal(0, await requests.CountOpen(typeof(Member), Key, s_cancellation));
        Assert.Equal(2, await requests.CountOpen(typeof(Member), "other", s_cancellation));
        var closed = await context.Set<RightsRequest>().AsNoTracking().Where(row => row.SubjectKey == null).ToListAsync(s_cancellation);
        Assert.All(closed, row => Assert.Equal(row.Kind == RightsRequestKind.Erasure, row.AnsweredAt is not null));
        Assert.All(closed, row => Assert.Equal(row.Kind == RightsRequestKind.Access, row.ClosedAt is not null));
    }

    [Theory]
    [InlineData(Engine.Sqlite, RestrictionGround.NeededForClaims)]
    [InlineData(Engine.Sqlite, RestrictionGround.UnlawfulProcessing)]
    [InlineData(Engine.PostgreSql, RestrictionGround.NeededForClaims)]
    [InlineData(Engine.PostgreSql, RestrictionGround.UnlawfulProcessing)]
    public async Task What_the_person_wants_kept_is_held_until_it_is_lifted(Engine engine, RestrictionGround ground)
    {
        await using var database = TestDatabase.Create(engine);
        var (context, service) = await Start(database, Options());
        await using var _ = context;
        var restrictions = new Restrictions(context, s_marks, s_clock);
        await restrictions.Restrict(typeof(Member), Key, ground, s_cancellation);
        await restrictions.Restrict(typeof(Member), Key, RestrictionGround.ObjectionPending, s_cancellation);
        var before = await Rights(database, context);

        var certificate = await service.EraseAsync(Guid.NewGuid(), typeof(Member), [Key], s_cancellation);
        Assert.Equal(LedgerEvent.Held, certificate.State);
        Assert.Contains("Art. 18(1)", Assert.Single(certificate.Holds), StringComparison.Ordinal);
        Assert.Single((await service.PreviewAsync(typeof(Member), [Key], s_cancellation)).Holds);
        Assert.True(await context.Members.AnyAsync(member => member.Id == Key, s_cancellation));
        Assert.Equal(before, await Rights(database, context));
        await service.ResumeAsync(s_cancellation);
        Assert.Single(await context.Set<LedgerEntry>().AsNoTracking().Where(entry => entry.Event == LedgerEvent.Held).ToListAsync(s_cancellation));

        await restrictions.Lift(typeof(Member), Key, ground, (_, _) => Task.CompletedTask, s_cancellation);
        Assert.True(Assert.Single(await service.ResumeAsync(s_cancellation)).IsComplete);
        Assert.DoesNotContain(await Rights(database, context), line => line.EndsWith(Key, StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task While_something_is_held_the_restriction_stays_in_force(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var hold = new NameHold();
        var (context, service) = await Start(database, Options(hold));
        await using var _ = context;
        var restrictions = new Restrictions(context, s_marks, s_clock);
        await restrictions.Restrict(typeof(Member), Key, RestrictionGround.ObjectionPending, s_cancellation);

        var certificate = await service.EraseAsync(Guid.NewGuid(), typeof(Member), [Key], s_cancellation);
        Assert.Equal(LedgerEvent.Partial, certificate.State);
        Assert.Contains(certificate.Kept, kept => kept is { Entity: nameof(ProcessingRestriction), Member: "SubjectKey" });
        Assert.True(await restrictions.IsRestricted(typeof(Member), Key, s_cancellation));

        hold.IsOver = true;
        Assert.True(Assert.Single(await service.ResumeAsync(s_cancellation)).IsComplete);
        Assert.DoesNotContain(await Rights(database, context), line => line.EndsWith(Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_key_of_the_marks_what_stays_is_named_and_not_counted()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        var (context, service) = await Start(database, new PersonalDataOptions { LedgerKey = ShapeTests.Options.LedgerKey });
        await using var _ = context;
        Assert.Contains(service.Plan(typeof(Member)).Findings, finding => finding is { Fault: Graph.GraphFault.UnmatchedRights, Severity: Graph.GraphSeverity.Warning });
        var certificate = await service.EraseAsync(Guid.NewGuid(), typeof(Member), [Key], s_cancellation);
        Assert.True(certificate.IsComplete);
        Assert.Contains(certificate.Kept, kept => kept.Entity == nameof(ConsentEvent) && kept.Ground!.EndsWith("not counted, whether there is any", StringComparison.Ordinal));
    }

    // Every value of the tables of rights, behind EF Core's back.
    private static async Task<List<string>> Rights(TestDatabase database, DbContext context)
    {
        var lines = new List<string>();
        await using var connection = await database.Open(s_cancellation);
        foreach (var type in new[] { typeof(ProcessingRestriction), typeof(RightsRequest), typeof(ConsentEvent), typeof(SuppressionEntry) })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT * FROM \"" + context.Model.FindEntityType(type)!.GetTableName() + "\"";
            await using var reader = await command.ExecuteReaderAsync(s_cancellation);
            while (await reader.ReadAsync(s_cancellation))
            {
                for (var i = 0; i < reader.FieldCount; i++)
                    lines.Add(type.Name + "." + reader.GetName(i) + "=" + Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private sealed class NameHold : IHoldSource
    {
        public bool IsOver { get; set; }

        public ValueTask<IReadOnlyList<Hold>> FindAsync(Type subject, IReadOnlyList<object> key, CancellationToken cancellation) =>
            new(IsOver ? [] : [new Hold { Entity = typeof(Member), Member = nameof(Member.Name), Ground = "GDPR Art. 17(3)(b)" }]);
    }
}

/// <summary>Members of a club, with all tables of evidence.</summary>
public sealed class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPersonalDataRights().UsePersonalDataLedger();
}

/// <summary>A member of it.</summary>
[Personal(typeof(Customers)), DataSubject]
public sealed partial class Member
{
    [SubjectKey]
    public string Id { get; set; } = "";

    [Personal(PersonalDataCategory.FirstName)]
    public string Name { get; set; } = "";
}
