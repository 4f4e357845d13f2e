using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What a method of the project does with what it is given.</summary>
internal sealed class Summary
{
    private Summary(BodyFlow flow, ImmutableArray<Source> returned, ImmutableArray<HelperSink> sinks)
    {
        Sources = flow.Sources;
        Returned = flow.Returned;
        Outs = flow.Outs;
        ReturnedSources = returned;
        Sinks = sinks;
    }

    /// <summary>What the bits of its values stand for.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>What it returns, member by member where it builds an object.</summary>
    public Value Returned { get; }

    /// <summary>What it leaves in its out and ref parameters, by ordinal.</summary>
    public IReadOnlyDictionary<int, Value> Outs { get; }

    /// <summary>Personal data that the method itself reads and returns.</summary>
    public ImmutableArray<Source> ReturnedSources { get; }

    /// <summary>Sinks that its parameters reach.</summary>
    public ImmutableArray<HelperSink> Sinks { get; }

    public static Summary Of(BodyFlow flow)
    {
        var returned = ImmutableArray.CreateBuilder<Source>();
        for (var i = 0; i < flow.Sources.Count; i++)
        {
            if ((flow.Returned.Bits >> i & 1) != 0 && IsItsOwn(flow.Sources[i]))
                returned.Add(flow.Sources[i]);
        }

        var sinks = ImmutableArray.CreateBuilder<HelperSink>();
        foreach (var hit in flow.Hits)
        {
            foreach (var source in hit.Sources)
            {
                if (source.Form == SourceForm.Parameter)
                    sinks.Add(new HelperSink(source.Ordinal, hit));
            }
        }

        return new Summary(flow, returned.ToImmutable(), sinks.ToImmutable());
    }

    /// <summary>Read by the method, not handed to it, and not an object whose type tells the caller anyway.</summary>
    public static bool IsItsOwn(Source source) =>
        source.Form is not (SourceForm.Parameter or SourceForm.Whole) && !(source.Inferred && source.Symbol is IParameterSymbol);
}

/// <summary>A parameter of a helper reaches a sink inside it.</summary>
internal sealed record HelperSink(int Ordinal, SinkHit Hit)
{
    public SinkKind Kind => Hit.Kind;
}
