using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>Rows of one person as queries: for answers, which read entities. Query filters are ignored on purpose: rows
/// that an application has hidden (soft delete) or that stand under another tenant are the person's too.</summary>
public static class SubjectRows
{
    /// <summary>The rows of a node that belong to a person, under the rule for answers.</summary>
    /// <param name="context">Where to ask; nothing is tracked.</param>
    /// <param name="rows">A node of the person's reach.</param>
    /// <param name="key">Values of the person's key, in the order of <see cref="SubjectReach.Key"/>.</param>
    /// <param name="reach">The reach.</param>
    public static IQueryable<T> Owned<T>(DbContext context, SubjectReach reach, OwnedRows rows, params object[] key)
        where T : class
    {
        var set = Set<T>(context, rows.Node.EntityType);
        var row = Expression.Parameter(typeof(T), "row");
        Expression? any = null;
        foreach (var path in rows.Paths)
        {
            var one = Along(context, row, path.Edges, 0, reach, key);
            any = any is null ? one : rows.Node.OnExport == PathRule.All ? Expression.AndAlso(any, one) : Expression.OrElse(any, one);
        }

        return set.Where(Expression.Lambda<Func<T, bool>>(any!, row));
    }

    /// <summary>The rows that speak of a person by one edge; of these only the link and what it covers is theirs.</summary>
    public static IQueryable<T> Mentioned<T>(DbContext context, SubjectReach reach, GraphEdge mention, params object[] key)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Set<T>(context, mention.From.EntityType).Where(Expression.Lambda<Func<T, bool>>(Along(context, row, [mention], 0, reach, key), row));
    }

    private static IQueryable<T> Set<T>(DbContext context, IEntityType type)
        where T : class
    {
        if (type.FindOwnership() is { } ownership && ownership.PrincipalToDependent is { } navigation)
            return (IQueryable<T>)s_parts.MakeGenericMethod(ownership.PrincipalEntityType.ClrType, typeof(T)).Invoke(null, [context, navigation.Name])!;
        return (type.HasSharedClrType ? context.Set<T>(type.Name) : context.Set<T>()).IgnoreQueryFilters().AsNoTracking();
    }

    // A person who is a part of another row is asked for through it.
    private static IQueryable<T> Parts<TOwner, T>(DbContext context, string navigation)
        where TOwner : class
        where T : class => context.Set<TOwner>().IgnoreQueryFilters().AsNoTracking().Select(owner => EF.Property<T>(owner, navigation)).Where(part => part != null);

    private static Expression Along(DbContext context, Expression row, IReadOnlyList<GraphEdge> edges, int at, SubjectReach reach, object[] key) =>
        Along(context, row, edges, at, reach, (holder, properties) => Match(holder, properties, key));

    /// <summary>The condition that holds where a way ends: on what holds the person's key, and the properties that do.</summary>
    internal static Expression Along(DbContext context, Expression row, IReadOnlyList<GraphEdge> edges, int at, SubjectReach reach, Func<Expression, IReadOnlyList<IProperty>, Expression> match)
    {
        if (at == edges.Count)
            return match(row, reach.Key);
        var edge = edges[at];
        // The last foreign key holds the person's key itself: no join is needed.
        if (at == edges.Count - 1 && edge.Holder is EdgeHolder.Row or EdgeHolder.Value && edge.ToProperties.SequenceEqual(reach.Key))
            return match(row, edge.FromProperties);
        var leads = Refers(context, row, edge, next => Along(context, next, edges, at + 1, reach, match));
        // A farther owner counts only where there is no nearer one.
        return edge.Nearer.Aggregate(leads, (all, nearer) => Expression.AndAlso(all, Expression.Not(Refers(context, row, nearer, static _ => null))));
    }

    private static Expression Refers(DbContext context, Expression row, GraphEdge edge, Func<Expression, Expression?> further) => edge.Join is not { } join
        ? Exists(context, edge.To, next => And(Equal(row, edge.FromProperties, next, edge.ToProperties), further(next)))
        : Exists(context, join, between => And(
            Equal(row, edge.FromProperties, between, edge.JoinFrom),
            Exists(context, edge.To, next => And(Equal(between, edge.JoinTo, next, edge.ToProperties), further(next)))));

    private static Expression And(Expression left, Expression? right) => right is null ? left : Expression.AndAlso(left, right);

    private static readonly MethodInfo s_any = typeof(Queryable).GetMethods().Single(method => method.Name == nameof(Queryable.Any) && method.GetParameters().Length == 2);
    private static readonly MethodInfo s_parts = typeof(SubjectRows).GetMethod(nameof(Parts), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_set = typeof(SubjectRows).GetMethod(nameof(Set), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_property = typeof(EF).GetMethod(nameof(EF.Property))!;

    private static MethodCallExpression Exists(DbContext context, GraphNode node, Func<ParameterExpression, Expression> condition)
    {
        var type = node.EntityType.ClrType;
        var parameter = Expression.Parameter(type);
        var set = (IQueryable)s_set.MakeGenericMethod(type).Invoke(null, [context, node.EntityType])!;
        return Expression.Call(s_any.MakeGenericMethod(type), set.Expression, Expression.Quote(Expression.Lambda(condition(parameter), parameter)));
    }

    private static Expression Match(Expression row, IReadOnlyList<IProperty> properties, object[] key)
    {
        if (key.Length != properties.Count)
            throw new ArgumentException("The key of this person has " + properties.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " parts.", nameof(key));
        Expression? all = null;
        for (var i = 0; i < properties.Count; i++)
        {
            var holder = Expression.Constant(new Held { Value = key[i] });
            var value = Expression.Convert(Expression.Field(holder, nameof(Held.Value)), properties[i].ClrType);
            var one = Expression.Equal(Property(row, properties[i]), value);
            all = all is null ? one : Expression.AndAlso(all, one);
        }

        return all!;
    }

    private static Expression Equal(Expression left, IReadOnlyList<IProperty> leftProperties, Expression right, IReadOnlyList<IProperty> rightProperties)
    {
        Expression? all = null;
        for (var i = 0; i < leftProperties.Count; i++)
        {
            var one = Same(Property(left, leftProperties[i]), Property(right, rightProperties[i]));
            all = all is null ? one : Expression.AndAlso(all, one);
        }

        return all!;
    }

    private static BinaryExpression Same(Expression left, Expression right) =>
        left.Type == right.Type ? Expression.Equal(left, right)
        : Nullable.GetUnderlyingType(left.Type) is not null ? Expression.Equal(left, Expression.Convert(right, left.Type))
        : Expression.Equal(Expression.Convert(left, right.Type), right);

    // A part of the row (owned or complex) is reached through its navigation or property.
    internal static MethodCallExpression Property(Expression row, IProperty property)
    {
        if (property.DeclaringType is IEntityType owned && owned.FindOwnership() is { } ownership && !owned.ClrType.IsAssignableFrom(row.Type) && ownership.PrincipalToDependent is { } navigation)
            row = Expression.Call(s_property.MakeGenericMethod(navigation.ClrType), row, Expression.Constant(navigation.Name));
        return Expression.Call(s_property.MakeGenericMethod(property.ClrType), row, Expression.Constant(property.Name));
    }

    // A field of a constant object becomes a parameter of the query, so that the query is compiled once for all persons.
    private sealed class Held
    {
        public object? Value;
    }
}
