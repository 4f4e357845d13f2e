using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>What became of rows whose retention had ended.</summary>
public enum RetentionAction
{
    /// <summary>Nothing: it is told with the reason.</summary>
    None,

    /// <summary>The rows are gone.</summary>
    Erased,

    /// <summary>Personal members were emptied; the rows stay.</summary>
    Emptied,

    /// <summary>Members were anonymised as they are marked and the links to persons cut; the rows stay.</summary>
    Anonymised,
}

/// <summary>One line of a report.</summary>
/// <param name="Entity">Name of the entity type.</param>
/// <param name="Members">The members concerned; empty = the whole row.</param>
/// <param name="Terms">What had ended, as declared.</param>
/// <param name="Action">What was done.</param>
/// <param name="Rows">To how many rows.</param>
public sealed record RetentionLine(string Entity, IReadOnlyList<string> Members, IReadOnlyList<string> Terms, RetentionAction Action, long Rows);

/// <summary>Kinds of findings.</summary>
public enum RetentionFault
{
    /// <summary>A member has no retention that a sweep can apply: nothing says when it ends.</summary>
    NoRetention,

    /// <summary>A period runs from an event, and nothing says where its date stands.</summary>
    NoStart,

    /// <summary>A criterion stands in place of a period, and nothing says when it has come about.</summary>
    NoCriterion,

    /// <summary>Rows lack the date that their period runs from.</summary>
    MissingDate,

    /// <summary>Rows whose time is over were emptied but stay, because other rows refer to them.</summary>
    StaysForOthers,

    /// <summary>Rows whose time is over were left alone, because processing of that person's data is restricted (Art. 18).</summary>
    Restricted,

    /// <summary>Rows whose time is over were left alone, because that person's data is held.</summary>
    Held,

    /// <summary>Something cannot be done to a member or row by a sweep.</summary>
    Unsupported,
}

/// <summary>What a sweep could not do, or found. Never about a person.</summary>
/// <param name="Fault">What.</param>
/// <param name="Where">Entity, or entity and member.</param>
/// <param name="Message">What it is and what to do.</param>
/// <param name="Rows">How many rows; null where it concerns the model.</param>
public sealed record RetentionFinding(RetentionFault Fault, string Where, string Message, long? Rows = null)
{
    /// <inheritdoc/>
    public override string ToString() => Fault + " at " + Where + ": " + Message + (Rows is { } rows ? " (" + rows.ToString(System.Globalization.CultureInfo.InvariantCulture) + " rows)" : "");
}

/// <summary>What a sweep did, or would do. It names types, members and numbers, and may be logged.</summary>
/// <param name="IsDryRun">Everything was done and taken back.</param>
/// <param name="Day">The day (UTC) as of which periods were judged.</param>
/// <param name="Lines">What was done.</param>
/// <param name="Findings">What was not, and why.</param>
public sealed record RetentionReport(bool IsDryRun, DateOnly Day, IReadOnlyList<RetentionLine> Lines, IReadOnlyList<RetentionFinding> Findings)
{
    /// <summary>Nothing whose time is over was left, as far as anybody can know: there is no finding.</summary>
    public bool IsComplete => Findings.Count == 0;

    /// <summary>Rows concerned by an action.</summary>
    public long Rows(RetentionAction action) => Lines.Where(line => line.Action == action).Sum(line => line.Rows);
}
