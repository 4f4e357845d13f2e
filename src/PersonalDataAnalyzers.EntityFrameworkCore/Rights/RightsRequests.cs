using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>What persons have asked for and by when they must have an answer (GDPR Art. 12(3)).</summary>
/// <param name="context">A context whose model has <see cref="RightsModel.AddPersonalDataRights"/>.</param>
/// <param name="key">Key of the marks that stay as evidence.</param>
/// <param name="clock">The clock; null = the system's.</param>
public sealed class RightsRequests(DbContext context, PseudonymKey key, TimeProvider? clock = null)
{
    private const string Marks = "request";
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Takes a request in. The same id of the same person again gives the first request back, whatever it
    /// asks for, and changes nothing.</summary>
    public async Task<RightsRequest> Receive(Type subject, object subjectKey, Guid requestId, RightsRequestKind kind, string? detail = null, CancellationToken cancellation = default)
    {
        if (requestId == Guid.Empty)
            throw new ArgumentException("A request has an id.", nameof(requestId));
        if (kind == RightsRequestKind.NotStated || !Enum.IsDefined(kind))
            throw new ArgumentException("A request uses a right.", nameof(kind));
        if (await Find(subject, subjectKey, requestId, cancellation).ConfigureAwait(false) is { } known)
            return known;
        var now = Moment.Now(_clock);
        var request = new RightsRequest
        {
            Mark = SubjectMark.Of(key, Marks, subject, subjectKey),
            RequestId = requestId,
            SubjectType = subject.FullName!,
            SubjectKey = SubjectMark.KeyText(subjectKey),
            Kind = kind,
            Detail = detail,
            ReceivedAt = now,
            DueAt = now.AddMonths(1),
        };
        var isNew = await Insert.IfNew(context, request, async () => await Find(subject, subjectKey, requestId, cancellation).ConfigureAwait(false) is not null, cancellation).ConfigureAwait(false);
        return isNew ? request : (await Find(subject, subjectKey, requestId, cancellation).ConfigureAwait(false))!;
    }

    /// <summary>A person's own request; null where they made none with that id.</summary>
    public Task<RightsRequest?> Find(Type subject, object subjectKey, Guid requestId, CancellationToken cancellation = default)
    {
        var mark = SubjectMark.Of(key, Marks, subject, subjectKey);
        return context.Set<RightsRequest>().AsNoTracking().FirstOrDefaultAsync(request => request.Mark == mark && request.RequestId == requestId, cancellation);
    }

    /// <summary>How many requests of a person are open.</summary>
    public Task<int> CountOpen(Type subject, object subjectKey, CancellationToken cancellation = default)
    {
        var mark = SubjectMark.Of(key, Marks, subject, subjectKey);
        return context.Set<RightsRequest>().CountAsync(request => request.Mark == mark && request.AnsweredAt == null && request.ClosedAt == null, cancellation);
    }

    /// <summary>Open requests, those due first coming first. What is overdue has a <see cref="RightsRequest.DueAt"/> in the past.</summary>
    public IAsyncEnumerable<RightsRequest> Open() =>
        context.Set<RightsRequest>().AsNoTracking().Where(request => request.AnsweredAt == null && request.ClosedAt == null).OrderBy(request => request.DueAt).AsAsyncEnumerable();

    /// <summary>Closes a request that has been answered, and forgets whose key it was.</summary>
    /// <returns>False where it was not open.</returns>
    public async Task<bool> Answer(RightsRequest request, CancellationToken cancellation = default)
    {
        var now = Moment.Now(_clock);
        return await Same(request).ExecuteUpdateAsync(set => set.SetProperty(known => known.AnsweredAt, now).SetProperty(known => known.SubjectKey, (string?)null), cancellation).ConfigureAwait(false) > 0;
    }

    /// <summary>Extends the time by two months, once, because requests are complex or many; the person has to be told
    /// within the first month, and why (Art. 12(3)).</summary>
    /// <returns>False where it is answered, extended already or past its first month.</returns>
    public async Task<bool> Extend(RightsRequest request, string reason, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var now = Moment.Now(_clock);
        var due = request.ReceivedAt.AddMonths(3);
        return await Same(request).Where(known => known.Extension == null && known.DueAt >= now)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.DueAt, due).SetProperty(known => known.Extension, reason), cancellation).ConfigureAwait(false) > 0;
    }

    private IQueryable<RightsRequest> Same(RightsRequest request)
    {
        var (mark, id) = (request.Mark, request.RequestId);
        return context.Set<RightsRequest>().Where(known => known.Mark == mark && known.RequestId == id && known.AnsweredAt == null && known.ClosedAt == null);
    }
}
