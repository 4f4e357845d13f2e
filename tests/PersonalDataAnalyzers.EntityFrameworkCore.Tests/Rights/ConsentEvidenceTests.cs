using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using Reader = PersonalDataAnalyzers.EntityFrameworkCore.Tests.RightsContext.Reader;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class ConsentEvidenceTests
{
    private static readonly PseudonymKey s_key = PseudonymKey.Create();
    private static readonly NoticeVersion s_notice = NoticeVersion.Of("2026-11-22", "<html>…</html>"u8);
    private readonly StoppedClock _clock = new(new DateTime(2026, 11, 22, 12, 0, 0));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task The_last_word_holds_and_all_words_stay(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var consent = new ConsentEvidence(context, s_key, _clock);
        Assert.False(await consent.IsGiven(typeof(Reader), 1, typeof(Newsletter), stop));

        await consent.Give(typeof(Reader), 1, typeof(Newsletter), s_notice, "newsletter form", stop);
        Assert.True(await consent.IsGiven(typeof(Reader), 1, typeof(Newsletter), stop));
        Assert.False(await consent.IsGiven(typeof(Reader), 1, typeof(Profiling), stop));
        Assert.False(await consent.IsGiven(typeof(Reader), 11, typeof(Newsletter), stop));

        // In the same instant: the order of the rows decides, not the clock.
        await consent.Withdraw(typeof(Reader), 1, typeof(Newsletter), "link in the letter", stop);
        Assert.False(await consent.IsGiven(typeof(Reader), 1, typeof(Newsletter), stop));

        var history = await consent.History(typeof(Reader), 1, stop);
        Assert.Equal([true, false], history.Select(row => row.IsGiven));
        Assert.Equal(s_notice.Hash, history[0].NoticeHash);
        Assert.Equal("2026-11-22", history[0].NoticeVersion);
        Assert.Null(history[1].NoticeHash);
        Assert.All(history, row => Assert.DoesNotContain("\n1", row.Mark, StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Evidence_cannot_be_edited(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        await new ConsentEvidence(context, s_key, _clock).Withdraw(typeof(Reader), 1, typeof(Newsletter), "call", stop);
        var row = await context.Set<ConsentEvent>().SingleAsync(stop);
        context.Entry(row).Property(known => known.IsGiven).CurrentValue = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync(stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Evidence_goes_when_the_consent_has_ended_long_ago_and_not_before(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var consent = new ConsentEvidence(context, s_key, _clock);
        _clock.Now = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await consent.Give(typeof(Reader), 1, typeof(Newsletter), s_notice, "form", stop);
        await consent.Give(typeof(Reader), 2, typeof(Newsletter), s_notice, "form", stop);
        _clock.Now = new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await consent.Withdraw(typeof(Reader), 1, typeof(Newsletter), "form", stop);
        _clock.Now = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await consent.Give(typeof(Reader), 1, typeof(Newsletter), s_notice, "form", stop);

        Assert.Equal(0, await consent.Expire(new DateTime(2020, 6, 1, 0, 0, 0, DateTimeKind.Utc), stop));
        Assert.Equal(2, await consent.Expire(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), stop));
        Assert.Single(await consent.History(typeof(Reader), 1, stop));
        // Consent that still holds is evidence for as long as it does.
        Assert.Single(await consent.History(typeof(Reader), 2, stop));
    }

    private static class Newsletter;

    private static class Profiling;
}
