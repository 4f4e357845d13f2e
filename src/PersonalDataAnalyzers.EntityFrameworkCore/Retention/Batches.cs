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
internal static class Batches
{
    /// <summary>Goes through the rows by ranges of their key where keys have an order, else by number.</summary>
    /// <returns>How many rows, and whether it came to the end.</returns>
    public static Task<(long Rows, bool IsDone)> Run<T>(DbContext context, IEntityType type, IQueryable<T> rows, int size, Func<IQueryable<T>, CancellationToken, Task<int>> act, Func<CancellationToken, Task<bool>> goOn, CancellationToken cancellation)
        where T : class
    {
        if (type.FindPrimaryKey() is { Properties: [var key] } && key.DeclaringType is IEntityType)
        {
            if (key.ClrType == typeof(int))
                return ByRange<T, int>(key, rows, size, act, goOn, cancellation);
            if (key.ClrType == typeof(long))
                return ByRange<T, long>(key, rows, size, act, goOn, cancellation);
        }

        return ByNumber(rows, size, act, goOn, cancellation);
    }

    // Rows that are gone would be passed over again and again if every batch began at the beginning.
    private static async Task<(long Rows, bool IsDone)> ByRange<T, TKey>(IProperty key, IQueryable<T> rows, int size, Func<IQueryable<T>, CancellationToken, Task<int>> act, Func<CancellationToken, Task<bool>> goOn, CancellationToken cancellation)
        where T : class
        where TKey : struct
    {
        var row = Expression.Parameter(typeof(T), "row");
        var selector = Expression.Lambda<Func<T, TKey>>(SubjectRows.Property(row, key), row);
        long all = 0;
        TKey? last = null;
        while (await goOn(cancellation).ConfigureAwait(false))
        {
            var rest = last is { } from ? rows.Where(Compare(ExpressionType.GreaterThan, selector, from)) : rows;
            var boundary = await rest.OrderBy(selector).Select(selector).Skip(size - 1).Select(value => (TKey?)value).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
            all += await act(boundary is { } to ? rest.Where(Compare(ExpressionType.LessThanOrEqual, selector, to)) : rest, cancellation).ConfigureAwait(false);
            if (boundary is null)
                return (all, true);
            last = boundary;
        }

        return (all, false);
    }

    private static async Task<(long Rows, bool IsDone)> ByNumber<T>(IQueryable<T> rows, int size, Func<IQueryable<T>, CancellationToken, Task<int>> act, Func<CancellationToken, Task<bool>> goOn, CancellationToken cancellation)
    {
        long all = 0;
        while (await goOn(cancellation).ConfigureAwait(false))
        {
            var some = await act(rows.Take(size), cancellation).ConfigureAwait(false);
            all += some;
            if (some < size)
                return (all, true);
        }

        return (all, false);
    }

    private static Expression<Func<T, bool>> Compare<T, TKey>(ExpressionType comparison, Expression<Func<T, TKey>> key, TKey value) =>
        Expression.Lambda<Func<T, bool>>(Expression.MakeBinary(comparison, key.Body, Held.Of(value, typeof(TKey))), key.Parameters);
}
