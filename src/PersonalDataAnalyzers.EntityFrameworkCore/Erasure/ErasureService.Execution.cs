using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;
using PersonalDataAnalyzers.EntityFrameworkCore.Replay;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

public sealed partial class ErasureService
{
    private static readonly JsonSerializerOptions s_json = new() { Converters = { new JsonStringEnumConverter() } };

    // The same request may come in several times at once: one enters it, the others find it entered.
    private async Task Enter(PlanSession session, Guid request, Type subject, object[] key, DateTimeOffset? received, string? approve, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryEnter(session, request, subject, key, received, approve, cancellation).ConfigureAwait(false);
                return;
            }
            catch (DbException cause)
            {
                await session.Rollback().ConfigureAwait(false);
                if (attempt >= _options.Attempts || cancellation.IsCancellationRequested)
                    throw ErasureException.Of(request, cause);
            }
        }
    }

    private async Task TryEnter(PlanSession session, Guid request, Type subject, object[] key, DateTimeOffset? received, string? approve, CancellationToken cancellation)
    {
        var reach = Graph.Reach(subject);
        if (key.Length != reach.Key.Count)
            throw new ArgumentException("The key of " + reach.Root.Name + " has " + reach.Key.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " parts.", nameof(key));
        var ledger = new LedgerStore(session, _options.LedgerKey);
        await session.Begin(cancellation).ConfigureAwait(false);
        var stored = SubjectKeyText.Stored(reach, key);
        var hash = _options.LedgerKey.Hash(reach.Root.EntityType.Name, stored);
        var entries = await ledger.Entries(request, cancellation).ConfigureAwait(false);
        if (entries.Count > 0)
        {
            await session.Rollback().ConfigureAwait(false);
            if (entries[0].Subject != hash)
                throw new ErasureException("The request " + request.ToString("D") + " is about another person.");
            return;
        }

        var now = _options.Clock.GetUtcNow().UtcDateTime;
        var asked = received?.UtcDateTime ?? now;
        var last = await ledger.Append(
            new LedgerEntry { RequestId = request, Event = LedgerEvent.Requested, SubjectType = reach.Root.EntityType.Name, Subject = hash, At = asked, Due = asked.AddMonths(1) },
            null,
            cancellation).ConfigureAwait(false);
        if (approve is not null)
            await ledger.Append(Next(last, LedgerEvent.Approved, approve, null), last, cancellation).ConfigureAwait(false);
        await ledger.AddWork(
            new ErasureWork { RequestId = request, SubjectType = reach.Root.EntityType.Name, Sealed = _options.LedgerKey.Seal(request, stored), PlanHash = approve },
            cancellation).ConfigureAwait(false);
        await session.Commit(cancellation).ConfigureAwait(false);
    }

    private async Task<ErasureCertificate> Execute(PlanSession session, Guid request, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Attempt(session, request, cancellation).ConfigureAwait(false);
            }
            catch (DbException) when (attempt < _options.Attempts && !cancellation.IsCancellationRequested)
            {
                // Somebody else writes the same rows: what they wrote is seen the next time.
                await session.Rollback().ConfigureAwait(false);
                await Task.Delay(RandomNumberGenerator.GetInt32(5, 40 * attempt), cancellation).ConfigureAwait(false);
            }
            catch (DbException cause)
            {
                await session.Rollback().ConfigureAwait(false);
                var failed = ErasureException.Of(request, cause);
                await Fail(session, request, failed.Message).ConfigureAwait(false);
                throw failed;
            }
        }
    }

    // The ledger knows of the failure where the engine still answers.
    private async Task Fail(PlanSession session, Guid request, string message)
    {
        try
        {
            var ledger = new LedgerStore(session, _options.LedgerKey);
            var entries = await ledger.Entries(request, CancellationToken.None).ConfigureAwait(false);
            await ledger.Append(Next(entries[^1], LedgerEvent.Failed, entries[^1].PlanHash, message), entries[^1], CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is DbException or InvalidOperationException)
        {
            // It does not; the request stands, and that is what counts.
        }
    }

    private async Task<ErasureCertificate> Attempt(PlanSession session, Guid request, CancellationToken cancellation)
    {
        var ledger = new LedgerStore(session, _options.LedgerKey);
        // The work before the entries: where another run has just taken it away, its end stands in them.
        var open = await ledger.Work(request, cancellation).ConfigureAwait(false);
        var entries = await ledger.Entries(request, cancellation).ConfigureAwait(false);
        if (entries.Count == 0)
            throw new ErasureException("There is no request " + request.ToString("D") + ".");
        if (!ledger.IsIntact(entries))
            throw new ErasureException("The ledger of the request " + request.ToString("D") + " was changed by another hand, or another key sealed it. Nothing was erased.");
        if (open is not { } work)
            return Last(entries) ?? throw new ErasureException("The request " + request.ToString("D") + " has no work left and no end.");
        var root = Graph.Subjects.FirstOrDefault(reach => reach.Root.EntityType.Name == work.SubjectType)?.Root
            ?? throw new ErasureException("The model has no person of the type of the request " + request.ToString("D") + " any more.");
        var plan = _plans[root];
        if (work.PlanHash is null)
            throw new ErasureException("The request " + request.ToString("D") + " is not approved.");
        if (work.PlanHash != plan.Hash)
            throw new ErasureException("The marks or the model have changed since the plan of the request " + request.ToString("D") + " was approved: preview and approve it again.");
        var opened = _options.LedgerKey.Open(request, work.Sealed);
        var key = SubjectKeyText.Known(plan.Reach, opened);
        // What the first run has emptied, later ones must still find by.
        var known = SubjectKeyText.Values(plan.Reach, opened);
        var certificate = work.IsErased ? Last(entries)! : null;
        if (certificate is null)
        {
            var (holds, failed) = await Holds(root.EntityType.ClrType, key, cancellation).ConfigureAwait(false);
            if (failed || holds.Any(hold => hold is { Entity: null, Rows: null, Member: null }))
                return await Hold(session, ledger, entries, plan, holds, failed, cancellation).ConfigureAwait(false);
            var planned = holds.Count == 0 ? plan : PlanCompiler.Compile(session.Context, Graph, plan.Reach, holds, _options);
            (certificate, known) = await Destroy(session, ledger, entries, planned, plan.Hash, key, known, holds, cancellation).ConfigureAwait(false);
            if (certificate is null)
                return Last(await ledger.Entries(request, cancellation).ConfigureAwait(false)) ?? throw new ErasureException("The request " + request.ToString("D") + " is being run elsewhere.");
            if (!planned.NeedsSecondLook || holds.Count > 0 || certificate.State == LedgerEvent.Held)
                return certificate;
        }

        return await LookAgain(session, ledger, request, plan, key, known, certificate, cancellation).ConfigureAwait(false);
    }

    private async Task<(ErasureCertificate? Certificate, IReadOnlyDictionary<string, object?>? Known)> Destroy(
        PlanSession session, LedgerStore ledger, List<LedgerEntry> entries, ErasurePlan plan, string approved, IReadOnlyList<object> key, IReadOnlyDictionary<string, object?>? known, IReadOnlyList<Hold> holds, CancellationToken cancellation)
    {
        var request = entries[0].RequestId;
        await session.Begin(cancellation).ConfigureAwait(false);
        var later = plan.NeedsSecondLook || holds.Count > 0;
        // The claim comes first: it is the lock between two that run the same request.
        if (!await ledger.Claim(request, done: !later, cancellation).ConfigureAwait(false))
        {
            await session.Rollback().ConfigureAwait(false);
            return (null, known);
        }

        if (await Restricted(session, ledger, entries, plan, key, holds, cancellation).ConfigureAwait(false) is { } restricted)
            return (restricted, known);
        var runs = await PlanRun.All(session, plan, key, known, isLocking: true, cancellation).ConfigureAwait(false);
        if (later && known is null)
            known = await Remember(session, ledger, runs[0], request, _plans[plan.Reach.Root], key, cancellation).ConfigureAwait(false);
        await Suppress(ledger, runs[0], plan, request, key, cancellation).ConfigureAwait(false);
        var (steps, members) = await Steps(runs, plan, Expected(entries, plan), Rewritten(entries), cancellation).ConfigureAwait(false);
        // Asked for while the plan ran: everything is put back.
        if (await Restricted(session, ledger, entries, plan, key, holds, cancellation).ConfigureAwait(false) is { } late)
            return (late, known);
        var found = steps.Any(step => step.Touched > 0);
        if (found && plan.Rights is { } rights)
            members.AddRange(rights.Uncounted);
        var uncovered = members.Any(member => member.Fate is MemberFate.Unhandled or MemberFate.Linked);
        var state = !found ? LedgerEvent.NothingFound : holds.Count > 0 || uncovered ? LedgerEvent.Partial : LedgerEvent.Completed;
        var certificate = Certificate(entries, state, approved, steps, members, plan, holds);
        if (holds.Count > 0)
            await ledger.Change(request, approved, isErased: false, End(holds), cancellation).ConfigureAwait(false);
        await ledger.Append(Next(entries[^1], state, approved, JsonSerializer.Serialize(certificate, s_json)), entries[^1], cancellation).ConfigureAwait(false);
        await session.Commit(cancellation).ConfigureAwait(false);
        return (certificate, known);
    }

    // Links by value lead nowhere once the person's row is gone or emptied: what they repeat is sealed until all is done.
    private async Task<IReadOnlyDictionary<string, object?>?> Remember(
        PlanSession session, LedgerStore ledger, PlanRun run, Guid request, ErasurePlan whole, IReadOnlyList<object> key, CancellationToken cancellation)
    {
        if (whole.Values.Count == 0 || await run.Root(whole.Values, cancellation).ConfigureAwait(false) is not { } values)
            return null;
        var stored = SubjectKeyText.Stored(whole.Reach, key, whole.Values, values);
        await ledger.Reseal(request, _options.LedgerKey.Seal(request, stored), cancellation).ConfigureAwait(false);
        // And for good, as hashes: a row that comes in later under such a value is found by them.
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is string { Length: > 0 } text)
                await ledger.Suppress(_options.LedgerKey.Link(ErasedLinks.Name(whole.Values[i]), text), request, _options.Clock.GetUtcNow().UtcDateTime, cancellation).ConfigureAwait(false);
        }

        return SubjectKeyText.Values(whole.Reach, stored);
    }

    // A restriction that the person wants kept outranks the erasure: looked up behind the claim, so that none is missed.
    private async Task<ErasureCertificate?> Restricted(
        PlanSession session, LedgerStore ledger, List<LedgerEntry> entries, ErasurePlan plan, IReadOnlyList<object> key, IReadOnlyList<Hold> holds, CancellationToken cancellation)
    {
        if (plan.Rights is not { } rights || await rights.Holds(session, key, cancellation).ConfigureAwait(false) is not { Count: > 0 } restrictions)
            return null;
        await session.Rollback().ConfigureAwait(false);
        return await Hold(session, ledger, entries, _plans[plan.Reach.Root], [.. holds, .. restrictions], false, cancellation).ConfigureAwait(false);
    }

    private async Task<(List<StepResult> Steps, List<MemberResult> Members)> Steps(IReadOnlyList<PlanRun> runs, ErasurePlan plan, long[]? expected, HashSet<string> rewritten, CancellationToken cancellation)
    {
        var steps = new List<StepResult>();
        var members = new List<MemberResult>();
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            if (step.Action == StepAction.Rewrite && rewritten.Contains(step.Node.Name))
                continue;
            var touched = 0L;
            foreach (var run in runs)
                touched += await run.Run(step, _options.PseudonymKey, cancellation).ConfigureAwait(false);
            if (step.Action == StepAction.Gather)
                continue;
            steps.Add(new StepResult(step.Node.Name, step.Table.Table.Name, step.Action, expected?[i], touched));
            if (touched > 0)
                members.AddRange(step.Members.Select(member => new MemberResult(step.Node.Name, member.Member, member.Fate, member.Ground)));
        }

        return (steps, [.. members.Distinct()]);
    }

    // A pseudonym of a pseudonym would lead nowhere: what an earlier run of the request has rewritten is left.
    private static HashSet<string> Rewritten(List<LedgerEntry> entries) =>
        [.. Certificates(entries).SelectMany(certificate => certificate.Steps).Where(step => step.Action == StepAction.Rewrite && step.Touched > 0).Select(step => step.Entity)];

    // Counts of the preview, where it was one of these steps.
    private static long[]? Expected(List<LedgerEntry> entries, ErasurePlan plan)
    {
        var approved = entries.FindLast(entry => entry.Event == LedgerEvent.Approved);
        if (approved?.Detail is not { } detail || approved.PlanHash != plan.Hash)
            return null;
        var counts = JsonSerializer.Deserialize<long[]>(detail);
        return counts?.Length == plan.Steps.Count ? counts : null;
    }

    private async Task Suppress(LedgerStore ledger, PlanRun run, ErasurePlan plan, Guid request, IReadOnlyList<object> key, CancellationToken cancellation)
    {
        var properties = _options.SuppressBy.Select(name => plan.Reach.Root.EntityType.FindProperty(name)).OfType<IProperty>().ToList();
        if (properties.Count == 0)
            return;
        var now = _options.Clock.GetUtcNow().UtcDateTime;
        foreach (var value in await run.Root(properties, cancellation).ConfigureAwait(false) ?? [])
        {
            if (value is string { Length: > 0 } text)
                await ledger.Suppress(_options.LedgerKey.Suppression(text), request, now, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<ErasureCertificate> Hold(
        PlanSession session, LedgerStore ledger, List<LedgerEntry> entries, ErasurePlan plan, IReadOnlyList<Hold> holds, bool failed, CancellationToken cancellation)
    {
        var certificate = Certificate(entries, LedgerEvent.Held, plan.Hash, [], [], plan, holds) with
        {
            Holds = failed ? ["the look-up of holds failed, and what cannot be looked up is held"] : Grounds(holds),
        };
        await session.Begin(cancellation).ConfigureAwait(false);
        await ledger.Change(entries[0].RequestId, plan.Hash, isErased: false, failed ? null : End(holds), cancellation).ConfigureAwait(false);
        // Said once for each reason, not at each attempt.
        if (Last(entries) is not { State: LedgerEvent.Held } before || !before.Holds.SequenceEqual(certificate.Holds))
            await ledger.Append(Next(entries[^1], LedgerEvent.Held, plan.Hash, JsonSerializer.Serialize(certificate, s_json)), entries[^1], cancellation).ConfigureAwait(false);
        await session.Commit(cancellation).ConfigureAwait(false);
        return certificate;
    }

    private async Task<(IReadOnlyList<Hold> Holds, bool Failed)> Holds(Type subject, IReadOnlyList<object> key, CancellationToken cancellation)
    {
        var all = new List<Hold>();
        foreach (var source in _options.Holds)
        {
            try
            {
                all.AddRange(await source.FindAsync(subject, key, cancellation).ConfigureAwait(false));
            }
            catch (Exception failed) when (failed is not OutOfMemoryException)
            {
                return (all, true);
            }
        }

        return (all, false);
    }

    private async Task<ErasureCertificate> LookAgain(
        PlanSession session, LedgerStore ledger, Guid request, ErasurePlan plan, IReadOnlyList<object> key, IReadOnlyDictionary<string, object?>? known, ErasureCertificate certificate, CancellationToken cancellation)
    {
        // Who had written before the erasure was committed, and has not ended, cannot be seen yet.
        var since = await session.NextTransaction(cancellation).ConfigureAwait(false);
        var isSettled = since is null;
        var waits = 0;
        for (var round = 0; round < _options.Attempts; round++)
        {
            // First whether all have ended, then what they left.
            isSettled = isSettled || await session.OldestTransaction(cancellation).ConfigureAwait(false) is not { } oldest || oldest > since;
            var left = 0L;
            foreach (var run in await PlanRun.All(session, plan, key, known, isLocking: false, cancellation).ConfigureAwait(false))
            {
                foreach (var step in plan.Steps)
                    left += step.Action == StepAction.Gather ? await run.Run(step, null, cancellation).ConfigureAwait(false) * 0 : await run.Left(step, cancellation).ConfigureAwait(false);
            }

            if (left == 0 && !isSettled)
            {
                // Half a second in all: transactions of a busy database last longer than a few rounds.
                if (waits == 9)
                    break;
                await Task.Delay(1 << waits++, cancellation).ConfigureAwait(false);
                round--;
                continue;
            }

            await session.Begin(cancellation).ConfigureAwait(false);
            var entries = await ledger.Entries(request, cancellation).ConfigureAwait(false);
            if (left == 0)
            {
                if (await ledger.Claim(request, done: true, cancellation).ConfigureAwait(false))
                    await ledger.Append(Next(entries[^1], LedgerEvent.Verified, plan.Hash, null), entries[^1], cancellation).ConfigureAwait(false);
                await session.Commit(cancellation).ConfigureAwait(false);
                return certificate;
            }

            var runs = await PlanRun.All(session, plan, key, known, isLocking: true, cancellation).ConfigureAwait(false);
            var (steps, members) = await Steps(runs, plan, null, Rewritten(entries), cancellation).ConfigureAwait(false);
            certificate = certificate with
            {
                LateWrites = certificate.LateWrites + left,
                Members = [.. certificate.Members.Concat(members).Distinct()],
            };
            await ledger.Append(Next(entries[^1], LedgerEvent.LateWrites, plan.Hash, JsonSerializer.Serialize(certificate, s_json)), entries[^1], cancellation).ConfigureAwait(false);
            await session.Commit(cancellation).ConfigureAwait(false);
        }

        // Somebody keeps writing, or has not ended: it stays open for the next resumption, and does not read complete.
        return certificate with { State = LedgerEvent.Partial };
    }

    private static DateTime? End(IReadOnlyList<Hold> holds)
    {
        // Ends that nobody has set are looked for at each resumption.
        if (holds.Count == 0 || holds.Any(hold => hold.Until is null))
            return null;
        return holds.Min(hold => hold.Until)!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }

    private static List<string> Grounds(IReadOnlyList<Hold> holds) =>
        [.. holds.Select(hold => hold.Until is { } until ? hold.Ground + " until " + until.ToString("O") : hold.Ground).Distinct()];

    private ErasureCertificate Certificate(
        List<LedgerEntry> entries, LedgerEvent state, string approved, List<StepResult> steps, List<MemberResult> members, ErasurePlan plan, IReadOnlyList<Hold> holds) => new()
    {
        RequestId = entries[0].RequestId,
        SubjectType = entries[0].SubjectType,
        Subject = entries[0].Subject,
        State = state,
        At = _options.Clock.GetUtcNow().UtcDateTime,
        Due = entries.Max(entry => entry.Due),
        PlanHash = approved,
        Steps = steps,
        Members = members,
        Differences = [.. steps.Where(step => step.Expected is { } expected && expected != step.Touched)
            .Select(step => step.Entity + " " + step.Action + ": " + step.Expected!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + " expected, " + step.Touched.ToString(System.Globalization.CultureInfo.InvariantCulture) + " touched")],
        Recipients = [.. plan.Reach.Owned.Select(rows => rows.Node).SelectMany(Registers).SelectMany(register => register.Recipients).Distinct()],
        Holds = Grounds(holds),
    };

    private static IEnumerable<RegisterDescriptor> Registers(GraphNode node) =>
        node.Members.Select(member => member.Facts.Register).Append(node.Descriptor?.Register).OfType<RegisterDescriptor>().Distinct();

    private static ErasureCertificate? Last(List<LedgerEntry> entries) =>
        entries.FindLast(IsCertificate) is { Detail: { } detail } ? JsonSerializer.Deserialize<ErasureCertificate>(detail, s_json) : null;

    private static IEnumerable<ErasureCertificate> Certificates(List<LedgerEntry> entries) =>
        entries.Where(IsCertificate).Select(entry => JsonSerializer.Deserialize<ErasureCertificate>(entry.Detail!, s_json)!);

    private static bool IsCertificate(LedgerEntry entry) =>
        entry.Event is LedgerEvent.Completed or LedgerEvent.Partial or LedgerEvent.NothingFound or LedgerEvent.LateWrites or LedgerEvent.Held && entry.Detail is not null;
}
