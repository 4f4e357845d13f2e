using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>How far a request for erasure has come.</summary>
public enum ErasureState
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>On record; nobody has approved a plan yet.</summary>
    Received,

    /// <summary>A plan is approved and will run.</summary>
    Approved,

    /// <summary>Nothing was erased: all of it is held.</summary>
    Held,

    /// <summary>Erased as far as allowed: something is held, or not dealt with, or is still being looked at.</summary>
    Partial,

    /// <summary>Everything is erased, or kept on a statutory ground.</summary>
    Completed,

    /// <summary>No row of the person was found.</summary>
    NothingFound,
}

/// <summary>What may be told of a request: nothing of the person stands in it.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ReceivedAt">When it was received, UTC.</param>
/// <param name="DueAt">By when the person must have an answer, UTC (Art. 12(3)).</param>
/// <param name="IsOverdue">That time is over, and the request has no end.</param>
/// <param name="Kept">On which grounds something was kept or is held (Art. 12(4)).</param>
public sealed record ErasureStatus(Guid RequestId, ErasureState State, DateTime ReceivedAt, DateTime DueAt, bool IsOverdue, IReadOnlyList<string> Kept);
