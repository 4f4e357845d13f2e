using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>Something that must not be erased yet: a claim at law, an order of an authority, a statutory minimum of one
/// row (GDPR Art. 17(3)).</summary>
public sealed record Hold
{
    /// <summary>The ground, in words that name nobody: it stands in the certificate.</summary>
    public required string Ground { get; init; }

    /// <summary>The entity type that is held; null = all of the person.</summary>
    public Type? Entity { get; init; }

    /// <summary>Primary keys of the rows that are held; null = all of the person's rows.</summary>
    public IReadOnlyList<object>? Rows { get; init; }

    /// <summary>The member that is held, as a path (<c>Address.Street</c>); null = the whole row.</summary>
    public string? Member { get; init; }

    /// <summary>The last day on which it holds; null = until somebody ends it.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>Knows what is held. An exception means that everything is.</summary>
public interface IHoldSource
{
    /// <summary>The holds on a person's data at this moment.</summary>
    /// <param name="subject">The type of the person.</param>
    /// <param name="key">Values of their key.</param>
    /// <param name="cancellation">Ends the look-up; the person's data then counts as held.</param>
    ValueTask<IReadOnlyList<Hold>> FindAsync(Type subject, IReadOnlyList<object> key, CancellationToken cancellation);
}
