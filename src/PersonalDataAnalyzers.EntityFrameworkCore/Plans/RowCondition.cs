using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Which rows of a table are a person's, as SQL: a row is, where its owners are, under the rule of its type; and
/// each owner under the rule of its own. The only parameters are the person's key (<c>k0</c>, ...), values that links
/// repeat (<c>v0</c>, ...), and keys gathered before (<see cref="KeyLists"/>).</summary>
internal sealed class RowCondition(SqlNames sql, SubjectReach reach, KeyLists? keys)
{
    private readonly List<IProperty> _values = [];
    private readonly HashSet<GraphNode> _known = [];
    private int _aliases;

    /// <summary>Members of the person whose values links repeat, in the order of their parameters.</summary>
    public IReadOnlyList<IProperty> Values => _values;

    /// <summary>The keys of a node are gathered before all statements that are written from here on.</summary>
    public void Know(GraphNode node) => _known.Add(node);

    /// <summary>The person's rows of a node in one of its tables.</summary>
    public string Rows(GraphNode node, GraphTable table, string alias) => Rows(node, table, alias, [node]);

    /// <summary>The same by its ways to the person, whether or not its keys are gathered.</summary>
    public string Own(GraphNode node, GraphTable table, string alias) => Own(node, table, alias, [node]);

    /// <summary>All rows of a node at which one of its ways leads to the person, those that are others' as well included.</summary>
    public string Reached(GraphNode node, GraphTable table, string alias) =>
        Ways(node, table, alias, [node], " OR ") + Kind(node, table, alias);

    /// <summary>The rows at which one edge leads to the person.</summary>
    public string Linked(GraphEdge edge, GraphTable table, string alias) =>
        Way(edge, table, alias, [edge.From]) + Kind(edge.From, table, alias);

    /// <summary>Only rows of exactly this type.</summary>
    public string Kind(GraphNode node, GraphTable table, string alias)
    {
        if (node.Condition is not { } condition)
            return "";
        if (condition.Discriminator is { } discriminator)
            return table.Table == discriminator.Table ? " AND " + sql.Column(alias, discriminator) + " = " + sql.Literal(discriminator, condition.Value) : "";
        var text = "";
        foreach (var derived in condition.AbsentFrom)
        {
            var other = Alias();
            text += " AND NOT EXISTS (SELECT 1 FROM " + sql.Of(derived.Table) + " " + other + " WHERE " + Equal(alias, table.Key, other, derived.Key) + ")";
        }

        return text;
    }

    public string Alias() => "t" + (_aliases++).ToString(CultureInfo.InvariantCulture);

    public string Equal(string left, IReadOnlyList<IColumn> leftColumns, string right, IReadOnlyList<IColumn> rightColumns) =>
        string.Join(" AND ", leftColumns.Select((column, i) => sql.Column(left, column) + " = " + sql.Column(right, rightColumns[i])));

    /// <summary>The values of these columns stand among those of another table's rows.</summary>
    public string Among(string alias, IReadOnlyList<IColumn> columns, ITable table, string inner, IReadOnlyList<IColumn> innerColumns, string condition) => columns.Count == 1
        ? sql.Column(alias, columns[0]) + " IN (SELECT " + sql.Column(inner, innerColumns[0]) + " FROM " + sql.Of(table) + " " + inner + " WHERE " + condition + ")"
        : "EXISTS (SELECT 1 FROM " + sql.Of(table) + " " + inner + " WHERE " + Equal(inner, innerColumns, alias, columns) + " AND " + condition + ")";

    /// <summary>The columns hold the key of the person.</summary>
    public string Match(string alias, IReadOnlyList<IColumn> columns) =>
        string.Join(" AND ", columns.Select((column, i) => sql.Column(alias, column) + " = " + sql.Parameter("k" + i.ToString(CultureInfo.InvariantCulture))));

    private string Rows(GraphNode node, GraphTable table, string alias, HashSet<GraphNode> seen) =>
        _known.Contains(node) ? keys!.Contains(alias, table.Key, node, table.Key) : Own(node, table, alias, seen);

