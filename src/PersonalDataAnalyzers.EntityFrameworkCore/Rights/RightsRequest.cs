using System;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Which right a request uses.</summary>
public enum RightsRequestKind
{
    /// <summary>Not stated; never a legal fact.</summary>
    NotStated,

    /// <summary>Access (GDPR Art. 15).</summary>
    Access,

    /// <summary>Portability (Art. 20).</summary>
    Portability,

    /// <summary>Erasure (Art. 17).</summary>
    Erasure,

    /// <summary>Restriction (Art. 18).</summary>
    Restriction,

    /// <summary>Objection to direct marketing (Art. 21(2)).</summary>
    MarketingObjection,
}

/// <summary>A request of a person, from its arrival to the answer. The person's key stands in it only while it is open;
/// afterwards the keyed mark is evidence enough (Art. 5(2)).</summary>
public sealed class RightsRequest
{
    internal RightsRequest()
    {
    }

    /// <summary>The person by a keyed mark.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>The id that the sender gave the request: the same one again is the same request.</summary>
    public Guid RequestId { get; internal set; }

    /// <summary>Full name of the data subject's type.</summary>
    public string SubjectType { get; internal set; } = "";

    /// <summary>The person's key as text; null once answered or closed.</summary>
    public string? SubjectKey { get; internal set; }

    /// <summary>Which right.</summary>
    public RightsRequestKind Kind { get; internal set; }

    /// <summary>What was asked in particular, from a fixed list (the ground of a restriction).</summary>
    public string? Detail { get; internal set; }

    /// <summary>When it arrived (UTC).</summary>
    public DateTime ReceivedAt { get; internal set; }

    /// <summary>By when it has to be answered (UTC): one month, or three where extended (Art. 12(3)).</summary>
    public DateTime DueAt { get; internal set; }

    /// <summary>Why the time was extended, as the person was told; null where it was not.</summary>
    public string? Extension { get; internal set; }

    /// <summary>When it was answered (UTC); null while it is open.</summary>
    public DateTime? AnsweredAt { get; internal set; }

    /// <summary>When an erasure closed it without an answer, for what it asked about is gone (UTC); null otherwise.</summary>
    public DateTime? ClosedAt { get; internal set; }
}
