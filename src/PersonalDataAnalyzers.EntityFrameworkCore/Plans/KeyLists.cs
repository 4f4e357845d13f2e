using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Keys of rows, gathered before what leads to the rows is gone: one JSON text that the engine writes and reads
/// itself, as one parameter (<c>g0</c>, ...), so that the statements are the same for every person and an empty list
/// matches nothing.</summary>
internal abstract class KeyLists(SqlNames sql)
{
    private readonly List<GraphNode> _nodes = [];

    protected SqlNames Sql { get; } = sql;

    /// <summary>How the engine of a provider does it; null where nobody has taught us.</summary>
    public static KeyLists? For(string? provider, SqlNames sql) =>
        provider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? new OfSqlite(sql)
        : provider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true ? new OfPostgreSql(sql)
        : null;

    /// <summary>The name of the parameter that holds the keys of a node.</summary>
    public string Parameter(GraphNode node)
    {
        var index = _nodes.IndexOf(node);
        if (index < 0)
        {
            index = _nodes.Count;
            _nodes.Add(node);
        }

        return "g" + index.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A kind of key that does not come through unchanged; null where there is none.</summary>
    public virtual string? Refused(IReadOnlyList<IColumn> key) => null;

    /// <summary>The keys of the rows of a condition.</summary>
    public abstract string Select(IReadOnlyList<IColumn> key, string alias, ITable table, string condition);

    /// <summary>Columns hold one of the keys.</summary>
    /// <param name="alias">Whose columns.</param>
    /// <param name="columns">As many as the key has.</param>
    /// <param name="node">Whose keys were gathered.</param>
    /// <param name="key">The columns of that key.</param>
    public string Contains(string alias, IReadOnlyList<IColumn> columns, GraphNode node, IReadOnlyList<IColumn> key)
    {
        var left = columns.Select(column => Sql.Column(alias, column)).ToList();
        return (left.Count == 1 ? left[0] : "(" + string.Join(", ", left) + ")") + " IN (" + Values(Sql.Parameter(Parameter(node)), key) + ")";
    }

    protected abstract string Values(string parameter, IReadOnlyList<IColumn> key);

    private sealed class OfSqlite(SqlNames sql) : KeyLists(sql)
    {
        // JSON has no octets, and its real numbers lose some of theirs.
        public override string? Refused(IReadOnlyList<IColumn> key) =>
            key.Any(column => column.StoreType.StartsWith("REAL", StringComparison.OrdinalIgnoreCase)) ? "a key that is a floating-point number" : null;

        public override string Select(IReadOnlyList<IColumn> key, string alias, ITable table, string condition)
        {
            var values = key.Select(column => IsBlob(column) ? "hex(" + Sql.Column(alias, column) + ")" : Sql.Column(alias, column)).ToList();
            return "SELECT json_group_array(" + (values.Count == 1 ? values[0] : "json_array(" + string.Join(", ", values) + ")") + ") FROM " + Sql.Of(table) + " WHERE " + condition;
        }

        protected override string Values(string parameter, IReadOnlyList<IColumn> key)
        {
            var values = key.Select((column, i) =>
            {
                var value = key.Count == 1 ? "value" : "json_extract(value, '$[" + i.ToString(CultureInfo.InvariantCulture) + "]')";
                return IsBlob(column) ? "unhex(" + value + ")" : value;
            });
            return "SELECT " + string.Join(", ", values) + " FROM json_each(" + parameter + ")";
        }

        private static bool IsBlob(IColumn column) => column.StoreType.StartsWith("BLOB", StringComparison.OrdinalIgnoreCase);
    }

    private sealed class OfPostgreSql(SqlNames sql) : KeyLists(sql)
    {
        public override string Select(IReadOnlyList<IColumn> key, string alias, ITable table, string condition)
        {
            var values = key.Select(column => Sql.Column(alias, column)).ToList();
            return "SELECT CAST(COALESCE(jsonb_agg(" + (values.Count == 1 ? values[0] : "jsonb_build_array(" + string.Join(", ", values) + ")") + "), '[]') AS text) FROM " + Sql.Of(table) + " WHERE " + condition;
        }

        protected override string Values(string parameter, IReadOnlyList<IColumn> key)
        {
            var json = "CAST(" + parameter + " AS jsonb)";
            return key.Count == 1
                ? "SELECT CAST(value AS " + key[0].StoreType + ") FROM jsonb_array_elements_text(" + json + ")"
                : "SELECT " + string.Join(", ", key.Select((column, i) => "CAST(value ->> " + i.ToString(CultureInfo.InvariantCulture) + " AS " + column.StoreType + ")")) + " FROM jsonb_array_elements(" + json + ")";
        }
    }
}
