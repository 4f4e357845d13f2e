using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Ends what has been kept long enough: erases or anonymises rows and members whose declared retention is over
/// (GDPR Art. 5(1)(e)). Rows of restricted persons are left alone; rows that others refer to are emptied and stay.</summary>
/// <param name="schedule">What is kept until when.</param>
/// <param name="clock">The clock; null = the system's.</param>
public sealed class RetentionSweep(RetentionSchedule schedule, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Sweeps, in batches of a transaction each. Only one instance of the application does at a time.</summary>
    /// <param name="context">A context of its own: nothing else is saved with it.</param>
    /// <param name="cancellation">Stops between batches.</param>
    /// <returns>What was done; null where another instance is sweeping.</returns>
    public async Task<RetentionReport?> Run(DbContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var lease = new SweepLease(context, schedule.Options.Lease, _clock);
        if (!await lease.Hold(cancellation).ConfigureAwait(false))
            return null;
        try
        {
            return await Sweep(context, isDryRun: false, lease.Hold, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await lease.Release().ConfigureAwait(false);
        }
    }

    /// <summary>Does the very same and takes it back, so that the report is that of a real run at this moment. It locks what a
    /// real run would lock, in one transaction.</summary>
    public Task<RetentionReport> DryRun(DbContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.CreateExecutionStrategy().ExecuteAsync(async stop =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop).ConfigureAwait(false);
            var report = await Sweep(context, isDryRun: true, static _ => Task.FromResult(true), stop).ConfigureAwait(false);
            await transaction.RollbackAsync(stop).ConfigureAwait(false);
            context.ChangeTracker.Clear();
            return report;
        }, cancellation);
    }

    private async Task<RetentionReport> Sweep(DbContext context, bool isDryRun, Func<CancellationToken, Task<bool>> goOn, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        var lines = new List<RetentionLine>();
        var findings = new List<RetentionFinding>(schedule.Findings);
        var held = new Dictionary<Type, IReadOnlyCollection<object>>();
        foreach (var reach in schedule.Graph.Subjects)
        {
            var type = reach.Root.EntityType.ClrType;
            held[type] = schedule.Options.HeldPersons is { } ask ? await ask(type, cancellation).ConfigureAwait(false) : [];
        }

        foreach (var rule in schedule.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            await RuleSweep.Of(context, schedule, rule, today, held, goOn).Run(lines, findings, cancellation).ConfigureAwait(false);
        }

        return new RetentionReport(isDryRun, today, [.. lines.Where(line => line.Rows > 0)], [.. findings.Distinct()]);
    }
}
