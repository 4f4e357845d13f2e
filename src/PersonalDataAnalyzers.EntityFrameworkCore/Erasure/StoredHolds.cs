using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>Holds in a table beside the ledger: of a person, a type, rows or a member, each with its ground and, where it is
/// known, its last day. Put one into <see cref="PersonalDataOptions.Holds"/>. What has ended is erased by the next
/// <see cref="ErasureService.ResumeAsync"/>.</summary>
/// <param name="contexts">Makes a context of the database; its model has the ledger.</param>
/// <param name="key">The secret of the ledger: it makes the hashes by which persons are known.</param>
/// <param name="clock">The clock; null = the system's.</param>
public sealed class StoredHolds(Func<DbContext> contexts, LedgerKey key, TimeProvider? clock = null) : IHoldSource
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Places a hold; one for each row where rows are named.</summary>
    /// <returns>Numbers of the holds, to end them by.</returns>
    /// <exception cref="ArgumentException">There is no ground; the entity is not in the model, or its rows have no single key;
    /// rows or a member are named without their entity.</exception>
    public async Task<IReadOnlyList<long>> PlaceAsync(Type subject, object[] subjectKey, Hold hold, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(hold);
        ArgumentException.ThrowIfNullOrWhiteSpace(hold.Ground);
        var context = contexts();
        await using var _ = context.ConfigureAwait(false);
        if (hold.Entity is null && (hold.Rows is not null || hold.Member is not null))
            throw new ArgumentException("Name the entity whose rows or member are held.", nameof(hold));
        if (hold.Entity is { } entity && KeyOf(context, entity.FullName!) is null && hold.Rows is not null)
            throw new ArgumentException("The entity " + entity.Name + " is not in the model, or its key has several columns.", nameof(hold));
        var now = Moment.Now(_clock);
        var entries = (hold.Rows is null ? [null] : hold.Rows.Select(Text).Cast<string?>()).Select(row => new HoldEntry
        {
            Subject = Hash(subject, subjectKey),
            Entity = hold.Entity?.FullName,
            Row = row,
            Member = hold.Member,
            Ground = hold.Ground,
            Until = hold.Until,
            PlacedAt = now,
        }).ToList();
        context.AddRange(entries);
        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return [.. entries.Select(entry => entry.Id)];
    }

    /// <summary>Ends a hold before its day, or one without a day. What it held is looked at again by the next resumption.</summary>
    /// <returns>False where there is no such hold, or it has ended.</returns>
    public async Task<bool> EndAsync(long hold, CancellationToken cancellation = default)
    {
        var context = contexts();
        await using var _ = context.ConfigureAwait(false);
        var now = Moment.Now(_clock);
        if (await context.Set<HoldEntry>().Where(entry => entry.Id == hold && entry.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.EndedAt, now), cancellation).ConfigureAwait(false) == 0)
            return false;
        // Whose work it is stands sealed: all that waits for a day is looked at, and what is still held waits again.
        await context.Set<ErasureWork>().Where(work => work.NotBefore != null).ExecuteUpdateAsync(set => set.SetProperty(work => work.NotBefore, (DateTime?)null), cancellation).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Hold>> FindAsync(Type subject, IReadOnlyList<object> key, CancellationToken cancellation)
    {
        var hash = Hash(subject, key);
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        var context = contexts();
        await using var _ = context.ConfigureAwait(false);
        var entries = await context.Set<HoldEntry>().AsNoTracking().Where(entry => entry.Subject == hash && entry.EndedAt == null && (entry.Until == null || entry.Until >= today)).OrderBy(entry => entry.Id)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. entries.Select(entry => Read(context, entry))];
    }

    private static Hold Read(DbContext context, HoldEntry entry)
    {
        var type = entry.Entity is { } name ? context.Model.GetEntityTypes().FirstOrDefault(candidate => candidate.ClrType.FullName == name)?.ClrType : null;
        // A type that is no longer in the model: rather all than nothing.
        if (type is null || (entry.Row is not null && KeyOf(context, entry.Entity!) is null))
            return new Hold { Ground = entry.Ground, Until = entry.Until };
        return new Hold { Ground = entry.Ground, Until = entry.Until, Entity = type, Member = entry.Member, Rows = entry.Row is { } row ? [Known(KeyOf(context, entry.Entity!)!.ClrType, row)] : null };
    }

    private static IProperty? KeyOf(DbContext context, string entity) =>
        context.Model.GetEntityTypes().FirstOrDefault(candidate => candidate.ClrType.FullName == entity)?.FindPrimaryKey() is { Properties: [var only] } && SubjectMark.IsKey(only.ClrType) ? only : null;

    private string Hash(Type subject, IReadOnlyList<object> subjectKey) => key.Hash("hold/" + subject.FullName, [.. subjectKey.Select(Text)]);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static object Known(Type type, string text) => type == typeof(Guid) ? Guid.Parse(text) : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
}
