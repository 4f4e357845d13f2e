using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Replay;

/// <summary>After a backup was restored: finds persons who had been erased and are there again, and erases them again. The
/// ledger must survive the backup: keep a copy of it elsewhere (<see cref="CopyLedgerAsync"/>).</summary>
/// <param name="contexts">Makes a context of the restored database.</param>
/// <param name="service">The erasure service of the same database.</param>
/// <param name="options">The options of the service: its key made the hashes.</param>
public sealed class RestoredBackup(Func<DbContext> contexts, ErasureService service, PersonalDataOptions options)
{
    /// <summary>Writes the ledger, one JSON object a line, in its order.</summary>
    public async Task CopyLedgerAsync(Stream target, CancellationToken cancellation = default)
    {
        var context = contexts();
        await using var _ = context.ConfigureAwait(false);
        await foreach (var entry in context.Set<LedgerEntry>().AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(target, entry, cancellationToken: cancellation).ConfigureAwait(false);
            await target.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a copy of the ledger.</summary>
    /// <exception cref="FormatException">A line is no entry. The message says which, and nothing of it.</exception>
    public static async Task<IReadOnlyList<LedgerEntry>> ReadLedgerAsync(Stream source, CancellationToken cancellation = default)
    {
        using var reader = new StreamReader(source, leaveOpen: true);
        var entries = new List<LedgerEntry>();
        for (var number = 1; await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line; number++)
        {
            if (line.Length > 0)
                entries.Add(Entry(line) ?? throw new FormatException("Line " + number.ToString(CultureInfo.InvariantCulture) + " is no entry of a ledger."));
        }

        return entries;
    }

    private static LedgerEntry? Entry(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<LedgerEntry>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The resurrection check: requests whose person was erased and is in the database, by their own row or by rows
    /// that repeat a value of theirs (<see cref="BelongsToAttribute.Via"/>). Changes nothing.</summary>
    /// <param name="ledger">The copy that survived; null = the ledger of the database itself.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ErasureException">The ledger is not whole, or another key sealed it.</exception>
    public async Task<IReadOnlyList<Guid>> FindResurrectedAsync(IReadOnlyList<LedgerEntry>? ledger = null, CancellationToken cancellation = default)
    {
        var found = (await Find(ledger, cancellation).ConfigureAwait(false)).Select(person => person.Request).ToList();
        var context = contexts();
        await using var _c = context.ConfigureAwait(false);
        var session = await PlanSession.Open(context, cancellation).ConfigureAwait(false);
        await using var _s = session.ConfigureAwait(false);
        found.AddRange((await ErasedLinks.Find(session, service.Graph, options.LedgerKey, cancellation).ConfigureAwait(false)).Except(found));
        return found;
    }

    /// <summary>What <see cref="ReplayAsync"/> would do: runs the plan of everybody who is back in a transaction that is
    /// undone. Changes nothing.</summary>
    public async Task<IReadOnlyList<(Guid Request, ErasurePreview Preview)>> PreviewAsync(IReadOnlyList<LedgerEntry>? ledger = null, CancellationToken cancellation = default)
    {
        var previews = new List<(Guid, ErasurePreview)>();
        foreach (var (request, reach, key) in await Find(ledger, cancellation).ConfigureAwait(false))
            previews.Add((request, await service.PreviewAsync(reach.Root.EntityType.ClrType, [.. key], cancellation).ConfigureAwait(false)));
        return previews;
    }

    /// <summary>Erases again whoever had been erased and is back, under the request of then where the restored ledger does
    /// not know it, and under a new one where it does. One that fails does not stop the others. Rows that only repeat a value
    /// of somebody whose row is gone are found by <see cref="FindResurrectedAsync"/> and left to you: nothing says any more
    /// what else belonged to them.</summary>
    /// <exception cref="ErasureException">Some could not be erased; the others are. Run it again.</exception>
    public async Task<IReadOnlyList<ErasureCertificate>> ReplayAsync(IReadOnlyList<LedgerEntry>? ledger = null, CancellationToken cancellation = default)
    {
        var certificates = new List<ErasureCertificate>();
        var failed = 0;
        await foreach (var (_, certificate, _) in Replay(ledger, cancellation).ConfigureAwait(false))
        {
            if (certificate is null)
                failed++;
            else
                certificates.Add(certificate);
        }

        return failed == 0 ? certificates
            : throw new ErasureException(failed.ToString(CultureInfo.InvariantCulture) + " of " + (failed + certificates.Count).ToString(CultureInfo.InvariantCulture) + " persons could not be erased again; the others were.");
    }

    /// <summary>The same, one person at a time: a certificate, or why there is none.</summary>
    internal async IAsyncEnumerable<(Guid Request, ErasureCertificate? Certificate, string? Failure)> Replay(IReadOnlyList<LedgerEntry>? ledger, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (request, reach, key) in await Find(ledger, cancellation).ConfigureAwait(false))
        {
            bool ended;
            var context = contexts();
            await using (context.ConfigureAwait(false))
            {
                ended = await context.Set<LedgerEntry>().AnyAsync(entry => entry.RequestId == request, cancellation).ConfigureAwait(false)
                    && !await context.Set<ErasureWork>().AnyAsync(work => work.RequestId == request && work.PlanHash != null, cancellation).ConfigureAwait(false);
            }

            var id = ended ? Guid.NewGuid() : request;
            ErasureCertificate? certificate = null;
            string? failure = null;
            try
            {
                certificate = await service.EraseAsync(id, reach.Root.EntityType.ClrType, [.. key], cancellation).ConfigureAwait(false);
            }
            catch (ErasureException error)
            {
                failure = error.Message;
            }

            yield return (id, certificate, failure);
        }
    }

    /// <summary>A value (an e-mail address) belonged to somebody who was erased, and may not come in again.</summary>
    public async Task<bool> IsErasedAsync(string value, CancellationToken cancellation = default)
    {
        var hash = options.LedgerKey.Suppression(value);
        var context = contexts();
        await using var _ = context.ConfigureAwait(false);
        return await context.Set<ErasedValue>().AnyAsync(entry => entry.Hash == hash && entry.Lifted == null, cancellation).ConfigureAwait(false);
    }

    // Persons are known to the ledger by their hashes only, so every key in the database is hashed and looked up.
    private async Task<List<(Guid Request, SubjectReach Reach, IReadOnlyList<object> Key)>> Find(IReadOnlyList<LedgerEntry>? ledger, CancellationToken cancellation)
    {
        var context = contexts();
        await using var _c = context.ConfigureAwait(false);
        ledger ??= await context.Set<LedgerEntry>().AsNoTracking().OrderBy(entry => entry.Id).ToListAsync(cancellation).ConfigureAwait(false);
        var erased = new Dictionary<(string, string), Guid>();
        foreach (var entry in ledger.Where(entry => entry.Event is LedgerEvent.Completed or LedgerEvent.Partial or LedgerEvent.Approved))
            erased[(entry.SubjectType, entry.Subject)] = entry.RequestId;
        var found = new List<(Guid, SubjectReach, IReadOnlyList<object>)>();
        var session = await PlanSession.Open(context, cancellation).ConfigureAwait(false);
        await using var _s = session.ConfigureAwait(false);
        Demand(new LedgerStore(session, options.LedgerKey), ledger);
        foreach (var reach in service.Graph.Subjects)
        {
            if (!erased.Keys.Any(key => key.Item1 == reach.Root.EntityType.Name))
                continue;
            foreach (var key in await Keys(session, reach, cancellation).ConfigureAwait(false))
            {
                if (erased.TryGetValue((reach.Root.EntityType.Name, options.LedgerKey.Hash(reach.Root.EntityType.Name, SubjectKeyText.Stored(reach, key))), out var request)
                    && await IsThere(session, reach, key, cancellation).ConfigureAwait(false))
                {
                    found.Add((request, reach, key));
                }
            }
        }

        return found;
    }

    // With another key nobody would be found, and that would read as "nobody is back"; and a ledger that somebody wrote into
    // would have us erase whom nobody asked to.
    private static void Demand(LedgerStore store, IReadOnlyList<LedgerEntry> ledger)
    {
        foreach (var request in ledger.GroupBy(entry => entry.RequestId))
        {
            if (!store.IsIntact([.. request.OrderBy(entry => entry.Ordinal)]))
                throw new ErasureException("The entries of the request " + request.Key.ToString("D") + " in the ledger were changed by another hand, lack one before them, or were sealed by another key. Nothing was done.");
        }
    }

    private static async Task<List<IReadOnlyList<object>>> Keys(PlanSession session, SubjectReach reach, CancellationToken cancellation)
    {
        var table = reach.Root.Tables.First(table => SqlNames.Columns(table.Table, reach.Key).Count > 0);
        var name = session.Names.Bare(table.Table);
        var columns = SqlNames.Columns(table.Table, reach.Key);
        var sql = "SELECT DISTINCT " + string.Join(", ", columns.Select(column => session.Names.Column(name, column))) + " FROM " + session.Names.Of(table.Table)
            + " WHERE " + string.Join(" AND ", columns.Select(column => session.Names.Column(name, column) + " IS NOT NULL"));
        return [.. (await session.Read(sql, [], [.. reach.Key.Cast<IProperty?>()], cancellation).ConfigureAwait(false)).Select(row => (IReadOnlyList<object>)row!)];
    }

    // A row that had to stay, emptied, is no resurrection: only what a plan would still take from it is.
    private async Task<bool> IsThere(PlanSession session, SubjectReach reach, IReadOnlyList<object> key, CancellationToken cancellation)
    {
        var plan = service.Plan(reach.Root.EntityType.ClrType);
        var run = await PlanRun.Start(session, plan, key, cancellation).ConfigureAwait(false);
        foreach (var step in plan.Steps)
        {
            if (step.Action == StepAction.Gather)
                await run.Run(step, null, cancellation).ConfigureAwait(false);
            else if (await run.Left(step, cancellation).ConfigureAwait(false) > 0)
                return true;
        }

        return false;
    }
}
