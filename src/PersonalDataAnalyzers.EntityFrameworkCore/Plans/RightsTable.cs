using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>One table of the rights, with its names as the engine writes them.</summary>
internal sealed class RightsTable
{
    private readonly SqlNames _sql;

    private RightsTable(SqlNames sql, GraphNode node)
    {
        _sql = sql;
        Node = node;
    }

    public GraphNode Node { get; }

    public GraphTable Table => Node.Tables[0];

    public string Name => _sql.Of(Table.Table);

    /// <summary>The table of a type; null where the model has none.</summary>
    public static RightsTable? Of<T>(IModel model, SqlNames sql)
    {
        if (model.FindEntityType(typeof(T)) is not { } type || type.GetTableMappings().FirstOrDefault()?.Table is not { } table)
            return null;
        return new RightsTable(sql, new GraphNode(type, NodeKind.Evidence, null, [new GraphTable(table, SqlNames.Columns(table, type.FindPrimaryKey()!.Properties))], null));
    }

    public IProperty Property(string name) => Node.EntityType.FindProperty(name)!;

    public string Column(string name) => _sql.Column(_sql.Bare(Table.Table), Stored(name));

    public string Bare(string name) => _sql.Of(Stored(name));

    public string Literal(string name, object value) => _sql.Literal(Stored(name), value);

    public string Count(string condition) => "SELECT COUNT(*) FROM " + Name + " WHERE " + condition;

    private IColumn Stored(string name) => Table.Table.FindColumn(Property(name))!;
}
