using System.Collections.Generic;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>What a step does.</summary>
public enum StepAction
{
    /// <summary>Keys of rows are read, to be dealt with after what leads to them is gone.</summary>
    Gather,

    /// <summary>Rows are counted of which something stays: kept on a ground, held, or not dealt with.</summary>
    Keep,

    /// <summary>Links of rows that stay are cut from rows that go.</summary>
    Detach,

    /// <summary>Rows are rewritten one by one: value strategies, JSON documents.</summary>
    Rewrite,

    /// <summary>Personal members of rows that stay are emptied.</summary>
    Empty,

    /// <summary>Rows go.</summary>
    Delete,
}

/// <summary>One step of a plan: one statement of SQL, or a read and one statement a row.</summary>
public sealed class ErasureStep
{
    internal ErasureStep(GraphNode node, StepAction action, GraphTable table, string sql, string countSql)
    {
        Node = node;
        Action = action;
        Table = table;
        Sql = sql;
        CountSql = countSql;
    }

    /// <summary>Whose rows.</summary>
    public GraphNode Node { get; }

    /// <summary>What is done.</summary>
    public StepAction Action { get; }

    /// <summary>The table.</summary>
    public GraphTable Table { get; }

    /// <summary>The statement; of a step that reads, the read.</summary>
    public string Sql { get; }

    /// <summary>Counts the rows that the step will touch.</summary>
    public string CountSql { get; }

    /// <summary>Counts what the step should have left nothing of; null where that cannot be seen afterwards.</summary>
    public string? LeftSql { get; internal init; }

    /// <summary>What becomes of each member.</summary>
    public IReadOnlyList<MemberOutcome> Members { get; internal init; } = [];

    /// <summary>The parameter that holds the keys it reads; null = it reads none.</summary>
    internal string? Gathers { get; init; }

    /// <summary>Members that are rewritten, with what is done to each.</summary>
    internal IReadOnlyList<Rewriting> Rewritings { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Action + " " + Node.Name + " (" + Table.Table.Name + ")";
}
