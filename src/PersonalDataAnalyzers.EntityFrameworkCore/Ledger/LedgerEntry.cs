using System;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

/// <summary>What happened to a request. The zero value claims nothing.</summary>
public enum LedgerEvent
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>A person asked (Art. 17): from here the time of Art. 12(3) runs.</summary>
    Requested,

    /// <summary>The plan was approved; only this plan runs.</summary>
    Approved,

    /// <summary>The time was extended by two months (Art. 12(3)).</summary>
    Extended,

    /// <summary>Nothing was erased: all of it is held, or the look-up of holds failed.</summary>
    Held,

    /// <summary>Erased as far as allowed; something is held or uncovered.</summary>
    Partial,

    /// <summary>Everything is covered: erased, or kept on a ground.</summary>
    Completed,

    /// <summary>No row of the person was found, and nothing is claimed.</summary>
    NothingFound,

    /// <summary>An attempt failed and left everything as it was.</summary>
    Failed,

    /// <summary>Looked at again after the erasure: nothing was written meanwhile.</summary>
    Verified,

    /// <summary>Rows were written while the erasure ran, and were still there.</summary>
    LateWrites,

    /// <summary>A recipient was told (Art. 19).</summary>
    RecipientTold,

    /// <summary>Erased once more, after a backup was restored.</summary>
    Replayed,
}

/// <summary>One line of the ledger: append-only, written before anything is destroyed. It knows a person only by a keyed
/// hash.</summary>
public sealed class LedgerEntry
{
    /// <summary>Position in the ledger.</summary>
    public long Id { get; set; }

    /// <summary>The request.</summary>
    public Guid RequestId { get; set; }

    /// <summary>Position within the request, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>What happened.</summary>
    public LedgerEvent Event { get; set; }

    /// <summary>Name of the entity type of the person.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>HMAC-SHA256 of the person's key: 64 hexadecimal digits.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The plan (<see cref="Plans.ErasurePlan.Hash"/>); null before one is known.</summary>
    public string? PlanHash { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>By when the person must have an answer, UTC.</summary>
    public DateTime? Due { get; set; }

    /// <summary>Counts, fates and grounds as JSON; nothing personal.</summary>
    public string? Detail { get; set; }

    /// <summary>HMAC-SHA256 over this entry and the seal of the one before it in the same request: an entry that was
    /// changed, or taken out from the middle, shows.</summary>
    public string Seal { get; set; } = "";
}

/// <summary>An erasure that is still to be done. The person's key is sealed (AES-256-GCM), and the row goes in the
/// transaction that does the work.</summary>
public sealed class ErasureWork
{
    /// <summary>The request.</summary>
    public Guid RequestId { get; set; }

    /// <summary>Name of the entity type of the person.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The sealed key, base64.</summary>
    public string Sealed { get; set; } = "";

    /// <summary>The approved plan; null until it is.</summary>
    public string? PlanHash { get; set; }

    /// <summary>Done, and only to be looked at again.</summary>
    public bool IsErased { get; set; }

    /// <summary>Not to be tried before, UTC: the end of a hold.</summary>
    public DateTime? NotBefore { get; set; }
}

/// <summary>A value that must not come in again: a keyed hash of the person's key, or of an address they were known by.</summary>
public sealed class ErasedValue
{
    /// <summary>HMAC-SHA256 of the value: 64 hexadecimal digits.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The request that put it there.</summary>
    public Guid RequestId { get; set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Why the person may be entered again all the same (they came back); null while they may not.</summary>
    public string? Lifted { get; set; }
}
