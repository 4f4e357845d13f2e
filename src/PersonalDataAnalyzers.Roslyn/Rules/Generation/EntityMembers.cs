using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>What the conventions of EF Core make of members: which foreign key stands behind which navigation, and whether
/// it may be null. Where code of OnModelCreating decides instead, nothing is known, and nothing is said.</summary>
internal static class EntityMembers
{
    /// <summary>The class a reference leads to; null for collections, values and interfaces, and for what is not stored.</summary>
    public static INamedTypeSymbol? ReferenceOf(MemberMark member) =>
        member.Convention == Convention.Navigation
        && Conventions.ElementOf(member.Type) is null
        && member.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } target
        && !Has(member.Member, "NotMappedAttribute")
            ? target.OriginalDefinition
            : null;

    /// <summary>Does the member hold several objects?</summary>
    public static bool IsCollection(MemberMark member) => Conventions.ElementOf(member.Type) is not null && member.Type.SpecialType != SpecialType.System_String;

    /// <summary>The foreign key of a reference: by name, or as [ForeignKey] on either says.</summary>
    public static MemberMark? ForeignKeyOf(MemberMark reference, List<MemberMark> members)
    {
        foreach (var member in members)
        {
            if (member.Convention is Convention.ForeignKey or Convention.Key && IsPair(reference, member))
                return member;
        }

        return null;
    }

    /// <summary>Has the row a reference that this key belongs to?</summary>
    public static bool HasReference(MemberMark key, List<MemberMark> members)
    {
        foreach (var member in members)
        {
            if (ReferenceOf(member) is not null && IsPair(member, key))
                return true;
        }

        return false;
    }

    public static bool IsPair(MemberMark reference, MemberMark key) =>
        key.Member.Name == reference.Member.Name + "Id"
        || ForeignKeyName(reference.Member) == key.Member.Name
        || ForeignKeyName(key.Member) == reference.Member.Name;

    /// <summary>A value that is never null: its column is NOT NULL.</summary>
    public static bool IsRequiredValue(ITypeSymbol type) =>
        type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T, TypeKind: not TypeKind.Error };

    /// <summary>A value that says itself that it may be null.</summary>
    public static bool IsOptionalValue(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated };

    public static bool Has(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass?.Name == attribute)
                return true;
        }

        return false;
    }

    private static string? ForeignKeyName(ISymbol member)
    {
        foreach (var data in member.GetAttributes())
        {
            if (data.AttributeClass?.Name == "ForeignKeyAttribute" && data.ConstructorArguments.Length == 1)
                return data.ConstructorArguments[0].Value as string;
        }

        return null;
    }
}
