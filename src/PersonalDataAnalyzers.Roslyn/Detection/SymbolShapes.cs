using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>From symbols to the names the detector reads.</summary>
internal static class SymbolShapes
{
    /// <summary>Whether a type holds data at all: an instance class, record or struct that a person wrote.</summary>
    public static bool HoldsData(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsImplicitlyDeclared: false, IsAnonymousType: false };

    /// <summary>Members that hold data and can be marked, as declared in the type itself.</summary>
    public static List<ISymbol> DataMembers(INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        foreach (var member in type.GetMembers())
        {
            if (IsDataMember(member, type))
                members.Add(member);
        }

        return members;
    }

    public static RecordShape Record(INamedTypeSymbol type, List<ISymbol> members, bool isMarked)
    {
        var shapes = new MemberShape[members.Count];
        for (var i = 0; i < shapes.Length; i++)
            shapes[i] = Member(members[i]);
        return new RecordShape(type.Name, shapes, Bases(type), isMarked);
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>The simple name of a type, as <see cref="ValueShapes"/> reads it.</summary>
    public static string TypeName(ITypeSymbol type)
    {
        var element = Conventions.ElementOf(type) ?? type;
        var bare = Conventions.Bare(element);
        return bare.SpecialType switch
        {
            SpecialType.System_String => "string",
            SpecialType.System_Boolean => "bool",
            SpecialType.System_Object => "object",
            _ => bare.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer ? "Action" : bare.Name,
        };
    }

    private static bool IsDataMember(ISymbol member, INamedTypeSymbol type)
    {
        if (member.IsStatic || !member.CanBeReferencedByName)
            return false;
        switch (member)
        {
            case IPropertySymbol { IsIndexer: false, IsOverride: false, DeclaredAccessibility: not Accessibility.Private } property:
                return !property.IsImplicitlyDeclared || type.IsRecord;
            case IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false, AssociatedSymbol: null, DeclaredAccessibility: not Accessibility.Private }:
                return true;
            default:
                return false;
        }
    }

    private static MemberShape Member(ISymbol member)
    {
        List<string>? names = null;
        var declared = PersonalDataCategory.NotStated;
        var foreign = false;
        foreach (var attribute in member.GetAttributes())
        {
            if (ForeignEvidence.Category(attribute) is var category and not PersonalDataCategory.NotStated)
                declared = category;
            foreign |= ForeignMarks.Of(attribute) is not null;
            if (ForeignEvidence.OtherName(attribute) is { } name)
                (names ??= []).Add(name);
        }

        return new MemberShape(member.Name, TypeName(TypeOf(member)), names, declared, foreign);
    }

    private static List<string> Bases(INamedTypeSymbol type)
    {
        var bases = new List<string>();
        for (var ancestor = type.BaseType; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
            bases.Add(ancestor.Name);
        return bases;
    }
}
