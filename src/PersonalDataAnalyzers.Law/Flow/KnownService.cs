using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>A service that applications send data to: one row of <c>services.tsv</c> or of the user's own file. What it
/// says of a shipped service is a starting point for a declaration, never a legal fact.</summary>
public sealed record KnownService
{
    /// <summary>Stable key ("sendgrid").</summary>
    public string Id { get; init; } = "";
    /// <summary>Name of the service.</summary>
    public string Name { get; init; } = "";
    /// <summary>NuGet packages that lead to it.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];
    /// <summary>Namespaces or types of its libraries.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];
    /// <summary>Hosts; each stands for itself and all below it.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
    /// <summary>The legal entity that contracts.</summary>
    public string Entity { get; init; } = "";
    /// <summary>ISO 3166-1 alpha-2 code of that entity.</summary>
    public string Country { get; init; } = "";
    /// <summary>Usual role.</summary>
    public RecipientRole Role { get; init; }
    /// <summary>Mechanism as known; NotStated where none is needed or known.</summary>
    public TransferMechanism Mechanism { get; init; }
    /// <summary>ISO 8601 date of the row.</summary>
    public string AsOf { get; init; } = "";
    /// <summary>What is uncertain.</summary>
    public string Uncertain { get; init; } = "";
    /// <summary>Where the facts come from.</summary>
    public string Source { get; init; } = "";
}
