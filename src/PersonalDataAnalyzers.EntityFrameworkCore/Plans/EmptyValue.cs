using System;
using System.Collections;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>The empty value of a property: null, else the default of its type, else an empty text or collection; as the
/// generated code has it.</summary>
internal static class EmptyValue
{
    /// <summary>False where there is none.</summary>
    public static bool TryFind(IProperty property, out object? value)
    {
        value = null;
        if (property.IsNullable)
            return true;
        var type = property.ClrType;
        if (type == typeof(string))
            value = "";
        else if (type == typeof(DateTime))
            // PostgreSQL's timestamptz takes UTC only; everything else ignores the kind.
            value = DateTime.SpecifyKind(DateTime.MinValue, property.GetRelationalStoreKind());
        else if (type.IsValueType)
            value = Activator.CreateInstance(type);
        else if (type.IsArray)
            value = Array.CreateInstance(type.GetElementType()!, 0);
        else if (typeof(IEnumerable).IsAssignableFrom(type) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
            value = Activator.CreateInstance(type);
        else
            return false;
        return true;
    }

    private static DateTimeKind GetRelationalStoreKind(this IProperty property) =>
        SqlNames.Mapping(property).StoreType.Contains("with time zone", StringComparison.OrdinalIgnoreCase) ? DateTimeKind.Utc : DateTimeKind.Unspecified;
}
