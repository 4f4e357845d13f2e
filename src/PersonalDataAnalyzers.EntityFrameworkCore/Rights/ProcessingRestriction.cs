using System;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Why processing is restricted (GDPR Art. 18(1)).</summary>
public enum RestrictionGround
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>(a) The person contests that the data is accurate, until that is verified.</summary>
    AccuracyContested,

    /// <summary>(b) The processing is unlawful, and the person wants restriction instead of erasure.</summary>
    UnlawfulProcessing,

    /// <summary>(c) The controller needs the data no more, but the person does, for legal claims.</summary>
    NeededForClaims,

    /// <summary>(d) The person has objected under Art. 21(1), until it is verified whose grounds prevail.</summary>
    ObjectionPending,
}

/// <summary>A restriction of the processing of one person's data. While it is in force the row holds the person's key, for
/// queries have to find it; when it is lifted only the keyed mark stays, as evidence.</summary>
public sealed class ProcessingRestriction
{
    internal ProcessingRestriction()
    {
    }

    /// <summary>Number of the row.</summary>
    public long Id { get; private set; }

    /// <summary>Full name of the data subject's type.</summary>
    public string SubjectType { get; internal set; } = "";

    /// <summary>The person's key as text; null once lifted.</summary>
    public string? SubjectKey { get; internal set; }

    /// <summary>The person by a keyed mark.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>Art. 18(1)(a)-(d).</summary>
    public RestrictionGround Ground { get; internal set; }

    /// <summary>From when (UTC).</summary>
    public DateTime Since { get; internal set; }

    /// <summary>When the person was told that it would be lifted (UTC; Art. 18(3)).</summary>
    public DateTime? ToldAt { get; internal set; }

    /// <summary>When it was lifted (UTC); null while it is in force.</summary>
    public DateTime? LiftedAt { get; internal set; }
}
