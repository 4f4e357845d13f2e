using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>The registers that the code of a compilation can name: its own, and those of the projects and libraries it
/// refers to. For fixes, which offer them; no rule depends on how many there are.</summary>
internal static class RegistersInSight
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<ImmutableArray<INamedTypeSymbol>>> s_known = new();

    /// <summary>In ordinal order of their full names.</summary>
    public static ImmutableArray<INamedTypeSymbol> Of(Compilation compilation) =>
        s_known.GetValue(compilation, static key => new StrongBox<ImmutableArray<INamedTypeSymbol>>(Find(key))).Value;

    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation)
    {
        if (!MarkContext.Of(compilation).IsInUse)
            return [];
        var found = new List<INamedTypeSymbol>();
        Walk(compilation.Assembly.GlobalNamespace, compilation, found);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly is ISourceAssemblySymbol || AnnotationUse.RefersToUs(assembly))
                Walk(assembly.GlobalNamespace, compilation, found);
        }

        found.Sort(static (left, right) => string.CompareOrdinal(SymbolIds.Of(left), SymbolIds.Of(right)));
        return [.. found];
    }

    private static void Walk(INamespaceOrTypeSymbol container, Compilation compilation, List<INamedTypeSymbol> found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol { IsGenericType: false } type && Annotation.Find(type, AnnotationNames.Register) is not null && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                found.Add(type);
            Walk(inner, compilation, found);
        }
    }
}
