using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Methods of the project that are handed by name to a route or, as tools, to a language model. Asked for only
/// where a file does so.</summary>
internal sealed class HandedMethods(FlowContext context)
{
    private readonly Lazy<HashSet<string>> _names = new(() => Names(context));
    private readonly Lazy<Dictionary<IMethodSymbol, Handing>> _methods = new(() => Read(context));

    /// <summary>Is a method of that name handed over anywhere?</summary>
    public bool Knows(string name) => _names.Value.Contains(name);

    public Handing Of(IMethodSymbol method) => Knows(method.Name) && _methods.Value.TryGetValue(method.OriginalDefinition, out var to) ? to : Handing.None;

    private static HashSet<string> Names(FlowContext context)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            foreach (var handed in TreeIndex.Of(tree, context.Tables.Sinks).Handed)
                names.Add(Addresses.LastName(handed.Function));
        }

        return names;
    }

    private static Dictionary<IMethodSymbol, Handing> Read(FlowContext context)
    {
        var methods = new Dictionary<IMethodSymbol, Handing>(SymbolEqualityComparer.Default);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            foreach (var (function, to) in TreeIndex.Of(tree, context.Tables.Sinks).Handed)
            {
#pragma warning disable RS1030 // The method may stand in another file; asked once a compilation, where routes or tools name methods.
                var symbol = context.Compilation.GetSemanticModel(tree).GetSymbolInfo(function, CancellationToken.None);
#pragma warning restore RS1030
                if ((symbol.Symbol ?? (symbol.CandidateSymbols.Length == 1 ? symbol.CandidateSymbols[0] : null)) is IMethodSymbol method && (!methods.TryGetValue(method.OriginalDefinition, out var known) || known < to))
                    methods[method.OriginalDefinition] = to;
            }
        }

        return methods;
    }
}
