using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>What is wrong between the marks and the model of the database.</summary>
public enum GraphFault
{
    /// <summary>No way leads from a marked type to a person: its rows would be in no answer and survive every erasure.</summary>
    NoPathToSubject,

    /// <summary>Several ways lead to the same person, and [SubjectPaths] does not say which rule holds.</summary>
    SeveralPaths,

    /// <summary>A stated edge names a member that leads nowhere, or to somebody else.</summary>
    LinkLeadsNowhere,

    /// <summary>The only way to the person may be empty: rows without it are found by nobody.</summary>
    OptionalPath,

    /// <summary>A marked type has no key: its rows cannot be told apart.</summary>
    NoKey,

    /// <summary>A marked type is mapped to no table of its own: a view, a function or a query.</summary>
    NoTable,

    /// <summary>A row belongs to another row of the same table: only [Mentions] is supported there.</summary>
    RecursiveOwner,

    /// <summary>A member must be emptied where its row stays, and its column takes no empty value.</summary>
    NoEmptyValue,

    /// <summary>A member that must be emptied stands in a key or unique index of a row that stays.</summary>
    UniqueValue,

    /// <summary>A link that must be cut where its row stays may not be null.</summary>
    RequiredLink,

    /// <summary>A value strategy cannot be applied to what the column holds.</summary>
    NoStrategy,

    /// <summary>Nobody has decided whether a column of a row that stays is personal data.</summary>
    Undecided,

    /// <summary>Rows that carry no mark refer to rows that go.</summary>
    UnmarkedDependents,

    /// <summary>The data subject has no key that can be compared.</summary>
    NoSubjectKey,

    /// <summary>The ledger is not part of the model: call <c>modelBuilder.UsePersonalDataLedger()</c>.</summary>
    NoLedger,

    /// <summary>A shape that is not supported yet.</summary>
    UnsupportedShape,

    /// <summary>Rows refer to each other so that none can go first.</summary>
    Cycle,

    /// <summary>Evidence of rights cannot be matched with the persons it is of.</summary>
    UnmatchedRights,
}

/// <summary>How much a finding weighs.</summary>
public enum GraphSeverity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Something may be left out; what is left out is reported with each run.</summary>
    Warning,

    /// <summary>No plan is made until it is gone.</summary>
    Error,
}

/// <summary>One finding about the model, never about a person: it holds names of types and members only.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Where">The type, or type and member, as the model names them.</param>
/// <param name="Message">What it is and what to do.</param>
public sealed record GraphFinding(GraphFault Fault, GraphSeverity Severity, string Where, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Severity + " " + Fault + " at " + Where + ": " + Message;
}

/// <summary>The marks and the model of the database do not fit: all reasons at once.</summary>
public sealed class SubjectGraphException(IReadOnlyList<GraphFinding> findings)
    : InvalidOperationException(string.Join("\n", findings.Select(finding => finding.ToString())))
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<GraphFinding> Findings { get; } = findings;
}
