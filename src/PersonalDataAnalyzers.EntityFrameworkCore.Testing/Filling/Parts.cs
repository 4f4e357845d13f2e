using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

/// <summary>Makes the objects of a row, owned and complex parts included, and fills them.</summary>
internal static class Parts
{
    /// <summary>An object of a type that may have no constructor for us.</summary>
    public static object New(Type type) =>
        type.IsValueType || type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is not null
            ? Activator.CreateInstance(type, nonPublic: true)!
            : RuntimeHelpers.GetUninitializedObject(type);

    /// <summary>Builds the owned objects below an object, not yet filled: they must exist before it is tracked.</summary>
    public static void Grow(object instance, IEntityType type)
    {
        foreach (var navigation in Owned(type))
        {
            var part = New(navigation.TargetEntityType.ClrType);
            Grow(part, navigation.TargetEntityType);
            if (navigation.IsCollection)
                navigation.GetCollectionAccessor()!.Add(instance, part, forMaterialization: true);
            else
                Set(instance, navigation, part);
            Complex(part, navigation.TargetEntityType, static (_, _) => null, "");
        }
    }

    /// <summary>Fills the owned objects of a tracked row.</summary>
    public static void FillOwned(EntityEntry entry, string prefix, Func<IProperty, string, object?> value)
    {
        foreach (var navigation in Owned(entry.Metadata))
        {
            if (!navigation.IsCollection)
            {
                if (entry.Reference(navigation.Name).TargetEntry is { } part)
                    Fill(part, prefix + navigation.Name + ".", value);
                continue;
            }

            foreach (var element in entry.Collection(navigation.Name).CurrentValue ?? Array.Empty<object>())
                Fill(entry.Context.Entry(element), prefix + navigation.Name + "[].", value);
        }
    }

    private static void Fill(EntityEntry entry, string prefix, Func<IProperty, string, object?> value)
    {
        Scalars(entry, prefix, value);
        FillOwned(entry, prefix, value);
    }

    /// <summary>Fills the columns of an object and its complex parts; links are left.</summary>
    public static void Scalars(EntityEntry entry, string prefix, Func<IProperty, string, object?> value)
    {
        var type = entry.Metadata;
        foreach (var property in type.GetProperties())
        {
            if (property.IsForeignKey() || property == type.FindDiscriminatorProperty() || (property.IsPrimaryKey() && type.IsOwned() && property.IsShadowProperty()))
                continue;
            if (value(property, prefix + property.Name) is { } made)
                entry.Property(property.Name).CurrentValue = made;
        }

        Complex(entry.Entity, type, value, prefix);
    }

    /// <summary>Makes and fills the complex objects of an object.</summary>
    public static void Complex(object instance, ITypeBase type, Func<IProperty, string, object?> value, string prefix)
    {
        foreach (var complex in type.GetComplexProperties())
        {
            var part = New(complex.ComplexType.ClrType);
            var path = prefix + complex.Name + (complex.IsCollection ? "[]." : ".");
            foreach (var property in complex.ComplexType.GetProperties())
            {
                if (value(property, path + property.Name) is { } made)
                    Set(part, property, made);
            }

            Complex(part, complex.ComplexType, value, path);
            Set(instance, complex, complex.IsCollection ? Collection(complex.ClrType, part) : part);
        }
    }

    private static object Collection(Type type, object part)
    {
        var array = Array.CreateInstance(part.GetType(), 1);
        array.SetValue(part, 0);
        return type.IsArray ? array : Activator.CreateInstance(type.IsInterface ? typeof(List<>).MakeGenericType(part.GetType()) : type, array)!;
    }

    private static IEnumerable<INavigation> Owned(IEntityType type) =>
        type.GetNavigations().Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent);

    private static void Set(object instance, IPropertyBase property, object value)
    {
        if (property.FieldInfo is { } field)
            field.SetValue(instance, value);
        else
            property.PropertyInfo?.SetValue(instance, value);
    }
}
