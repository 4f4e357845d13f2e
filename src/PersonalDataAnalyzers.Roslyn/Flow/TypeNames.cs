using System;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Compares symbols with metadata names of tables without building strings.</summary>
internal static class TypeNames
{
    /// <summary>Is the type, one of its base types or one of its interfaces the named one?</summary>
    public static bool Is(ITypeSymbol? type, string metadataName)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (Equal(candidate, metadataName))
                return true;
        }

        if (type is not null)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (Equal(contract, metadataName))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Is the type itself the named one? Nested types are written with a dot.</summary>
    public static bool Equal(ITypeSymbol type, string metadataName) => Named(type.OriginalDefinition, metadataName);

    // The metadata name of a generic type is a new string each time it is asked for.
    private static bool Named(ISymbol? symbol, string metadataName)
    {
        var end = metadataName.Length;
        while (true)
        {
            if (symbol is INamedTypeSymbol { Arity: > 0 and var arity, IsFileLocal: false } && !WithoutArity(metadataName, arity, ref end))
                return false;
            var name = symbol is INamedTypeSymbol { IsFileLocal: true } ? symbol.MetadataName : symbol!.Name;
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(metadataName, start, name, 0, name.Length) != 0)
                return false;
            symbol = symbol.ContainingSymbol;
            if (symbol is null or INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol)
                return start == 0;
            if (start == 0 || metadataName[start - 1] != '.')
                return false;
            end = start - 1;
        }
    }

    /// <summary>Moves the end before <c>`1</c>; false if that does not stand there.</summary>
    private static bool WithoutArity(string name, int arity, ref int end)
    {
        for (; arity > 0; arity /= 10)
        {
            if (end == 0 || name[end - 1] != (char)('0' + (arity % 10)))
                return false;
            end--;
        }

        if (end == 0 || name[end - 1] != '`')
            return false;
        end--;
        return true;
    }

    /// <summary>Does the symbol live in that namespace, or in one below it, or in that type?</summary>
    public static bool IsWithin(ISymbol? symbol, string prefix)
    {
        for (var outer = symbol; outer is not null and not INamespaceSymbol { IsGlobalNamespace: true }; outer = outer.ContainingSymbol)
        {
            if (outer is INamespaceSymbol or ITypeSymbol && Named(outer, prefix))
                return true;
        }

        return false;
    }

    public static string FullName(ISymbol symbol)
    {
        if (symbol is ITypeSymbol and not INamedTypeSymbol)
            return symbol.Name;
        return symbol.ContainingSymbol switch
        {
            INamespaceSymbol { IsGlobalNamespace: true } or null => symbol.MetadataName,
            INamespaceSymbol or ITypeSymbol => FullName(symbol.ContainingSymbol) + "." + symbol.MetadataName,
            _ => symbol.MetadataName,
        };
    }
}