    private string Own(GraphNode node, GraphTable table, string alias, HashSet<GraphNode> seen)
    {
        if (node == reach.Root)
            return InTable(node, reach.Key, table, alias, (_, name, columns) => Match(name, columns)) + Kind(node, table, alias);
        var condition = Ways(node, table, alias, seen, node.OnErasure == PathRule.All ? " AND " : " OR ");
        if (node.OnErasure == PathRule.LastOwner)
            condition += Exclusive(node, table, alias, seen);
        return condition + Kind(node, table, alias);
    }

    private string Ways(GraphNode node, GraphTable table, string alias, HashSet<GraphNode> seen, string relation)
    {
        if (node == reach.Root)
            return Own(node, table, alias, seen);
        var ways = Owners(node, seen).Select(edge => Way(edge, table, alias, seen)).Distinct().ToList();
        return ways.Count switch
        {
            0 => "1 = 0",
            1 => ways[0],
            _ => "(" + string.Join(relation, ways.Select(way => way.Contains(" AND ", System.StringComparison.Ordinal) ? "(" + way + ")" : way)) + ")",
        };
    }

    // Owner edges that lead on to the person. No way passes a node twice.
    private List<GraphEdge> Owners(GraphNode node, HashSet<GraphNode> seen) =>
        [.. node.Edges.Where(edge => edge.IsOwner && IsOpen(edge, seen) && (edge.To == reach.Root || _known.Contains(edge.To) || Owners(edge.To, With(seen, edge)).Count > 0))];

    private static bool IsOpen(GraphEdge edge, HashSet<GraphNode> seen) => !seen.Contains(edge.To) && (edge.Join is null || !seen.Contains(edge.Join));

    private static HashSet<GraphNode> With(HashSet<GraphNode> seen, GraphEdge edge) => edge.Join is null ? [.. seen, edge.To] : [.. seen, edge.To, edge.Join];

    private string Way(GraphEdge edge, GraphTable table, string alias, HashSet<GraphNode> seen)
    {
        var way = InTable(edge.From, edge.FromProperties, table, alias, (_, name, columns) => edge.Join is { } join
            ? Through(join, edge, name, columns, seen)
            : Lead(edge, name, columns, seen));
        // A farther owner counts only where there is no nearer one.
        return edge.Nearer.Count == 0 || edge.From.OnErasure == PathRule.All ? way : way + " AND NOT (" + HasNearer(edge, table, alias) + ")";
    }

    private string Through(GraphNode join, GraphEdge edge, string alias, IReadOnlyList<IColumn> columns, HashSet<GraphNode> seen)
    {
        var between = join.Tables[0];
        var name = Alias();
        return Among(alias, columns, between.Table, name, SqlNames.Columns(between.Table, edge.JoinFrom), Lead(edge, name, SqlNames.Columns(between.Table, edge.JoinTo), seen));
    }

    /// <summary>Columns that repeat the values of the edge's end hold those of a row that is the person's.</summary>
    private string Lead(GraphEdge edge, string alias, IReadOnlyList<IColumn> columns, HashSet<GraphNode> seen)
    {
        if (edge.To == reach.Root && edge.ToProperties.SequenceEqual(reach.Key))
            return Match(alias, columns);
        if (edge.To == reach.Root && edge.Holder == EdgeHolder.Value)
            return sql.Column(alias, columns[0]) + " = " + sql.Parameter("v" + Value(edge.ToProperties[0]));
        var next = Holder(edge.To, edge.ToProperties);
        if (_known.Contains(edge.To) && edge.ToProperties.SequenceEqual(edge.To.EntityType.FindPrimaryKey()!.Properties))
            return keys!.Contains(alias, columns, edge.To, next.Key);
        var name = Alias();
        return Among(alias, columns, next.Table, name, SqlNames.Columns(next.Table, edge.ToProperties), Rows(edge.To, next, name, With(seen, edge)));
    }

