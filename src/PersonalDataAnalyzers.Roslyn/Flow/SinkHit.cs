using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Personal data reached a sink. Rules turn it into a diagnostic.</summary>
internal sealed record SinkHit
{
    public required SinkKind Kind { get; init; }

    /// <summary>The argument, text or expression that carries the data.</summary>
    public required SyntaxNode At { get; init; }

    /// <summary>What reached it, never empty.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Where the data was read and stored on its way.</summary>
    public ImmutableArray<Location> Path { get; init; } = [];

    /// <summary>Name of the call, type or property that is the sink.</summary>
    public string Sink { get; init; } = "";

    /// <summary>Type of the value that leaves, where that matters.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>Who receives, for <see cref="SinkKind.Recipient"/>.</summary>
    public Destination? Destination { get; init; }

    public Location Location => RazorTrees.LocationOf(At);

    /// <summary>Marked data outweighs what names propose.</summary>
    public bool IsInferred
    {
        get
        {
            foreach (var source in Sources)
            {
                if (!source.Inferred)
                    return false;
            }

            return true;
        }
    }
}
