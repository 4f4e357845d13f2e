using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Which rows of a table are a person's, as SQL. The only parameters are the person's key (<c>k0</c>, ...), values
/// that links repeat (<c>v0</c>, ...), and lists of keys gathered before (<see cref="KeyList"/>).</summary>
internal sealed class RowCondition(SqlNames sql, SubjectReach reach, IReadOnlySet<GraphNode> gathered)
{
    private readonly List<IProperty> _values = [];
    private int _aliases;

    /// <summary>Members of the person whose values links repeat, in the order of their parameters.</summary>
    public IReadOnlyList<IProperty> Values => _values;

    /// <summary>Stands in SQL where the gathered keys of a node go.</summary>
    public static string KeyList(GraphNode node) => "{keys:" + node.EntityType.Name + "}";

    /// <summary>The rows of a node in one of its tables.</summary>
    public string Rows(OwnedRows rows, GraphTable table, string alias)
    {
        if (gathered.Contains(rows.Node))
            return sql.Column(alias, table.Key[0]) + " IN (" + KeyList(rows.Node) + ")";
        return ByPaths(rows, table, alias);
    }

    /// <summary>The rows of a node by its ways to the person, whether or not its keys are gathered.</summary>
    public string ByPaths(OwnedRows rows, GraphTable table, string alias)
    {
        var ways = rows.Paths.Select(path => Along(rows.Node, table, alias, path.Edges, 0)).Distinct().ToList();
        var all = rows.Node.OnErasure == PathRule.All;
        var condition = ways.Count == 1 ? ways[0] : "(" + string.Join(all ? " AND " : " OR ", ways) + ")";
        if (rows.Node.OnErasure == PathRule.LastOwner)
            condition += Exclusive(rows, table, alias);
        return condition + Kind(rows.Node, table, alias);
    }

    /// <summary>The rows of a node to which any way leads, shared ones included.</summary>
    public string ByAnyPath(OwnedRows rows, GraphTable table, string alias) =>
        "(" + string.Join(" OR ", rows.Paths.Select(path => Along(rows.Node, table, alias, path.Edges, 0)).Distinct()) + ")" + Kind(rows.Node, table, alias);

    /// <summary>The rows at which one edge leads straight to the person.</summary>
    public string Linked(GraphEdge edge, GraphTable table, string alias) =>
        Along(edge.From, table, alias, [edge], 0) + Kind(edge.From, table, alias);

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

    private string Along(GraphNode node, GraphTable table, string alias, IReadOnlyList<GraphEdge> edges, int at)
    {
        var properties = at == edges.Count ? reach.Key : edges[at].FromProperties;
        var columns = SqlNames.Columns(table.Table, properties);
        if (columns.Count == 0)
        {
            // The values stand in another table of the same row.
            var other = node.Tables.First(candidate => SqlNames.Columns(candidate.Table, properties).Count > 0);
            var inner = Alias();
            return Among(alias, table.Key, other.Table, inner, other.Key, Along(node, other, inner, edges, at));
        }

        if (at == edges.Count)
            return Match(alias, columns, "k");
        var edge = edges[at];
        if (edge.Holder == EdgeHolder.Value && !edge.ToProperties.SequenceEqual(reach.Key))
            return sql.Column(alias, columns[0]) + " = " + sql.Parameter("v" + Value(edge.ToProperties[0]));
        if (edge.Holder != EdgeHolder.Join && edge.To == reach.Root && edge.ToProperties.SequenceEqual(reach.Key))
            return Match(alias, columns, "k");
        if (gathered.Contains(edge.To) && edge.Holder == EdgeHolder.Row && edge.ToProperties.Count == 1)
            return sql.Column(alias, columns[0]) + " IN (" + KeyList(edge.To) + ")";
        if (edge.Join is { } join)
            return Between(join, edge, alias, columns, edges, at);
        var next = Holder(edge.To, edge.ToProperties);
        var nextAlias = Alias();
        return Among(alias, columns, next.Table, nextAlias, SqlNames.Columns(next.Table, edge.ToProperties), Along(edge.To, next, nextAlias, edges, at + 1));
    }

