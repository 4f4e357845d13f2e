using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Values of locals, parameters, own fields and captures at one point. Join = or. A clone shares what neither has
/// changed since: most blocks change little, and many nothing.</summary>
internal sealed class FlowState
{
    private Dictionary<ISymbol, Value> _symbols;
    private Dictionary<CaptureId, Value> _captures;
    private bool _sharesSymbols;
    private bool _sharesCaptures;

    public FlowState()
    {
        _symbols = new(SymbolEqualityComparer.Default);
        _captures = [];
    }

    private FlowState(FlowState other)
    {
        _symbols = other._symbols;
        _captures = other._captures;
        _sharesSymbols = _sharesCaptures = other._sharesSymbols = other._sharesCaptures = true;
    }

    public FlowState Clone() => new(this);

    public Value? Get(ISymbol symbol) => _symbols.TryGetValue(symbol, out var value) ? value : null;

    public void Set(ISymbol symbol, Value value) => OwnSymbols()[symbol] = value;

    public Value Get(CaptureId capture) => _captures.TryGetValue(capture, out var value) ? value : Value.None;

    public void Set(CaptureId capture, Value value) => OwnCaptures()[capture] = value;

    /// <summary>Takes in what is known on another path. True if anything was new.</summary>
    public bool Join(FlowState other)
    {
        var changed = false;
        if (!ReferenceEquals(_symbols, other._symbols))
        {
            foreach (var pair in other._symbols)
            {
                if (Joined(_symbols, pair.Key, pair.Value) is not { } joined)
                    continue;
                OwnSymbols()[pair.Key] = joined;
                changed = true;
            }
        }

        if (!ReferenceEquals(_captures, other._captures))
        {
            foreach (var pair in other._captures)
            {
                if (Joined(_captures, pair.Key, pair.Value) is not { } joined)
                    continue;
                OwnCaptures()[pair.Key] = joined;
                changed = true;
            }
        }

        return changed;
    }

    private Dictionary<ISymbol, Value> OwnSymbols()
    {
        if (_sharesSymbols)
            (_symbols, _sharesSymbols) = (new(_symbols, SymbolEqualityComparer.Default), false);
        return _symbols;
    }

    private Dictionary<CaptureId, Value> OwnCaptures()
    {
        if (_sharesCaptures)
            (_captures, _sharesCaptures) = (new(_captures), false);
        return _captures;
    }

    /// <summary>What holds after the join; null if that was known.</summary>
    private static Value? Joined<TKey>(Dictionary<TKey, Value> known, TKey key, Value value)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var before))
            return value;
        var joined = before.Or(value);
        return joined.SameAs(before) ? null : joined;
    }
}
