using System;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Leaves rows of restricted persons out of a query. Storage is all that is allowed with them (GDPR Art. 18(2)).</summary>
public static class RestrictionQueries
{
    /// <summary>The rows whose person is not restricted; in one statement, on the database.</summary>
    /// <typeparam name="TSubject">The data subject's type.</typeparam>
    /// <typeparam name="TRow">The type of the rows: the person's own, or rows that belong to them.</typeparam>
    /// <typeparam name="TKey">The type of the key: text, whole number or GUID.</typeparam>
    /// <param name="rows">The rows asked for.</param>
    /// <param name="context">Their context.</param>
    /// <param name="subjectKey">The person's key in a row: <c>order => order.CustomerId</c>. A row without one stays.</param>
    public static IQueryable<TRow> Unrestricted<TSubject, TRow, TKey>(this IQueryable<TRow> rows, DbContext context, Expression<Func<TRow, TKey>> subjectKey)
    {
        return rows.Where(Predicate<TRow>(context, typeof(TSubject), subjectKey));
    }

    /// <summary>The condition that a row's person is not restricted.</summary>
    private static Expression<Func<TRow, bool>> Predicate<TRow>(DbContext context, Type subject, LambdaExpression subjectKey) =>
        Expression.Lambda<Func<TRow, bool>>(Expression.Not(IsRestricted(context, subject, subjectKey.Body)), subjectKey.Parameters);

    /// <summary>The condition that the person with a key is restricted.</summary>
    internal static Expression IsRestricted(DbContext context, Type subject, Expression subjectKey)
    {
        var type = subject.FullName;
        var restrictions = context.Set<ProcessingRestriction>().Where(restriction => restriction.SubjectType == type && restriction.LiftedAt == null);
        Expression<Func<string?, bool>> restricted = key => restrictions.Any(restriction => restriction.SubjectKey == key);
        return new Replace(restricted.Parameters[0], Text(subjectKey)).Visit(restricted.Body);
    }

    private static Expression Text(Expression key)
    {
        if (Nullable.GetUnderlyingType(key.Type) is { } inner)
            key = Expression.Convert(key, inner);
        if (key.Type == typeof(string))
            return key;
        Expression text = Expression.Call(key, key.Type.GetMethod(nameof(ToString), Type.EmptyTypes)!);
        return key.Type == typeof(Guid) ? Expression.Call(text, typeof(string).GetMethod(nameof(string.ToUpper), Type.EmptyTypes)!) : text;
    }

    private sealed class Replace(ParameterExpression parameter, Expression with) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? with : node;
    }
}
