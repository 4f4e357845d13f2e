using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Values of locals, parameters, own fields and captures at one point. Join = or.</summary>
internal sealed class FlowState
{
    private readonly Dictionary<ISymbol, Value> _symbols;
    private readonly Dictionary<CaptureId, Value> _captures;

    public FlowState()
    {
        _symbols = new(SymbolEqualityComparer.Default);
        _captures = [];
    }

    private FlowState(FlowState other)
    {
        _symbols = new(other._symbols, SymbolEqualityComparer.Default);
        _captures = new(other._captures);
    }

    public FlowState Clone() => new(this);

    public Value? Get(ISymbol symbol) => _symbols.TryGetValue(symbol, out var value) ? value : null;

    public void Set(ISymbol symbol, Value value) => _symbols[symbol] = value;

    public Value Get(CaptureId capture) => _captures.TryGetValue(capture, out var value) ? value : Value.None;

    public void Set(CaptureId capture, Value value) => _captures[capture] = value;

    /// <summary>Takes in what is known on another path. True if anything was new.</summary>
    public bool Join(FlowState other)
    {
        var changed = false;
        foreach (var pair in other._symbols)
            changed |= Join(_symbols, pair.Key, pair.Value);
        foreach (var pair in other._captures)
            changed |= Join(_captures, pair.Key, pair.Value);
        return changed;
    }

    private static bool Join<TKey>(Dictionary<TKey, Value> into, TKey key, Value value)
        where TKey : notnull
    {
        if (!into.TryGetValue(key, out var known))
        {
            into.Add(key, value);
            return true;
        }

        var joined = known.Or(value);
        if (joined.SameAs(known))
            return false;
        into[key] = joined;
        return true;
    }
}
