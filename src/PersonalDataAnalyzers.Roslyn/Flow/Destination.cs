using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Where a call sends what it is given: a declared recipient, a known service, a host, or nothing of these.</summary>
internal sealed record Destination
{
    /// <summary>The class with [Recipient] that a contract names.</summary>
    public INamedTypeSymbol? Recipient { get; init; }

    /// <summary>The service that a library or a host belongs to.</summary>
    public KnownService? Service { get; init; }

    /// <summary>Host of the URL, where it is constant.</summary>
    public string? Host { get; init; }
}
