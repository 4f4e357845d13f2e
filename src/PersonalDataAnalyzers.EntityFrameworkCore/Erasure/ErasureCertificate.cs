using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>What a step did.</summary>
/// <param name="Entity">The entity type.</param>
/// <param name="Table">The table.</param>
/// <param name="Action">What was done.</param>
/// <param name="Expected">Rows that the approved preview counted; null where none was made.</param>
/// <param name="Touched">Rows that it touched.</param>
public sealed record StepResult(string Entity, string Table, Plans.StepAction Action, long? Expected, long Touched);

/// <summary>What became of one member of an entity.</summary>
/// <param name="Entity">The entity type.</param>
/// <param name="Member">Path of the member.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Ground">Why it was kept or not dealt with.</param>
public sealed record MemberResult(string Entity, string Member, MemberFate Fate, string? Ground);

/// <summary>What an erasure did and did not do. No value of the person stands in it: only names of types and members,
/// counts and grounds.</summary>
public sealed record ErasureCertificate
{
    /// <summary>The request.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>The entity type of the person.</summary>
    public required string SubjectType { get; init; }

    /// <summary>Keyed hash of the person's key.</summary>
    public required string Subject { get; init; }

    /// <summary>How it ended.</summary>
    public required LedgerEvent State { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>By when the person must have an answer, UTC.</summary>
    public DateTime? Due { get; init; }

    /// <summary>The plan that ran.</summary>
    public string? PlanHash { get; init; }

    /// <summary>What each step did.</summary>
    public IReadOnlyList<StepResult> Steps { get; init; } = [];

    /// <summary>What became of each member.</summary>
    public IReadOnlyList<MemberResult> Members { get; init; } = [];

    /// <summary>Counts that differ from the preview: rows came or went between approval and erasure.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>Rows that were written while the erasure ran and had to be erased in a further round.</summary>
    public long LateWrites { get; init; }

    /// <summary>Recipients that must be told (Art. 19).</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>What held, and until when.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    /// <summary>Everything is covered: erased, or kept on a ground.</summary>
    public bool IsComplete => State == LedgerEvent.Completed;

    /// <summary>Members with which nothing was done without a ground.</summary>
    public IEnumerable<MemberResult> Uncovered => Members.Where(member => member.Fate is MemberFate.Unhandled or MemberFate.Linked);

    /// <summary>Members that were kept, each with its ground.</summary>
    public IEnumerable<MemberResult> Kept => Members.Where(member => member.Fate == MemberFate.Kept);
}
