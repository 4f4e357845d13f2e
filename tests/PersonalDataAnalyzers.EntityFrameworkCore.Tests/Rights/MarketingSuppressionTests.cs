using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class MarketingSuppressionTests
{
    private static readonly PseudonymKey s_key = PseudonymKey.Create();

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_banned_address_is_known_again_however_it_is_written(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var list = new MarketingSuppression(context, s_key);
        Assert.True(await list.Suppress("Maija.Meikalainen@Example.FI", stop));
        Assert.False(await list.Suppress(" maija.meikalainen@example.fi ", stop));
        Assert.True(await list.Suppress("+358 40 000-0000", stop));

        Assert.True(await list.IsSuppressed("MAIJA.MEIKALAINEN@EXAMPLE.FI", stop));
        Assert.True(await list.IsSuppressed("+358400000000", stop));
        Assert.False(await list.IsSuppressed("maija@example.fi", stop));
        Assert.True(await list.Release("maija.meikalainen@example.fi", stop));
        Assert.False(await list.IsSuppressed("maija.meikalainen@example.fi", stop));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_mailing_goes_to_who_is_not_on_the_list(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        var list = new MarketingSuppression(context, s_key);
        var addresses = Enumerable.Range(0, 1200).Select(i => $"a{i}@example.fi").ToList();
        foreach (var banned in new[] { 0, 499, 500, 1199 })
            await list.Suppress(addresses[banned].ToUpperInvariant(), stop);

        var allowed = new List<string>();
        await foreach (var address in list.Allowed(addresses, stop))
            allowed.Add(address);
        Assert.Equal(addresses.Where((_, i) => i is not (0 or 499 or 500 or 1199)), allowed);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task The_list_tells_nobody_who_is_on_it(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = RightsContext.On(database);
        await new MarketingSuppression(context, s_key).Suppress("maija@example.fi", stop);
        await new MarketingSuppression(context, s_key).Suppress(typeof(RightsContext.Reader), 31415, stop);

        var marks = await context.Set<SuppressionEntry>().Select(entry => entry.Mark).ToListAsync(stop);
        Assert.Equal(2, marks.Count);
        Assert.All(marks, mark => Assert.Matches("^[0-9A-F]{64}$", mark));
        Assert.True(await new MarketingSuppression(context, s_key).IsSuppressed(typeof(RightsContext.Reader), 31415, stop));
        Assert.False(await new MarketingSuppression(context, PseudonymKey.Create()).IsSuppressed("maija@example.fi", stop));
        // A person's key that reads like an address is not the address.
        Assert.False(await new MarketingSuppression(context, s_key).IsSuppressed(typeof(RightsContext.Reader), "maija@example.fi", stop));
        await Assert.ThrowsAsync<ArgumentException>(() => new MarketingSuppression(context, s_key).Suppress(" ", stop));
    }
}
