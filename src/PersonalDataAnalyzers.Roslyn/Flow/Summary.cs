using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What a method of the project does with what it is given, one level deep.</summary>
internal sealed class Summary
{
    private readonly int _returned;

    private Summary(int returned, ImmutableArray<Source> sources, ImmutableArray<HelperSink> sinks)
    {
        _returned = returned;
        ReturnedSources = sources;
        Sinks = sinks;
    }

    /// <summary>Personal data that the method itself reads and returns.</summary>
    public ImmutableArray<Source> ReturnedSources { get; }

    /// <summary>Sinks that its parameters reach.</summary>
    public ImmutableArray<HelperSink> Sinks { get; }

    /// <summary>Does that parameter come back as the result?</summary>
    public bool Returns(int ordinal) => ordinal is >= 0 and < 31 && (_returned >> ordinal & 1) != 0;

    public static Summary Of(BodyFlow flow)
    {
        var returned = 0;
        var sources = ImmutableArray.CreateBuilder<Source>();
        for (var i = 0; i < flow.Sources.Count; i++)
        {
            if ((flow.Returned.Bits >> i & 1) == 0)
                continue;
            var source = flow.Sources[i];
            if (source.Form == SourceForm.Parameter)
                returned |= source.Ordinal < 31 ? 1 << source.Ordinal : 0;
            else if (source.Form != SourceForm.Whole && !(source.Inferred && source.Symbol is IParameterSymbol))
                sources.Add(source);
            else if (source.Symbol is IParameterSymbol { Ordinal: < 31 } parameter)
                returned |= 1 << parameter.Ordinal;
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

        return new Summary(returned, sources.ToImmutable(), sinks.ToImmutable());
    }
}

/// <summary>A parameter of a helper reaches a sink inside it.</summary>
internal sealed record HelperSink(int Ordinal, SinkHit Hit)
{
    public SinkKind Kind => Hit.Kind;
}
