using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Members that need no decision: keys, navigations, concurrency tokens, what has no storage.</summary>
internal static class Conventions
{
    public static Convention Of(ISymbol member, ITypeSymbol memberType, INamedTypeSymbol type)
    {
        if (member is IPropertySymbol { SetMethod: null } property && !IsAutoProperty(property))
            return Convention.Computed;
        if (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field && HasPropertyOf(field, type))
            return Convention.BackingField;
        if (IsConcurrencyToken(member, memberType))
            return Convention.ConcurrencyToken;
        if (Annotation.Find(member, AnnotationNames.SubjectKey) is not null || IsKey(member, type))
            return Convention.Key;
        if (IsForeignKey(member, memberType, type))
            return Convention.ForeignKey;
        return IsNavigation(memberType) ? Convention.Navigation : Convention.None;
    }

    public static bool IsKeyType(ITypeSymbol type)
    {
        var bare = Bare(type);
        return bare.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64
                or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_String
            || bare is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }

    /// <summary>An entity of the user's own, or a collection of them: a class with a key of its own.</summary>
    public static bool IsNavigation(ITypeSymbol type)
    {
        var element = ElementOf(type) ?? Bare(type);
        return element is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } entity
            && entity.SpecialType == SpecialType.None
            && entity.GetMembers().OfType<IPropertySymbol>().Any(property => IsKey(property, entity));
    }

    /// <summary>The element type of an array or generic collection; null for anything else, strings included.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type.SpecialType == SpecialType.System_String || type is not INamedTypeSymbol named)
            return null;
        var sequence = IsSequence(named) ? named : named.AllInterfaces.FirstOrDefault(IsSequence);
        return sequence?.TypeArguments[0];
    }

    /// <summary>Without <c>?</c>.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsSequence(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static bool IsKey(ISymbol member, INamedTypeSymbol type) =>
        (string.Equals(member.Name, "Id", StringComparison.OrdinalIgnoreCase)
            || string.Equals(member.Name, type.Name + "Id", StringComparison.OrdinalIgnoreCase)
            || Has(member, "KeyAttribute"))
        && member is IPropertySymbol { Type: var keyType } && IsKeyType(keyType);

    private static bool IsForeignKey(ISymbol member, ITypeSymbol memberType, INamedTypeSymbol type)
    {
        if (!IsKeyType(memberType))
            return false;
        if (Annotation.Find(member, AnnotationNames.BelongsTo) is not null || Annotation.Find(member, AnnotationNames.Mentions) is not null || Has(member, "ForeignKeyAttribute"))
            return true;
        return member.Name.Length > 2
            && member.Name.EndsWith("Id", StringComparison.Ordinal)
            && type.GetMembers(member.Name.Substring(0, member.Name.Length - 2)).OfType<IPropertySymbol>().Any(property => IsNavigation(property.Type));
    }

    private static bool IsConcurrencyToken(ISymbol member, ITypeSymbol memberType) =>
        Has(member, "TimestampAttribute")
        || Has(member, "ConcurrencyCheckAttribute")
        || (member.Name is "RowVersion" or "ConcurrencyStamp" or "ConcurrencyToken"
            && (memberType is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } || IsKeyType(memberType)));

    private static bool Has(ISymbol member, string attribute) => member.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);

    private static bool IsAutoProperty(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
        || (property.ContainingType.DeclaringSyntaxReferences.IsEmpty && property.GetMethod?.GetAttributes().Any(data => data.AttributeClass?.Name == "CompilerGeneratedAttribute") == true);

    private static bool HasPropertyOf(IFieldSymbol field, INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Any(property => IsFieldOf(field, property));

    /// <summary>Is a field, by its name, where a property keeps its value?</summary>
    public static bool IsFieldOf(IFieldSymbol field, IPropertySymbol property)
    {
        var name = field.Name.TrimStart('_');
        if (name.StartsWith("m_", StringComparison.Ordinal))
            name = name.Substring(2);
        return string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase);
    }
}
