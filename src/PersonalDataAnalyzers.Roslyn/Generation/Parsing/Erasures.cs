using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>How a member is emptied.</summary>
internal static class Erasures
{
    private static readonly MemberAction Default = new(ActionKind.Assign, "default!");

    public static MemberAction Of(MemberMark member, ValueModel value, SetterKind setter, TypeMark type, CancellationToken cancellationToken)
    {
        if (setter == SetterKind.None)
            return WithoutSetter(member, value, type, cancellationToken);
        var bare = member.Type;
        if (bare.IsValueType)
            return EmptyOf(bare) is { } emptyValue && bare.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? new MemberAction(ActionKind.Assign, emptyValue) : Default;
        if (bare.NullableAnnotation != NullableAnnotation.NotAnnotated)
            return Default;
        if (bare is ITypeParameterSymbol)
            return Default;
        if (bare.SpecialType == SpecialType.System_String)
            return new MemberAction(ActionKind.Assign, "\"\"");
        if (bare is IArrayTypeSymbol { Rank: 1 } array)
            return new MemberAction(ActionKind.Assign, "global::System.Array.Empty<" + Names.Annotated(array.ElementType) + ">()");
        if (HasClear(bare) && bare.TypeKind == TypeKind.Class && !Setters.IsWritten(member.Member))
            return new MemberAction(ActionKind.Clear);
        if (EmptyCollection(bare) is { } collection)
            return new MemberAction(ActionKind.Assign, collection);
        if (EmptyOf(bare) is { } empty)
            return new MemberAction(ActionKind.Assign, empty);
        if (value.Kind == ValueKind.Personal)
            return new MemberAction(ActionKind.Nested);
        return CanBeMade(bare)
            ? new MemberAction(ActionKind.Assign, "new " + Names.Bare(bare) + "()")
            : new MemberAction(ActionKind.Unhandled, "its type has no empty value: make it nullable");
    }

    /// <summary>A member that is not marked itself, over value objects that are.</summary>
    public static MemberAction Nested(MemberMark member, ValueModel value, SetterKind setter, TypeMark type, Runtime runtime, CancellationToken cancellationToken)
    {
        if (!Reaches(value))
            return new MemberAction(ActionKind.Unhandled, "no code is generated for the marked type in it");
        if (LeadsBack(ElementOf(member.Type), type.Type, runtime, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), cancellationToken))
            return new MemberAction(ActionKind.Unhandled, "it leads back to its own type, without end");
        // What a key says of a person is there as long as the key is; the members of an enum say nothing of anybody.
        if (ValueParser.DictionaryOf(member.Type) is { } dictionary && dictionary.TypeArguments[0].TypeKind != TypeKind.Enum)
            return new MemberAction(ActionKind.Unhandled, "its keys stay: mark the member, and it is emptied");
        // Elements that are structs are copies: what is done to a copy is done to nobody.
        if (value.Kind is ValueKind.Array or ValueKind.Dictionary)
        {
            if (ElementOf(member.Type) is { IsValueType: true } && member.Type is not IArrayTypeSymbol { Rank: 1 })
                return new MemberAction(ActionKind.Unhandled, "its elements are structs: mark the member, and it is emptied");
            return value.Element!.Kind is ValueKind.Array or ValueKind.Dictionary
                ? new MemberAction(ActionKind.Unhandled, "collections in collections: mark the member, and it is emptied")
                : new MemberAction(ActionKind.Nested);
        }

