using System;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>A hold on record. The person stands in it by a keyed hash; a held row by its primary key, for it must be found
/// again. An ended one stays as evidence (Art. 5(2)).</summary>
public sealed class HoldEntry
{
    /// <summary>Number of the hold.</summary>
    public long Id { get; private set; }

    /// <summary>Keyed hash of the person's key.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>Full name of the entity type that is held; null = all of the person.</summary>
    public string? Entity { get; internal set; }

    /// <summary>Primary key of the row that is held, as invariant text; null = all rows.</summary>
    public string? Row { get; internal set; }

    /// <summary>The member that is held; null = the whole row.</summary>
    public string? Member { get; internal set; }

    /// <summary>The ground, in words that name nobody.</summary>
    public string Ground { get; internal set; } = "";

    /// <summary>The last day on which it holds; null = until somebody ends it.</summary>
    public DateOnly? Until { get; internal set; }

    /// <summary>When it was placed, UTC.</summary>
    public DateTime PlacedAt { get; internal set; }

    /// <summary>When somebody ended it, UTC; null while nobody has.</summary>
    public DateTime? EndedAt { get; internal set; }
}
