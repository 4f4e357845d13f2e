using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Stable ids of symbols: namespace, containing types and arity (<c>Acme.Outer.Box`1</c>).</summary>
internal static class SymbolIds
{
    public static string Of(ISymbol symbol)
    {
        if (symbol is not INamedTypeSymbol && symbol.ContainingType is { } type)
            return Of(type) + "." + symbol.Name;
        if (symbol.ContainingType is { } outer)
            return Of(outer) + "." + symbol.MetadataName;
        return symbol.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) + "." + symbol.MetadataName
            : symbol.MetadataName;
    }
}