        return value.Kind != ValueKind.Personal ? new MemberAction(ActionKind.Unhandled, "no code is generated for the marked type in it")
            : member.Type.IsValueType && setter == SetterKind.None ? new MemberAction(ActionKind.Unhandled, "it has no setter")
            : new MemberAction(ActionKind.Nested);
    }

    /// <summary>The element of a collection, the value of a dictionary, or the type itself, without <c>?</c>.</summary>
    public static ITypeSymbol ElementOf(ITypeSymbol type)
    {
        if (ValueParser.DictionaryOf(type) is { } dictionary)
            return Conventions.Bare(dictionary.TypeArguments[1]);
        return Conventions.Bare(Conventions.ElementOf(type) ?? type);
    }

    private static MemberAction WithoutSetter(MemberMark member, ValueModel value, TypeMark type, CancellationToken cancellationToken)
    {
        if (member.Member is IPropertySymbol { SetMethod: null } property && Setters.BackingField(property) is null && !property.DeclaringSyntaxReferences.IsEmpty)
        {
            return IsComputedFromPersonal(property, type, cancellationToken)
                ? new MemberAction(ActionKind.Computed)
                : new MemberAction(ActionKind.Unhandled, "it has no storage of its own: mark what it is computed from");
        }

        if (!member.Type.IsValueType && HasClear(member.Type))
            return new MemberAction(ActionKind.Clear);
        return value.Kind == ValueKind.Personal && !member.Type.IsValueType
            ? new MemberAction(ActionKind.Nested)
            : new MemberAction(ActionKind.Unhandled, "it has no setter");
    }

    /// <summary>Every data member of the type that the getter names is itself personal and has storage: the value goes
    /// with them.</summary>
    private static bool IsComputedFromPersonal(IPropertySymbol property, TypeMark type, CancellationToken cancellationToken)
    {
        var any = false;
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            foreach (var name in reference.GetSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                foreach (var other in type.Members)
                {
                    if (other.Member.Name != name.Identifier.ValueText || SymbolEqualityComparer.Default.Equals(other.Member, property))
                        continue;
                    if (other.State != FieldState.Personal || other.Mark is null || other.OnErasure == Law.ErasureAction.Keep)
                        return false;
                    any = true;
                }
            }
        }

        return any;
    }

    private static bool HasClear(ITypeSymbol type)
    {
        if (Conventions.ElementOf(type) is null)
            return false;
        foreach (var candidate in type.AllInterfaces.Concat(type is INamedTypeSymbol { TypeKind: TypeKind.Interface } self ? [self] : []))
        {
            if (candidate is { Name: "ICollection", TypeArguments.Length: 1 })
                return type.TypeKind == TypeKind.Interface || HasPublicClear(type);
        }

        return false;
    }

    private static bool HasPublicClear(ITypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers("Clear"))
            {
                if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, Parameters.IsEmpty: true, ReturnsVoid: true })
                    return true;
            }
        }

        return false;
    }

    /// <summary>A new, empty collection behind an interface: what stands there may be an array, which cannot be cleared.</summary>
    private static string? EmptyCollection(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } named)
            return null;
        var arguments = string.Join(", ", named.TypeArguments.Select(Names.Annotated));
        return named.Name switch
        {
            "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" when named.TypeArguments.Length == 1 => "global::System.Array.Empty<" + arguments + ">()",
            "ICollection" or "IList" when named.TypeArguments.Length == 1 => "new global::System.Collections.Generic.List<" + arguments + ">()",
            "ISet" or "IReadOnlySet" => "new global::System.Collections.Generic.HashSet<" + arguments + ">()",
            "IDictionary" or "IReadOnlyDictionary" => "new global::System.Collections.Generic.Dictionary<" + arguments + ">()",
            _ => null,
        };
    }

    /// <summary><c>T.Empty</c>, as the immutable collections have it; their default value throws.</summary>
    private static string? EmptyOf(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers("Empty"))
        {
            if (member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
                && SymbolEqualityComparer.Default.Equals((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type, type))
            {
                return Names.Bare(type) + ".Empty";
            }
        }

        return null;
    }

    private static bool CanBeMade(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
        && named.InstanceConstructors.Any(constructor => constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public })
        && !named.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static bool Reaches(ValueModel value) => value.Kind switch
    {
        ValueKind.Personal => true,
        ValueKind.Array or ValueKind.Dictionary => Reaches(value.Element!),
        _ => false,
    };

    /// <summary>Can one come from <paramref name="from"/> back to <paramref name="target"/> by following value objects?</summary>
    private static bool LeadsBack(ITypeSymbol from, INamedTypeSymbol target, Runtime runtime, HashSet<ITypeSymbol> seen, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(from.OriginalDefinition, target.OriginalDefinition))
            return true;
        if (from is not INamedTypeSymbol named || !seen.Add(named.OriginalDefinition) || !Shapes.HasCode(named.OriginalDefinition, runtime, cancellationToken))
            return false;
        foreach (var member in named.GetMembers())
        {
            var type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
            if (type is not null && !member.IsStatic && !Conventions.IsNavigation(type) && LeadsBack(ElementOf(type), target, runtime, seen, cancellationToken))
                return true;
        }

        return false;
    }
}
