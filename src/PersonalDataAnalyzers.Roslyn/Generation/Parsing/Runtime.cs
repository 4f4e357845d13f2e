using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>What generated code can lean on in one compilation; looked up once.</summary>
internal sealed class Runtime
{
    private static readonly ConditionalWeakTable<Compilation, Runtime> s_runtimes = new();

    private readonly WeakReference<Compilation> _compilation;

    private Runtime(Compilation compilation)
    {
        _compilation = new WeakReference<Compilation>(compilation);
#pragma warning disable RS0030 // Where two assemblies have the type, generated code could not name it either: none is the right answer.
        Contract = Find(compilation, "PersonalDataAnalyzers.IPersonalData");
        ValueStrategy = Find(compilation, "PersonalDataAnalyzers.IValueStrategy`1");
        HasAccessors = Find(compilation, "System.Runtime.CompilerServices.UnsafeAccessorAttribute") is not null;
#pragma warning restore RS0030
        CanWriteCode = Contract is not null && ValueStrategy is not null && compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp9 };
    }

    /// <summary>IPersonalData.</summary>
    public INamedTypeSymbol? Contract { get; }

    /// <summary>IValueStrategy of T.</summary>
    public INamedTypeSymbol? ValueStrategy { get; }

    /// <summary>The runtime reaches init-only setters and fields behind get-only properties (.NET 8 and later).</summary>
    public bool HasAccessors { get; }

    /// <summary>C# 9 and our runtime; else only the inventory is written.</summary>
    public bool CanWriteCode { get; }

    /// <summary>Can code inside <paramref name="within"/> reach the symbol?</summary>
    public bool IsAccessible(ISymbol symbol, INamedTypeSymbol within) =>
        _compilation.TryGetTarget(out var compilation) && compilation.IsSymbolAccessibleWithin(symbol, within);

    // One that two assemblies have is none: generated code could not name it.
    private static INamedTypeSymbol? Find(Compilation compilation, string name)
    {
        var found = (INamedTypeSymbol?)null;
        foreach (var type in compilation.GetTypesByMetadataName(name))
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
                continue;
            if (found is not null)
                return null;
            found = type;
        }

        return found;
    }

    public static Runtime Of(Compilation compilation) => s_runtimes.GetValue(compilation, static key => new Runtime(key));
}
