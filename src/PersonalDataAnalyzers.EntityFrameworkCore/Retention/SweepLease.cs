using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Who sweeps now: one of several instances of the application at a time.</summary>
public sealed class SweepLeaseRow
{
    internal SweepLeaseRow()
    {
    }

    /// <summary>What is leased.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Who holds it: a random number of a run.</summary>
    public Guid Holder { get; internal set; }

    /// <summary>Until when (UTC).</summary>
    public DateTime Until { get; internal set; }
}

/// <summary>Takes, renews and gives back the lease: an update with a condition, the same on every engine. A sweep that lost
/// it stops; two at once would do no harm, for deleting twice deletes once.</summary>
internal sealed class SweepLease(DbContext context, TimeSpan length, TimeProvider clock)
{
    private const string Name = "retention";
    private readonly Guid _holder = Guid.NewGuid();

    /// <summary>Takes or renews it.</summary>
    /// <returns>False where another instance holds it.</returns>
    public async Task<bool> Hold(CancellationToken cancellation)
    {
        var now = Moment.Now(clock);
        var until = now + length;
        var taken = await context.Set<SweepLeaseRow>().Where(lease => lease.Name == Name && (lease.Holder == _holder || lease.Until < now))
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Holder, _holder).SetProperty(lease => lease.Until, until), cancellation).ConfigureAwait(false);
        if (taken > 0)
            return true;
        if (await context.Set<SweepLeaseRow>().AnyAsync(lease => lease.Name == Name, cancellation).ConfigureAwait(false))
            return false;
        return await Insert.IfNew(context, new SweepLeaseRow { Name = Name, Holder = _holder, Until = until }, () => context.Set<SweepLeaseRow>().AnyAsync(lease => lease.Name == Name, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives it back.</summary>
    public Task Release()
    {
        var past = Moment.Now(clock).AddSeconds(-1);
        return context.Set<SweepLeaseRow>().Where(lease => lease.Name == Name && lease.Holder == _holder).ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Until, past), CancellationToken.None);
    }
}
