using System;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Does something to many rows, some at a time, so that nobody else waits long for a lock.</summary>
internal sealed class Batches(DbContext context, int size, Func<CancellationToken, Task<bool>> goOn)
{
    // Keys with so wide gaps between them are gone through by number: most ranges would be empty.
    private const int WidestGap = 8;

    /// <summary>Few rows in one statement; many by ranges of their key where it is a number, else by number of rows.</summary>
    /// <param name="type">The entity type.</param>
    /// <param name="rows">The rows, asked for anew before each batch.</param>
    /// <param name="act">What to do to a batch; gives the number of rows.</param>
    /// <param name="cancellation">Stops between batches.</param>
    /// <returns>How many rows, and whether it came to the end.</returns>
    public async Task<(long Rows, bool IsDone)> Run<T>(IEntityType type, Func<CancellationToken, Task<IQueryable<T>>> rows, Func<IQueryable<T>, CancellationToken, Task<int>> act, CancellationToken cancellation)
        where T : class
    {
        if (!await goOn(cancellation).ConfigureAwait(false))
            return (0, false);
        var all = await rows(cancellation).ConfigureAwait(false);
        if (await all.LongCountAsync(cancellation).ConfigureAwait(false) <= size)
            return (await act(all, cancellation).ConfigureAwait(false), true);
        if (type.FindPrimaryKey() is { Properties: [var key] } && key.DeclaringType is IEntityType)
        {
            if (key.ClrType == typeof(int))
                return await ByRange<T, int>(type, key, rows, act, static value => value, static value => (int)Math.Min(value, int.MaxValue), cancellation).ConfigureAwait(false);
            if (key.ClrType == typeof(long))
                return await ByRange<T, long>(type, key, rows, act, static value => value, static value => value, cancellation).ConfigureAwait(false);
        }

        return await ByNumber(type, rows, act, cancellation).ConfigureAwait(false);
    }

    /// <summary>The first rows by their key: without an order the engine may choose, and Entity Framework Core warns of it.</summary>
    public static IQueryable<T> First<T>(IEntityType type, IQueryable<T> rows, int number)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var sorted = rows.Expression;
        foreach (var part in type.FindPrimaryKey()!.Properties)
        {
            var key = Expression.Lambda(SubjectRows.Property(row, part), row);
            sorted = Expression.Call(typeof(Queryable), sorted == rows.Expression ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy), [typeof(T), key.ReturnType], sorted, Expression.Quote(key));
        }

        return rows.Provider.CreateQuery<T>(sorted).Take(number);
    }

    // By ranges nothing is sorted and no row is looked at twice: rows that are gone would be passed over again and again if
    // every batch began at the beginning.
    private async Task<(long Rows, bool IsDone)> ByRange<T, TKey>(IEntityType type, IProperty key, Func<CancellationToken, Task<IQueryable<T>>> rows, Func<IQueryable<T>, CancellationToken, Task<int>> act, Func<TKey, long> number, Func<long, TKey> value, CancellationToken cancellation)
        where T : class
        where TKey : struct
    {
        var row = Expression.Parameter(typeof(T), "row");
        var selector = Expression.Lambda<Func<T, TKey>>(SubjectRows.Property(row, key), row);
        var table = (type.HasSharedClrType ? context.Set<T>(type.Name) : context.Set<T>()).IgnoreQueryFilters();
        var first = number(await table.OrderBy(selector).Select(selector).FirstOrDefaultAsync(cancellation).ConfigureAwait(false));
        var last = number(await table.OrderByDescending(selector).Select(selector).FirstOrDefaultAsync(cancellation).ConfigureAwait(false));
        if ((decimal)last - first > (decimal)WidestGap * await table.LongCountAsync(cancellation).ConfigureAwait(false))
            return await ByNumber(type, rows, act, cancellation).ConfigureAwait(false);
        long done = 0;
        for (var from = first; from <= last; from += size)
        {
            if (!await goOn(cancellation).ConfigureAwait(false))
                return (done, false);
            var batch = (await rows(cancellation).ConfigureAwait(false)).Where(Compare(ExpressionType.GreaterThanOrEqual, selector, value(from)));
            // The last range is open: what came in meanwhile has not ended.
            if (from + size <= last)
                batch = batch.Where(Compare(ExpressionType.LessThan, selector, value(from + size)));
            done += await act(batch, cancellation).ConfigureAwait(false);
        }

        return (done, true);
    }

    private async Task<(long Rows, bool IsDone)> ByNumber<T>(IEntityType type, Func<CancellationToken, Task<IQueryable<T>>> rows, Func<IQueryable<T>, CancellationToken, Task<int>> act, CancellationToken cancellation)
        where T : class
    {
        long done = 0;
        while (await goOn(cancellation).ConfigureAwait(false))
        {
            var some = await act(First(type, await rows(cancellation).ConfigureAwait(false), size), cancellation).ConfigureAwait(false);
            done += some;
            if (some < size)
                return (done, true);
        }

        return (done, false);
    }

    private static Expression<Func<T, bool>> Compare<T, TKey>(ExpressionType comparison, Expression<Func<T, TKey>> key, TKey value) =>
        Expression.Lambda<Func<T, bool>>(Expression.MakeBinary(comparison, key.Body, Held.Of(value, typeof(TKey))), key.Parameters);
}
