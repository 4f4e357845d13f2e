using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>How generated code inside the type can set a member.</summary>
internal static class Setters
{
    public static SetterKind Of(ISymbol member, INamedTypeSymbol type, Runtime runtime)
    {
        switch (member)
        {
            case IFieldSymbol { RefKind: RefKind.None } field:
                return field.IsReadOnly || !runtime.IsAccessible(field, type) ? SetterKind.None : SetterKind.Direct;
            case IPropertySymbol { RefKind: RefKind.Ref, SetMethod: null } reference when !type.IsReadOnly:
                return runtime.IsAccessible(reference, type) ? SetterKind.Direct : SetterKind.None;
            case IPropertySymbol { SetMethod: { } setter }:
                if (!setter.IsInitOnly && runtime.IsAccessible(setter, type))
                    return SetterKind.Direct;
                return runtime.HasAccessors && !type.IsReadOnly && CanHaveAccessor(member, type) ? SetterKind.InitAccessor : SetterKind.None;
            case IPropertySymbol property:
                // Not in a struct: a readonly field there may be part of a value that others hold by reference.
                return runtime.HasAccessors && type.TypeKind == TypeKind.Class && CanHaveAccessor(member, type) && BackingField(property) is not null ? SetterKind.FieldAccessor : SetterKind.None;
            default:
                return SetterKind.None;
        }
    }

    /// <summary>The field the compiler makes for an automatic property.</summary>
    public static IFieldSymbol? BackingField(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>A property whose accessors somebody wrote: a setter may refuse a value, a getter may hand out a copy.</summary>
    public static bool IsWritten(ISymbol member) => member is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } property && BackingField(property) is null;

    /// <summary>The field behind a property with accessors of the user's own, where its name and type tell; null if none does.</summary>
    public static string? StorageOf(ISymbol member, INamedTypeSymbol type)
    {
        if (!IsWritten(member) || member is not IPropertySymbol { SetMethod: not null } property || !SymbolEqualityComparer.Default.Equals(property.ContainingType, type))
            return null;
        foreach (var candidate in type.GetMembers())
        {
            if (candidate is IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false, IsImplicitlyDeclared: false } field
                && Conventions.IsFieldOf(field, property) && SymbolEqualityComparer.Default.Equals(field.Type, property.Type))
            {
                return Names.Identifier(field.Name);
            }
        }

        return null;
    }

    // The runtime matches an accessor with generic types only where both declare the same type parameters; what the
    // type itself declares is matched, what a generic base class declares is not.
    private static bool CanHaveAccessor(ISymbol member, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type.OriginalDefinition) || !member.ContainingType.IsGenericType;
}
