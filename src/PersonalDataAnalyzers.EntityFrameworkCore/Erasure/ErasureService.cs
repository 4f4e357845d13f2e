using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>Erases persons from a database (GDPR Art. 17): request, preview, approval, execution of the approved plan. The
/// ledger is written before anything is destroyed; one transaction a person; after a crash <see cref="ResumeAsync"/>
/// finishes what was begun. For several threads.</summary>
public sealed partial class ErasureService
{
    private readonly Func<DbContext> _contexts;
    private readonly PersonalDataOptions _options;
    private readonly ConcurrentDictionary<GraphNode, ErasurePlan> _plans = new();

    /// <summary>Reads the graph and makes the plans of all persons.</summary>
    /// <param name="contexts">Makes a context of the database; each is disposed after use.</param>
    /// <param name="options">Keys, holds, clock.</param>
    /// <exception cref="SubjectGraphException">The marks and the model do not fit; all reasons at once.</exception>
    public ErasureService(Func<DbContext> contexts, PersonalDataOptions options)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        ArgumentNullException.ThrowIfNull(options);
        _contexts = contexts;
        _options = options;
        using var context = contexts();
        Graph = SubjectGraph.Of(context);
        var errors = Check(context, Graph, options, out var plans);
        if (errors.Count > 0)
            throw new SubjectGraphException(errors);
        foreach (var plan in plans)
            _plans[plan.Reach.Root] = plan;
    }

    /// <summary>Whose each row is.</summary>
    public SubjectGraph Graph { get; }

    /// <summary>All findings about marks, model and plans: for a test of the application, or its start.</summary>
    public static IReadOnlyList<GraphFinding> Findings(DbContext context, PersonalDataOptions options)
    {
        ArgumentNullException.ThrowIfNull(context);
        var graph = SubjectGraph.Of(context);
        var errors = Check(context, graph, options, out var plans);
        return [.. graph.Findings.Concat(plans.SelectMany(plan => plan.Findings)).Concat(errors).Distinct()];
    }

    private static List<GraphFinding> Check(DbContext context, SubjectGraph graph, PersonalDataOptions options, out List<ErasurePlan> plans)
    {
        var errors = graph.Findings.Where(finding => finding.Severity == GraphSeverity.Error).ToList();
        plans = [];
        if (context.Model.FindEntityType(typeof(LedgerEntry)) is null)
            errors.Add(new GraphFinding(GraphFault.NoLedger, GraphSeverity.Error, context.GetType().Name, "call modelBuilder.UsePersonalDataLedger() in OnModelCreating"));
        foreach (var reach in graph.Subjects)
        {
            var plan = PlanCompiler.Compile(context, graph, reach, [], options);
            plans.Add(plan);
            errors.AddRange(plan.Findings.Where(finding => finding.Severity == GraphSeverity.Error));
            foreach (var node in reach.Owned.SelectMany(rows => rows.Node.Members))
            {
                if (options.PseudonymKey is null && node.Facts.OnErasure == ErasureAction.Anonymise && node.Facts.AnonymiseWith == typeof(KeyedPseudonym))
                    errors.Add(new GraphFinding(GraphFault.NoStrategy, GraphSeverity.Error, node.Path, "a keyed pseudonym needs a key: set PersonalDataOptions.PseudonymKey"));
            }
        }

        return [.. errors.Distinct()];
    }

    /// <summary>The plan for persons of a type.</summary>
    public ErasurePlan Plan(Type subject) => _plans[Graph.Reach(subject).Root];

    /// <summary>Counts what an erasure would do: runs the plan in a transaction that is undone. Changes nothing.</summary>
    /// <param name="subject">Type of the person.</param>
    /// <param name="key">Values of the person's key.</param>
    /// <param name="cancellation">Ends the count.</param>
    public async Task<ErasurePreview> PreviewAsync(Type subject, object[] key, CancellationToken cancellation = default)
    {
        var plan = Plan(subject);
        var (holds, _) = await Holds(subject, key, cancellation).ConfigureAwait(false);
        var context = _contexts();
        await using var _c = context.ConfigureAwait(false);
        var session = await PlanSession.Open(context, cancellation).ConfigureAwait(false);
        await using var _s = session.ConfigureAwait(false);
        // The plan itself, undone: nothing else counts what it will do, for each step changes what the next one finds.
        await session.Begin(cancellation).ConfigureAwait(false);
        var run = await PlanRun.Start(session, plan, key, cancellation).ConfigureAwait(false);
        var counts = new List<long>();
        foreach (var step in plan.Steps)
            counts.Add(await run.Run(step, _options.PseudonymKey, cancellation).ConfigureAwait(false));
        await session.Rollback().ConfigureAwait(false);
        if (plan.Rights is { } rights)
            holds = [.. holds, .. await rights.Holds(session, key, cancellation).ConfigureAwait(false)];
        return new ErasurePreview(plan, counts, holds);
    }

    /// <summary>Enters a request. Entered again with the same id, it changes nothing.</summary>
    /// <param name="request">Id of the request, chosen by who receives it.</param>
    /// <param name="subject">Type of the person.</param>
    /// <param name="key">Values of the person's key.</param>
    /// <param name="received">When it was received; null = now. The time of Art. 12(3) runs from then.</param>
    /// <param name="cancellation">Ends the entry.</param>
    public Task RequestAsync(Guid request, Type subject, object[] key, DateTimeOffset? received = null, CancellationToken cancellation = default) =>
        OnSession(session => Enter(session, request, subject, key, received, approve: null, cancellation), cancellation);

    /// <summary>Approves the plan of a preview: no other will run.</summary>
    /// <param name="request">The request.</param>
    /// <param name="preview">What was looked at.</param>
    /// <param name="cancellation">Ends the approval.</param>
    public Task ApproveAsync(Guid request, ErasurePreview preview, CancellationToken cancellation = default) => OnSession(
        async session =>
        {
            ArgumentNullException.ThrowIfNull(preview);
            var ledger = new LedgerStore(session, _options.LedgerKey);
            await session.Begin(cancellation).ConfigureAwait(false);
            var entries = await ledger.Entries(request, cancellation).ConfigureAwait(false);
            if (entries.Count == 0)
                throw new ErasureException("There is no request " + request.ToString("D") + ".");
            if (await ledger.Work(request, cancellation).ConfigureAwait(false) is { PlanHash: null })
            {
                await ledger.Change(request, preview.Hash, false, null, cancellation).ConfigureAwait(false);
                await ledger.Append(Next(entries[^1], LedgerEvent.Approved, preview.Hash, JsonSerializer.Serialize(preview.Counts)), entries[^1], cancellation).ConfigureAwait(false);
            }

            await session.Commit(cancellation).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>Request, approval and execution in one call, for persons who erase themselves. The same request twice
    /// changes nothing and gives the same certificate.</summary>
    public async Task<ErasureCertificate> EraseAsync(Guid request, Type subject, object[] key, CancellationToken cancellation = default)
    {
        ErasureCertificate? certificate = null;
        await OnSession(
            async session =>
            {
                await Enter(session, request, subject, key, null, Plan(subject).Hash, cancellation).ConfigureAwait(false);
                certificate = await Execute(session, request, cancellation).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
        return certificate!;
    }

    /// <summary>Runs the approved plan of a request. Run again, it changes nothing and gives the same certificate.</summary>
    /// <exception cref="ErasureException">It could not run; everything is as it was.</exception>
    public async Task<ErasureCertificate> ExecuteAsync(Guid request, CancellationToken cancellation = default) =>
        (await ExecuteAsync([request], cancellation).ConfigureAwait(false))[0];

    /// <summary>Runs several requests on one connection, each in a transaction of its own.</summary>
    public async Task<IReadOnlyList<ErasureCertificate>> ExecuteAsync(IEnumerable<Guid> requests, CancellationToken cancellation = default)
    {
        var certificates = new List<ErasureCertificate>();
        await OnSession(
            async session =>
            {
                foreach (var request in requests)
                    certificates.Add(await Execute(session, request, cancellation).ConfigureAwait(false));
            },
            cancellation).ConfigureAwait(false);
        return certificates;
    }

    /// <summary>Finishes what was approved and not done: after a crash, and when a hold has ended. Call it at start and
    /// from time to time. One that fails does not stop the others, and stays to be done.</summary>
    /// <returns>The certificates of what was done or is still held.</returns>
    public async Task<IReadOnlyList<ErasureCertificate>> ResumeAsync(CancellationToken cancellation = default)
    {
        List<Guid> open;
        var context = _contexts();
        await using (context.ConfigureAwait(false))
        {
            var now = _options.Clock.GetUtcNow().UtcDateTime;
            open = await context.Set<ErasureWork>().AsNoTracking()
                .Where(work => work.PlanHash != null && (work.NotBefore == null || work.NotBefore <= now))
                .Select(work => work.RequestId).ToListAsync(cancellation).ConfigureAwait(false);
        }

        var certificates = new List<ErasureCertificate>();
        foreach (var request in open)
        {
            try
            {
                certificates.Add(await ExecuteAsync(request, cancellation).ConfigureAwait(false));
            }
            catch (ErasureException)
            {
                // It is in the ledger, and still open.
            }
        }

        return certificates;
    }

    /// <summary>Requests whose time (Art. 12(3)) has run out at a moment without an end of the erasure.</summary>
    public async Task<IReadOnlyList<(Guid Request, DateTime Due)>> OverdueAsync(DateTimeOffset? at = null, CancellationToken cancellation = default)
    {
        var now = (at ?? _options.Clock.GetUtcNow()).UtcDateTime;
        var context = _contexts();
        await using var _c = context.ConfigureAwait(false);
        var open = await context.Set<LedgerEntry>().AsNoTracking()
            .Where(entry => context.Set<ErasureWork>().Any(work => work.RequestId == entry.RequestId) && entry.Due != null)
            .GroupBy(entry => entry.RequestId)
            .Select(entries => new { Request = entries.Key, Due = entries.Max(entry => entry.Due) })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. open.Where(entry => entry.Due < now).Select(entry => (entry.Request, entry.Due!.Value)).OrderBy(entry => entry.Value)];
    }

    /// <summary>Extends the time of a request by two months, once (Art. 12(3)): the person must be told so, with the
    /// reasons, within the first month.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reason">Why: the complexity or number of requests. It names nobody.</param>
    /// <param name="cancellation">Ends the entry.</param>
    /// <exception cref="ErasureException">The first month is over, or it was extended before.</exception>
    public Task ExtendAsync(Guid request, string reason, CancellationToken cancellation = default) => Note(
        request,
        entries =>
        {
            var first = entries[0];
            if (entries.Exists(entry => entry.Event == LedgerEvent.Extended) || first.Due < _options.Clock.GetUtcNow().UtcDateTime)
                throw new ErasureException("The time of the request " + request.ToString("D") + " can be extended once, and within its first month.");
            var entry = Next(entries[^1], LedgerEvent.Extended, entries[^1].PlanHash, reason);
            entry.Due = first.At.AddMonths(3);
            return entry;
        },
        cancellation);

    /// <summary>Notes that a recipient was told of the erasure (Art. 19).</summary>
    public Task ToldAsync(Guid request, string recipient, CancellationToken cancellation = default) =>
        Note(request, entries => Next(entries[^1], LedgerEvent.RecipientTold, entries[^1].PlanHash, recipient), cancellation);

    private Task Note(Guid request, Func<List<LedgerEntry>, LedgerEntry> make, CancellationToken cancellation) => OnSession(
        async session =>
        {
            var ledger = new LedgerStore(session, _options.LedgerKey);
            await session.Begin(cancellation).ConfigureAwait(false);
            var entries = await ledger.Entries(request, cancellation).ConfigureAwait(false);
            if (entries.Count == 0)
                throw new ErasureException("There is no request " + request.ToString("D") + ".");
            await ledger.Append(make(entries), entries[^1], cancellation).ConfigureAwait(false);
            await session.Commit(cancellation).ConfigureAwait(false);
        },
        cancellation);

    private async Task OnSession(Func<PlanSession, Task> work, CancellationToken cancellation)
    {
        var context = _contexts();
        await using var _c = context.ConfigureAwait(false);
        var session = await PlanSession.Open(context, cancellation).ConfigureAwait(false);
        await using var _s = session.ConfigureAwait(false);
        await work(session).ConfigureAwait(false);
    }

    private LedgerEntry Next(LedgerEntry last, LedgerEvent what, string? planHash, string? detail) => new()
    {
        RequestId = last.RequestId,
        SubjectType = last.SubjectType,
        Subject = last.Subject,
        Event = what,
        PlanHash = planHash,
        At = _options.Clock.GetUtcNow().UtcDateTime,
        Detail = detail,
    };
}
