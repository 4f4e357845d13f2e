using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Evidence of consent and its withdrawal (GDPR Art. 7(1), 7(3)): who, for what, on which notice, when, how. Rows
/// are only ever added. Persons stand in it by keyed marks, so that it may be kept when their data is gone.</summary>
/// <param name="context">A context whose model has <see cref="RightsModel.AddPersonalDataRights"/>.</param>
/// <param name="key">Key of the marks.</param>
/// <param name="clock">The clock; null = the system's.</param>
public sealed class ConsentEvidence(DbContext context, PseudonymKey key, TimeProvider? clock = null)
{
    internal const string Marks = "consent";
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Records that a person has consented.</summary>
    /// <param name="subject">The data subject's type.</param>
    /// <param name="subjectKey">The person's key.</param>
    /// <param name="purpose">The class that declares the purpose.</param>
    /// <param name="notice">What the person had been told.</param>
    /// <param name="how">By what act, at most 200 characters ("newsletter form"); silence is none (recital 32).</param>
    /// <param name="cancellation">Stops it.</param>
    public Task Give(Type subject, object subjectKey, Type purpose, NoticeVersion notice, string how, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentException.ThrowIfNullOrWhiteSpace(notice.Version);
        ArgumentException.ThrowIfNullOrWhiteSpace(notice.Hash);
        return Add(subject, subjectKey, purpose, notice, how, cancellation);
    }

    /// <summary>Records that a person has withdrawn consent: no reason, no notice, nothing that giving did not need
    /// (Art. 7(3)). One that was never given may be withdrawn too.</summary>
    public Task Withdraw(Type subject, object subjectKey, Type purpose, string how, CancellationToken cancellation = default) =>
        Add(subject, subjectKey, purpose, null, how, cancellation);

    /// <summary>Does consent hold now? No, unless the last word was yes.</summary>
    public async Task<bool> IsGiven(Type subject, object subjectKey, Type purpose, CancellationToken cancellation = default) =>
        await Events(subject, subjectKey).Where(known => known.Purpose == purpose.FullName).OrderByDescending(known => known.Id).Select(known => (bool?)known.IsGiven).FirstOrDefaultAsync(cancellation).ConfigureAwait(false) == true;

    /// <summary>All that is recorded of a person, oldest first: the evidence, and part of the answer under Art. 15.</summary>
    public async Task<IReadOnlyList<ConsentEvent>> History(Type subject, object subjectKey, CancellationToken cancellation = default) =>
        await Events(subject, subjectKey).OrderBy(known => known.Id).ToListAsync(cancellation).ConfigureAwait(false);

    /// <summary>Deletes evidence of consents that ended before a day: its own retention. What still holds stays.</summary>
    /// <param name="endedBefore">UTC. The practice of the table is three years after the withdrawal (ConsentEvidence).</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Rows deleted.</returns>
    public Task<int> Expire(DateTime endedBefore, CancellationToken cancellation = default)
    {
        var events = context.Set<ConsentEvent>();
        return events
            .Where(old => old.At < endedBefore && events.Any(later => later.Mark == old.Mark && later.Purpose == old.Purpose && later.Id >= old.Id && !later.IsGiven && later.At < endedBefore))
            .ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<ConsentEvent> Events(Type subject, object subjectKey)
    {
        var mark = SubjectMark.Of(key, Marks, subject, subjectKey);
        return context.Set<ConsentEvent>().AsNoTracking().Where(known => known.Mark == mark);
    }

    private async Task Add(Type subject, object subjectKey, Type purpose, NoticeVersion? notice, string how, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentException.ThrowIfNullOrWhiteSpace(how);
        var row = new ConsentEvent
        {
            Mark = SubjectMark.Of(key, Marks, subject, subjectKey),
            Purpose = purpose.FullName!,
            IsGiven = notice is not null,
            At = Moment.Now(_clock),
            How = how,
            NoticeVersion = notice?.Version,
            NoticeHash = notice?.Hash,
        };
        await Insert.IfNew(context, row, static () => Task.FromResult(false), cancellation).ConfigureAwait(false);
    }
}
