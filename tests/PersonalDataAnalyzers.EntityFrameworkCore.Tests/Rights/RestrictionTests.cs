using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using Reader = PersonalDataAnalyzers.EntityFrameworkCore.Tests.RightsContext.Reader;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class RestrictionTests
{
    private static readonly PseudonymKey s_key = PseudonymKey.Create();
    private readonly StoppedClock _clock = new(new DateTime(2026, 11, 22, 12, 0, 0));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Rows_of_a_restricted_person_are_left_out_by_keys_of_every_kind(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        Guid one = Guid.NewGuid(), other = Guid.NewGuid();
        context.Loans.AddRange(
            new() { ReaderId = 1, Card = one, Code = "I" },
            new() { ReaderId = 11, Card = other, Code = "i" },
            new() { ReaderId = null, Card = Guid.Empty, Code = "ı" });
        await context.SaveChangesAsync(stop);
        var restrictions = new Restrictions(context, s_key, _clock);

        await restrictions.Restrict(typeof(Reader), 1, RestrictionGround.AccuracyContested, stop);
        Assert.Equal([11, null], await context.Loans.Unrestricted<Reader, RightsContext.Loan, int?>(context, loan => loan.ReaderId).OrderBy(loan => loan.Id).Select(loan => loan.ReaderId).ToListAsync(stop));

        await restrictions.Restrict(typeof(Reader), other, RestrictionGround.NeededForClaims, stop);
        Assert.Equal(["I", "ı"], await context.Loans.Unrestricted<Reader, RightsContext.Loan, Guid>(context, loan => loan.Card).OrderBy(loan => loan.Id).Select(loan => loan.Code).ToListAsync(stop));

        await restrictions.Restrict(typeof(Reader), "i", RestrictionGround.NeededForClaims, stop);
        Assert.Equal(["I", "ı"], await context.Loans.Unrestricted<Reader, RightsContext.Loan, string>(context, loan => loan.Code).OrderBy(loan => loan.Id).Select(loan => loan.Code).ToListAsync(stop));

        // A restriction of somebody of another kind is none of a reader's.
        await restrictions.Restrict(typeof(string), 11, RestrictionGround.NeededForClaims, stop);
        Assert.False(await restrictions.IsRestricted(typeof(Reader), 11, stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task The_person_is_told_before_it_is_lifted_and_their_key_goes_then(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var restrictions = new Restrictions(context, s_key, _clock);
        Assert.True(await restrictions.Restrict(typeof(Reader), 7, RestrictionGround.ObjectionPending, stop));
        Assert.False(await restrictions.Restrict(typeof(Reader), 7, RestrictionGround.ObjectionPending, stop));
        Assert.True(await restrictions.Restrict(typeof(Reader), 7, RestrictionGround.NeededForClaims, stop));

        await Assert.ThrowsAsync<TimeoutException>(() => restrictions.Lift(typeof(Reader), 7, RestrictionGround.ObjectionPending, (_, _) => throw new TimeoutException(), stop));
        Assert.All(await restrictions.History(typeof(Reader), 7, stop), restriction => Assert.Null(restriction.LiftedAt));

        ProcessingRestriction? told = null;
        Assert.True(await restrictions.Lift(typeof(Reader), 7, RestrictionGround.ObjectionPending, (restriction, _) => { told = restriction; return Task.CompletedTask; }, stop));
        Assert.Equal(RestrictionGround.ObjectionPending, told!.Ground);
        Assert.False(await restrictions.Lift(typeof(Reader), 7, RestrictionGround.ObjectionPending, (_, _) => Task.CompletedTask, stop));
        // The other ground still holds.
        Assert.True(await restrictions.IsRestricted(typeof(Reader), 7, stop));
        var lifted = (await restrictions.History(typeof(Reader), 7, stop))[0];
        Assert.Null(lifted.SubjectKey);
        Assert.Equal(_clock.Now, lifted.LiftedAt);
        Assert.Equal(DateTimeKind.Utc, lifted.LiftedAt!.Value.Kind);

        // The same ground may come back.
        Assert.True(await restrictions.Restrict(typeof(Reader), 7, RestrictionGround.ObjectionPending, stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Of_many_at_once_one_is_new(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using (RightsContext.On(database))
        {
        }

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var context = new RightsContext(database.Options<RightsContext>());
            return await new Restrictions(context, s_key, _clock).Restrict(typeof(Reader), 1, RestrictionGround.NeededForClaims, stop);
        })));
        Assert.Equal(1, results.Count(isNew => isNew));
    }

    [Fact]
    public async Task A_ground_and_a_usable_key_are_demanded()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var context = RightsContext.On(database);
        var restrictions = new Restrictions(context, s_key);
        await Assert.ThrowsAsync<ArgumentException>(() => restrictions.Restrict(typeof(Reader), 1, RestrictionGround.NotStated, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => restrictions.Restrict(typeof(Reader), "", RestrictionGround.NeededForClaims, TestContext.Current.CancellationToken));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => restrictions.Restrict(typeof(Reader), new Uri("https://secret.example"), RestrictionGround.NeededForClaims, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_is_unsaved_is_not_saved_along()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var context = RightsContext.On(database);
        context.Readers.Add(new Reader());
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Restrictions(context, s_key).Restrict(typeof(Reader), 1, RestrictionGround.NeededForClaims, TestContext.Current.CancellationToken));
    }
}