    private string Between(GraphNode join, GraphEdge edge, string alias, IReadOnlyList<IColumn> columns, IReadOnlyList<GraphEdge> edges, int at)
    {
        var between = join.Tables[0];
        var joinAlias = Alias();
        var further = SqlNames.Columns(between.Table, edge.JoinTo);
        string condition;
        if (edge.To == reach.Root && edge.ToProperties.SequenceEqual(reach.Key))
        {
            condition = Match(joinAlias, further, "k");
        }
        else
        {
            var next = Holder(edge.To, edge.ToProperties);
            var nextAlias = Alias();
            condition = Among(joinAlias, further, next.Table, nextAlias, SqlNames.Columns(next.Table, edge.ToProperties), Along(edge.To, next, nextAlias, edges, at + 1));
        }

        return Among(alias, columns, between.Table, joinAlias, SqlNames.Columns(between.Table, edge.JoinFrom), condition);
    }

    // Last owner out: no other way in, whether by the same edge from somebody else's row or by another edge.
    private string Exclusive(OwnedRows rows, GraphTable table, string alias)
    {
        var text = "";
        foreach (var edge in rows.Node.Edges.Where(edge => edge.IsOwner))
        {
            var further = rows.Paths.Where(path => path.Edges.Count > 0 && path.Edges[0] == edge).Select(path => path.Edges.Skip(1).ToList()).ToList();
            // The same foreign key may lead to persons of several types.
            if (further.Count == 0 && edge.ForeignKey is not null && rows.Paths.Any(path => path.Edges.Count > 0 && path.Edges[0].ForeignKey == edge.ForeignKey))
                continue;
            var columns = SqlNames.Columns(table.Table, edge.FromProperties);
            if (edge.Holder is EdgeHolder.Row or EdgeHolder.Value)
            {
                var own = further.Select(rest => Along(rows.Node, table, alias, [edge, .. rest], 0)).ToList();
                var missing = columns.Count == 0 ? "" : string.Join(" OR ", columns.Select(column => sql.Column(alias, column) + " IS NULL"));
                text += " AND (" + string.Join(" OR ", own.Append(missing).Where(part => part.Length > 0)) + ")";
                continue;
            }

            var holder = edge.Join is { } join ? join.Tables[0] : Holder(edge.To, edge.ToProperties);
            var other = Alias();
            var back = SqlNames.Columns(holder.Table, edge.Join is null ? edge.ToProperties : edge.JoinFrom);
            var mine = further.Select(rest => edge.Join is null
                ? Along(edge.To, holder, other, rest, 0)
                : Owner(edge, holder, other, rest)).ToList();
            text += " AND NOT EXISTS (SELECT 1 FROM " + sql.Of(holder.Table) + " " + other + " WHERE " + Equal(other, back, alias, columns)
                + (mine.Count == 0 ? "" : " AND NOT (" + string.Join(" OR ", mine) + ")") + ")";
        }

        return text;
    }

    private string Owner(GraphEdge edge, GraphTable join, string alias, IReadOnlyList<GraphEdge> rest)
    {
        var further = SqlNames.Columns(join.Table, edge.JoinTo);
        if (edge.To == reach.Root && edge.ToProperties.SequenceEqual(reach.Key))
            return Match(alias, further, "k");
        var next = Holder(edge.To, edge.ToProperties);
        var inner = Alias();
        return Among(alias, further, next.Table, inner, SqlNames.Columns(next.Table, edge.ToProperties), Along(edge.To, next, inner, rest, 0));
    }

    /// <summary>The values of these columns stand among those of another table's rows.</summary>
    public string Among(string alias, IReadOnlyList<IColumn> columns, ITable table, string inner, IReadOnlyList<IColumn> innerColumns, string condition) => columns.Count == 1
        ? sql.Column(alias, columns[0]) + " IN (SELECT " + sql.Column(inner, innerColumns[0]) + " FROM " + sql.Of(table) + " " + inner + " WHERE " + condition + ")"
        : "EXISTS (SELECT 1 FROM " + sql.Of(table) + " " + inner + " WHERE " + Equal(inner, innerColumns, alias, columns) + " AND " + condition + ")";

    /// <summary>The columns hold the key of the person.</summary>
    public string Match(string alias, IReadOnlyList<IColumn> columns, string parameter = "k") =>
        string.Join(" AND ", columns.Select((column, i) => sql.Column(alias, column) + " = " + sql.Parameter(parameter + i.ToString(CultureInfo.InvariantCulture))));

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