    // Last owner out: no other way in, whether by the same edge from somebody else's row or by another edge.
    private string Exclusive(GraphNode node, GraphTable table, string alias, HashSet<GraphNode> seen)
    {
        var text = "";
        var owners = Owners(node, seen);
        foreach (var edge in node.Edges.Where(edge => edge.IsOwner && IsOpen(edge, seen)))
        {
            var leads = owners.Contains(edge);
            // The same foreign key may lead to persons of several types.
            if (!leads && owners.Exists(other => IsSameLink(edge, other)))
                continue;
            if (edge.Holder is EdgeHolder.Row or EdgeHolder.Value)
            {
                var none = InTable(node, edge.FromProperties, table, alias, (_, name, columns) => "(" + string.Join(" OR ", columns.Select(column => sql.Column(name, column) + " IS NULL")) + ")");
                text += " AND (" + (leads ? Way(edge, table, alias, seen) + " OR " : "") + none + ")";
                continue;
            }

            var nobodyElse = "NOT " + Referrers(edge, table, alias, (holder, name) => leads ? " AND NOT (" + Mine(edge, holder, name, seen) + ")" : "");
            text += " AND " + (edge.Nearer.Count == 0 ? nobodyElse : "(" + HasNearer(edge, table, alias) + " OR " + nobodyElse + ")");
        }

        return text;
    }

    private static bool IsSameLink(GraphEdge edge, GraphEdge other) => edge.Join is null
        ? edge.ForeignKey is not null && other.ForeignKey == edge.ForeignKey
        : other.Join == edge.Join && other.JoinTo.SequenceEqual(edge.JoinTo);

    // The row that refers is the person's: a connecting row where it connects with one of theirs.
    private string Mine(GraphEdge edge, GraphTable holder, string alias, HashSet<GraphNode> seen) => edge.Join is null
        ? Rows(edge.To, holder, alias, With(seen, edge))
        : Lead(edge, alias, SqlNames.Columns(holder.Table, edge.JoinTo), seen);

    private string HasNearer(GraphEdge edge, GraphTable table, string alias) =>
        string.Join(" OR ", edge.Nearer.Select(nearer => Referrers(nearer, table, alias, static (_, _) => "")));

    /// <summary>There are rows that refer to this one, or connect it, by an edge whose values they hold.</summary>
    private string Referrers(GraphEdge edge, GraphTable table, string alias, System.Func<GraphTable, string, string> further) => InTable(edge.From, edge.FromProperties, table, alias, (_, name, columns) =>
    {
        var holder = edge.Join is { } join ? join.Tables[0] : Holder(edge.To, edge.ToProperties);
        var other = Alias();
        var back = SqlNames.Columns(holder.Table, edge.Join is null ? edge.ToProperties : edge.JoinFrom);
        return "EXISTS (SELECT 1 FROM " + sql.Of(holder.Table) + " " + other + " WHERE " + Equal(other, back, name, columns) + further(holder, other) + ")";
    });

    // The values may stand in another table of the same row.
    private string InTable(GraphNode node, IReadOnlyList<IProperty> properties, GraphTable table, string alias, System.Func<GraphTable, string, IReadOnlyList<IColumn>, string> condition)
    {
        var columns = SqlNames.Columns(table.Table, properties);
        if (columns.Count > 0)
            return condition(table, alias, columns);
        var other = Holder(node, properties);
        var inner = Alias();
        return Among(alias, table.Key, other.Table, inner, other.Key, condition(other, inner, SqlNames.Columns(other.Table, properties)));
    }

    private static GraphTable Holder(GraphNode node, IReadOnlyList<IProperty> properties) =>
        node.Tables.First(table => SqlNames.Columns(table.Table, properties).Count > 0);

    private string Value(IProperty property)
    {
        var index = _values.IndexOf(property);
        if (index < 0)
        {
            index = _values.Count;
            _values.Add(property);
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }
}
