using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Conditions of a sweep on the rows of one type, for the database to judge.</summary>
internal sealed class RowConditions<T>(DbContext context, RetentionSchedule schedule, RetentionRule rule, DateOnly today)
    where T : class
{
    private static readonly MethodInfo s_any = typeof(Queryable).GetMethods().Single(method => method.Name == nameof(Queryable.Any) && method.GetParameters().Length == 2);
    private static readonly MethodInfo s_rows = typeof(RowConditions<T>).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly ParameterExpression _row = Expression.Parameter(typeof(T), "row");

    /// <summary>All terms of the rule have ended.</summary>
    public Expression<Func<T, bool>> Ended() => Lambda(rule.Terms.Select(Ended));

    /// <summary>The date is missing from which a period would run; null where it cannot be.</summary>
    public Expression<Func<T, bool>>? MissingDate(RetentionTerm term)
    {
        if (term.Date is null || Body(term.Date) is not { } date || (date.Type.IsValueType && Nullable.GetUnderlyingType(date.Type) is null))
            return null;
        return Lambda([Expression.Equal(date, Expression.Constant(null, date.Type)), Not(Running(term))]);
    }

    /// <summary>Processing of the person's data is restricted; null where the model knows no restrictions.</summary>
    public Expression<Func<T, bool>>? Restricted() => context.Model.FindEntityType(typeof(ProcessingRestriction)) is null
        ? null
        : OfPersons((subject, key) => RestrictionQueries.IsRestricted(context, subject, key));

    /// <summary>The person's data is held; null where nobody's is.</summary>
    public Expression<Func<T, bool>>? IsHeld(IReadOnlyDictionary<Type, IReadOnlyCollection<object>> held) => held.Values.All(keys => keys.Count == 0)
        ? null
        : OfPersons((subject, key) => held.TryGetValue(subject, out var keys) && keys.Count > 0 ? Held.Among(key, keys) : null);

    private Expression<Func<T, bool>>? OfPersons(Func<Type, Expression, Expression?> condition)
    {
        Expression? any = null;
        foreach (var reach in schedule.Graph.Subjects.Where(reach => reach.Key.Count == 1))
        {
            if (reach.Owned.FirstOrDefault(rows => rows.Node == rule.Node) is not { } owned)
                continue;
            foreach (var path in owned.Paths)
            {
                var one = SubjectRows.Along(context, _row, path.Edges, 0, reach, (holder, properties) =>
                    condition(reach.Root.EntityType.ClrType, SubjectRows.Property(holder, properties[0])) ?? Expression.Constant(false));
                any = any is null ? one : Expression.OrElse(any, one);
            }
        }

        return any is null ? null : Lambda([any]);
    }

    /// <summary>Other rows refer to the row and would keep it from going, or go with it unasked.</summary>
    public Expression<Func<T, bool>>? Referred()
    {
        Expression? any = null;
        foreach (var key in rule.Node.EntityType.GetReferencingForeignKeys().Concat(rule.Node.EntityType.GetAllBaseTypes().SelectMany(type => type.GetReferencingForeignKeys())).Distinct())
        {
            var dependent = schedule.Graph.Nodes.FirstOrDefault(node => node.EntityType == key.DeclaringEntityType);
            var goesAlong = key.DeleteBehavior == DeleteBehavior.Cascade && dependent?.Kind is NodeKind.Owned or NodeKind.Join or NodeKind.Dependent;
            if (key.IsOwnership || goesAlong || key.DeleteBehavior == DeleteBehavior.SetNull || key.DeclaringEntityType.IsOwned())
                continue;
            var other = Expression.Parameter(key.DeclaringEntityType.ClrType, "other");
            Expression? equal = null;
            for (var i = 0; i < key.Properties.Count; i++)
            {
                var left = SubjectRows.Property(other, key.Properties[i]);
                Expression right = SubjectRows.Property(_row, key.PrincipalKey.Properties[i]);
                var one = Expression.Equal(left, left.Type == right.Type ? right : Expression.Convert(right, left.Type));
                equal = equal is null ? one : Expression.AndAlso(equal, one);
            }

            // A row that refers to itself goes with itself.
            if (key.DeclaringEntityType.GetRootType() == rule.Node.EntityType.GetRootType() && key.DeclaringEntityType.FindPrimaryKey() is { Properties: [var own] } && own.DeclaringType.ClrType.IsAssignableFrom(typeof(T)))
                equal = Expression.AndAlso(equal!, Expression.NotEqual(SubjectRows.Property(other, own), SubjectRows.Property(_row, own)));
            var rows = (IQueryable)s_rows.MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(null, [context, key.DeclaringEntityType])!;
            var exists = Expression.Call(s_any.MakeGenericMethod(key.DeclaringEntityType.ClrType), rows.Expression, Expression.Quote(Expression.Lambda(equal!, other)));
            any = any is null ? exists : Expression.OrElse(any, exists);
        }

        return any is null ? null : Lambda([any]);
    }

    private static IQueryable<TOther> Rows<TOther>(DbContext context, IEntityType type)
        where TOther : class => (type.HasSharedClrType ? context.Set<TOther>(type.Name) : context.Set<TOther>()).IgnoreQueryFilters();

    private Expression Ended(RetentionTerm term)
    {
        if (term.Period is not { } period)
            return Both(Body(term.Ended!), Not(Running(term)));
        var over = Both(Over(term, period), Not(Running(term)));
        return term.Ended is { } early ? Expression.OrElse(over, Body(early)) : over;
    }

    private static Expression Both(Expression condition, Expression? other) => other is null ? condition : Expression.AndAlso(condition, other);

    private Expression Over(RetentionTerm term, LawPeriod period)
    {
        var date = Body(term.Date!);
        var cutoff = RetentionPeriods.Cutoff(today, period, term.From, schedule.Options.FinancialYearEndMonth);
        var bare = Nullable.GetUnderlyingType(date.Type) ?? date.Type;
        // As objects: the compiler would make one type of the two times.
        var value = bare == typeof(DateOnly) ? (object)cutoff
            : bare == typeof(DateTimeOffset) ? (object)new DateTimeOffset(cutoff.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : DateTime.SpecifyKind(cutoff.ToDateTime(TimeOnly.MinValue), IsWithoutZone(date) ? DateTimeKind.Unspecified : DateTimeKind.Utc);
        // A null is less than nothing: the comparison is false, and the row is counted as one without a date.
        return Expression.LessThan(date, Expression.Convert(Held.Of(value, bare), date.Type));
    }

    // PostgreSQL takes no UTC for a column without a time zone, and nothing else for one with.
    private bool IsWithoutZone(Expression date) =>
        date is MemberExpression { Member.Name: var name } && rule.Node.EntityType.FindProperty(name)?.GetColumnType() is { } store && store.StartsWith("timestamp", StringComparison.OrdinalIgnoreCase) && !store.Contains("with time zone", StringComparison.OrdinalIgnoreCase);

    private Expression? Running(RetentionTerm term)
    {
        var running = schedule.Options.Runnings.Where(known => known.Type.IsAssignableFrom(typeof(T)) && known.Start == term.From).Select(known => Body(known.Running)).ToList();
        return running.Count == 0 ? null : running.Aggregate(Expression.OrElse);
    }

    private static Expression? Not(Expression? condition) => condition is null ? null : Expression.Not(condition);

    private Expression Body(LambdaExpression lambda)
    {
        Expression row = lambda.Parameters[0].Type == typeof(T) ? _row : Expression.Convert(_row, lambda.Parameters[0].Type);
        return new Replace(lambda.Parameters[0], row).Visit(lambda.Body);
    }

    private Expression<Func<T, bool>> Lambda(IEnumerable<Expression?> conditions) =>
        Expression.Lambda<Func<T, bool>>(conditions.OfType<Expression>().Aggregate(Expression.AndAlso), _row);

    private sealed class Replace(ParameterExpression parameter, Expression with) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? with : node;
    }
}

/// <summary>A value that becomes a parameter of the query, so that the query is compiled once for all values.</summary>
internal static class Held
{
    public static Expression Of(object? value, Type type) =>
        Expression.Field(Expression.Constant(Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)), nameof(Box<int>.Value));

    /// <summary>The value is one of some.</summary>
    public static Expression Among(Expression value, IReadOnlyCollection<object> keys)
    {
        var bare = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(value.Type), keys.Count)!;
        foreach (var key in keys)
            list.Add(key.GetType() == bare ? key : throw new InvalidOperationException("HeldPersons gives a " + key.GetType().Name + " where keys are of the type " + bare.Name + "."));
        return Expression.Call(Of(list, list.GetType()), nameof(List<int>.Contains), null, value);
    }

    private sealed class Box<TValue>(TValue value)
    {
        public readonly TValue Value = value;
    }
}
