using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Restriction of processing (GDPR Art. 18): sets it, looks it up, and lifts it after telling the person. Queries
/// that must not process restricted rows say so with <see cref="RestrictionQueries"/>; nothing else keeps them away.</summary>
/// <param name="context">A context whose model has <see cref="RightsModel.AddPersonalDataRights"/>.</param>
/// <param name="key">Key of the marks that stay as evidence.</param>
/// <param name="clock">The clock; null = the system's.</param>
public sealed class Restrictions(DbContext context, PseudonymKey key, TimeProvider? clock = null)
{
    private const string Purpose = "restriction";
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Restricts processing on a ground. The same ground again changes nothing.</summary>
    /// <returns>True where it is new.</returns>
    /// <exception cref="ArgumentException">No ground is stated.</exception>
    public async Task<bool> Restrict(Type subject, object subjectKey, RestrictionGround ground, CancellationToken cancellation = default)
    {
        if (ground == RestrictionGround.NotStated || !Enum.IsDefined(ground))
            throw new ArgumentException("State the ground of Art. 18(1).", nameof(ground));
        if (await InForce(subject, subjectKey).AnyAsync(restriction => restriction.Ground == ground, cancellation).ConfigureAwait(false))
            return false;
        var restriction = new ProcessingRestriction
        {
            SubjectType = subject.FullName!,
            SubjectKey = SubjectMark.KeyText(subjectKey),
            Mark = SubjectMark.Of(key, Purpose, subject, subjectKey),
            Ground = ground,
            Since = Moment.Now(_clock),
        };
        return await Insert.IfNew(context, restriction, () => InForce(subject, subjectKey).AnyAsync(known => known.Ground == ground, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>Is processing of that person's data restricted, on whatever ground?</summary>
    public Task<bool> IsRestricted(Type subject, object subjectKey, CancellationToken cancellation = default) =>
        InForce(subject, subjectKey).AnyAsync(cancellation);

    /// <summary>Restrictions of that person, lifted ones included, oldest first.</summary>
    public async Task<IReadOnlyList<ProcessingRestriction>> History(Type subject, object subjectKey, CancellationToken cancellation = default)
    {
        var mark = SubjectMark.Of(key, Purpose, subject, subjectKey);
        return await context.Set<ProcessingRestriction>().AsNoTracking().Where(restriction => restriction.Mark == mark).OrderBy(restriction => restriction.Id).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Lifts the restriction on a ground. The person is told first (Art. 18(3)): where <paramref name="tell"/>
    /// fails, its exception is thrown on and the restriction stays.</summary>
    /// <param name="subject">The data subject's type.</param>
    /// <param name="subjectKey">The person's key.</param>
    /// <param name="ground">Which restriction.</param>
    /// <param name="tell">Tells the person. It is asked again if the lifting is interrupted after it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>False where there was none.</returns>
    public async Task<bool> Lift(Type subject, object subjectKey, RestrictionGround ground, Func<ProcessingRestriction, CancellationToken, Task> tell, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tell);
        var restriction = await InForce(subject, subjectKey).AsNoTracking().FirstOrDefaultAsync(known => known.Ground == ground, cancellation).ConfigureAwait(false);
        if (restriction is null)
            return false;
        await tell(restriction, cancellation).ConfigureAwait(false);
        var now = Moment.Now(_clock);
        return await context.Set<ProcessingRestriction>().Where(known => known.Id == restriction.Id && known.LiftedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.ToldAt, now).SetProperty(known => known.LiftedAt, now).SetProperty(known => known.SubjectKey, (string?)null), cancellation)
            .ConfigureAwait(false) > 0;
    }

    private IQueryable<ProcessingRestriction> InForce(Type subject, object subjectKey)
    {
        var type = subject.FullName;
        var text = SubjectMark.KeyText(subjectKey);
        return context.Set<ProcessingRestriction>().Where(restriction => restriction.SubjectType == type && restriction.SubjectKey == text && restriction.LiftedAt == null);
    }
}
