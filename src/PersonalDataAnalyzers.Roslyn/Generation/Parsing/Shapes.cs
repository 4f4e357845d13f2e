using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Why no code is written for a marked type.</summary>
internal enum ShapeProblem
{
    None,

    /// <summary>The type or one that contains it is not partial.</summary>
    NotPartial,

    /// <summary>A member of the user's has the name of a generated one.</summary>
    NameTaken,

    /// <summary>A ref struct: it can be neither boxed nor an interface.</summary>
    RefStruct,

    /// <summary>A file-local type: no other file reaches it.</summary>
    FileLocal,

    /// <summary>Two members differ only by what JSON or the record hides.</summary>
    Unnameable,
}

/// <summary>Can code be written for a type? The generator and the analyzers that speak of it ask the same.</summary>
internal static class Shapes
{
    /// <summary>Name of the nested class that holds what generated members share.</summary>
    public const string Holder = "PersonalDataMembers";

    private static readonly string[] s_generated =
        ["ExportPersonalData", "WritePersonalData", "ErasePersonalData", "AnonymisePersonalData", "PersonalDataDescriptor", Holder];

    public static bool HasCode(INamedTypeSymbol type, Runtime runtime, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, runtime.Contract?.ContainingAssembly))
            return false;
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return runtime.Contract is { } contract && type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default);
        return runtime.CanWriteCode
            && type.TypeKind is TypeKind.Class or TypeKind.Struct
            && !type.IsStatic
            && MarkContext.IsMarked(type)
            && Problem(type, runtime, out _, cancellationToken) == ShapeProblem.None;
    }

    /// <summary>What stands in the way, and the symbol to report it at.</summary>
    public static ShapeProblem Problem(INamedTypeSymbol type, Runtime runtime, out ISymbol at, CancellationToken cancellationToken)
    {
        at = type;
        if (type.IsRefLikeType)
            return ShapeProblem.RefStruct;
        for (var declared = type; declared is not null; declared = declared.ContainingType)
        {
            at = declared;
            if (declared.IsFileLocal)
                return ShapeProblem.FileLocal;
            if (!IsPartial(declared, cancellationToken))
                return ShapeProblem.NotPartial;
        }

        foreach (var name in s_generated)
        {
            if (Taken(type, name, runtime) is not { } taken)
                continue;
            at = taken;
            return ShapeProblem.NameTaken;
        }

        at = type;
        return ShapeProblem.None;
    }

    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return true;
        }

        return false;
    }

    // Also in base classes: a generated member that hides another is a warning in the user's build. What a marked base
    // class has from the generator itself is meant to be overridden.
    private static ISymbol? Taken(INamedTypeSymbol type, string name, Runtime runtime)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (!IsOwn(member))
                return member;
        }

        for (var declaring = type.BaseType; declaring is not null && declaring.SpecialType == SpecialType.None; declaring = declaring.BaseType)
        {
            if (declaring.DeclaringSyntaxReferences.IsEmpty && runtime.Contract is { } contract && declaring.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default))
                return null;
            foreach (var member in declaring.GetMembers(name))
            {
                if (member.DeclaredAccessibility != Accessibility.Private && !IsOwn(member))
                    return declaring.DeclaringSyntaxReferences.IsEmpty ? type : member;
            }
        }

        return null;
    }

    // Analyzers see the code that has been generated; what stands there is no clash with itself.
    private static bool IsOwn(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is AnnotationNames.Namespace)
                return true;
        }

        return false;
    }
}
