using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

public sealed partial class ErasureService
{
    /// <summary>How far a request of a person has come; null where they made none with that id, whoever else did.</summary>
    /// <param name="request">The request.</param>
    /// <param name="subject">Type of the person who asks.</param>
    /// <param name="key">Values of their key.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    public async Task<ErasureStatus?> StatusAsync(Guid request, Type subject, object[] key, CancellationToken cancellation = default)
    {
        ErasureStatus? status = null;
        await OnSession(
            async session =>
            {
                var ledger = new LedgerStore(session, _options.LedgerKey);
                var reach = Graph.Reach(subject);
                // The work before the entries: where another run takes it away meanwhile, its end stands in them.
                var work = await ledger.Work(request, cancellation).ConfigureAwait(false);
                var entries = await ledger.Entries(request, cancellation).ConfigureAwait(false);
                if (entries.Count > 0 && entries[0].Subject == _options.LedgerKey.Hash(reach.Root.EntityType.Name, SubjectKeyText.Stored(reach, key)))
                    status = Status(entries, work);
            },
            cancellation).ConfigureAwait(false);
        return status;
    }

    private ErasureStatus Status(List<LedgerEntry> entries, ErasureWork? work)
    {
        var last = Last(entries);
        var state = last?.State switch
        {
            LedgerEvent.Held => ErasureState.Held,
            LedgerEvent.NothingFound => ErasureState.NothingFound,
            // Nothing is said to be done while it is still to be looked at again.
            LedgerEvent.Completed when work is null => ErasureState.Completed,
            LedgerEvent.Completed or LedgerEvent.Partial => ErasureState.Partial,
            _ => work?.PlanHash is null ? ErasureState.Received : ErasureState.Approved,
        };
        var due = entries.Max(entry => entry.Due)!.Value;
        var kept = last is null ? [] : last.Kept.Select(member => member.Ground).OfType<string>().Concat(last.Holds).Distinct().Order(StringComparer.Ordinal).ToList();
        return new ErasureStatus(entries[0].RequestId, state, entries[0].At, due, work is not null && due < _options.Clock.GetUtcNow().UtcDateTime, kept);
    }
}
