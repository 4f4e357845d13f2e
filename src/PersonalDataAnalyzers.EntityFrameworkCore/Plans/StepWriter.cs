using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>What becomes of the members of rows -> statements, in the order in which they run.</summary>
internal sealed class StepWriter(SqlNames sql)
{
    private readonly List<ErasureStep> _steps = [];

    /// <summary>Which rows of a table, in SQL.</summary>
    public delegate string Condition(GraphTable table, string name);

    /// <summary>The steps so far.</summary>
    public IReadOnlyList<ErasureStep> Steps => _steps;

    /// <summary>Steps that another has written.</summary>
    public void AddRange(IEnumerable<ErasureStep> steps) => _steps.AddRange(steps);

    /// <summary>Rows that stay as they are, and what is said of them.</summary>
    public void Stay(GraphNode node, Condition condition, List<MemberOutcome> members)
    {
        var table = node.Tables[^1];
        var where = condition(table, sql.Bare(table.Table));
        Add(node, StepAction.Keep, table, Count(table, where), where, members);
    }

    /// <summary>Members are emptied, rewritten or left.</summary>
    public void Write(GraphNode node, MemberFates fates, Condition condition)
    {
        if (fates.Standing.Count > 0)
            Stay(node, condition, [.. fates.Standing.DistinctBy(outcome => outcome.Member)]);
        foreach (var (table, rewritings) in fates.Rewritings)
        {
            if (table.Key.Count == 0)
                continue;
            var name = sql.Bare(table.Table);
            var where = condition(table, name);
            var columns = table.Key.Select(column => sql.Column(name, column)).Concat(rewritings.Select(rewriting => Read(name, rewriting)));
            Add(node, StepAction.Rewrite, table, "SELECT " + string.Join(", ", columns) + " FROM " + sql.Of(table.Table) + " WHERE " + where, where, [.. fates.Done], null, rewritings);
        }

        // Links are emptied here too: last, for they lead to the rows.
        var links = node.Edges.SelectMany(edge => edge.FromProperties).ToHashSet();
        foreach (var (table, columns) in fates.Assignments.OrderBy(pair => pair.Value.Keys.Any(column => column.PropertyMappings.Any(mapping => links.Contains(mapping.Property)))))
        {
            var name = sql.Bare(table.Table);
            var where = condition(table, name);
            var assignments = columns.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).ToList();
            var left = assignments.Select(pair => pair.Value == "NULL"
                ? sql.Column(name, pair.Key) + " IS NOT NULL"
                : sql.Column(name, pair.Key) + " <> " + pair.Value);
            Add(node, StepAction.Empty, table, "UPDATE " + sql.Of(table.Table) + " SET " + string.Join(", ", assignments.Select(pair => sql.Of(pair.Key) + " = " + pair.Value)) + " WHERE " + where,
                where, [.. fates.Done], where + " AND (" + string.Join(" OR ", left) + ")");
        }
    }

    private string Read(string name, Rewriting rewriting)
    {
        var column = sql.Column(name, rewriting.Column);
        return rewriting.IsDocument && rewriting.Column.StoreType.StartsWith("json", StringComparison.OrdinalIgnoreCase) ? "CAST(" + column + " AS text)" : column;
    }

    /// <summary>One statement, with the count of what it will touch.</summary>
    public void Add(GraphNode node, StepAction action, GraphTable table, string sql, string condition, IReadOnlyList<MemberOutcome> members, string? left = null, IReadOnlyList<Rewriting>? rewritings = null) =>
        _steps.Add(new ErasureStep(node, action, table, sql, Count(table, condition))
        {
            Members = members,
            Rewritings = rewritings ?? [],
            LeftSql = left is null ? null : Count(table, left),
        });

    /// <summary>The number of rows.</summary>
    public string Count(GraphTable table, string condition) => "SELECT COUNT(*) FROM " + sql.Of(table.Table) + " WHERE " + condition;
}
