using System;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>A column of a row and its empty value.</summary>
internal sealed class EmptyColumn
{
    private static readonly MethodInfo s_set = typeof(EmptyColumn).GetMethod(nameof(SetOf), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly IProperty _property;
    private readonly object? _empty;

    private EmptyColumn(IProperty property, object? empty)
    {
        _property = property;
        _empty = empty;
    }

    public string Name => _property.Name;

    /// <summary>The column of a member; null where it is none of the row's own or takes no empty value.</summary>
    public static EmptyColumn? Of(GraphNode node, GraphMember member) =>
        member is { Json: null, Property: { } property } && property.DeclaringType is IEntityType type && type.IsAssignableFrom(node.EntityType) ? Of(property) : null;

    public static EmptyColumn? Of(IProperty property)
    {
        if (property.IsPrimaryKey() || property.IsUniqueIndex())
            return null;
        if (property.IsNullable)
            return new EmptyColumn(property, null);
        if (property.ClrType == typeof(string))
            return new EmptyColumn(property, "");
        if (property.ClrType == typeof(byte[]))
            return new EmptyColumn(property, Array.Empty<byte>());
        // A date has no value that says nothing: the first day of the calendar is one.
        if (property.ClrType == typeof(DateTime))
            return new EmptyColumn(property, DateTime.SpecifyKind(DateTime.MinValue, property.GetColumnType().Contains("without time zone", StringComparison.OrdinalIgnoreCase) ? DateTimeKind.Unspecified : DateTimeKind.Utc));
        return property.ClrType.IsValueType ? new EmptyColumn(property, Activator.CreateInstance(property.ClrType)) : null;
    }

    /// <summary>The row has a value there.</summary>
    public Expression IsFilled(Expression row) =>
        Expression.NotEqual(SubjectRows.Property(row, _property), Expression.Convert(Expression.Constant(_empty, _empty?.GetType() ?? typeof(object)), _property.ClrType));

    public void Set<T>(UpdateSettersBuilder<T> setters) => s_set.MakeGenericMethod(typeof(T), _property.ClrType).Invoke(this, [setters]);

    private void SetOf<T, TValue>(UpdateSettersBuilder<T> setters)
    {
        var row = Expression.Parameter(typeof(T), "row");
        setters.SetProperty(Expression.Lambda<Func<T, TValue>>(SubjectRows.Property(row, _property), row), (TValue)_empty!);
    }
}
