using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Names and literals as the engine of a context writes them.</summary>
internal sealed class SqlNames(DbContext context)
{
    private readonly ISqlGenerationHelper _sql = context.GetService<ISqlGenerationHelper>();
    private readonly IRelationalTypeMappingSource _types = context.GetService<IRelationalTypeMappingSource>();

    /// <summary>The engine lets one transaction write at a time, so nobody writes between the statements of one.</summary>
    public bool HasOneWriter { get; } = context.Database.ProviderName?.EndsWith("Sqlite", System.StringComparison.Ordinal) == true;

    /// <summary>Transactions have numbers, by which it can be told when all that were running have ended.</summary>
    public bool HasTransactionNumbers { get; } = context.Database.ProviderName?.StartsWith("Npgsql", System.StringComparison.Ordinal) == true;

    public string Of(ITable table) => _sql.DelimitIdentifier(table.Name, table.Schema);

    /// <summary>The name by which columns of an unaliased table are called.</summary>
    public string Bare(ITable table) => _sql.DelimitIdentifier(table.Name);

    public string Column(string alias, IColumn column) => alias + "." + _sql.DelimitIdentifier(column.Name);

    public string Of(IColumn column) => _sql.DelimitIdentifier(column.Name);

    public string Parameter(string name) => _sql.GenerateParameterName(name);

    /// <summary>How a column stores values of its property.</summary>
    public static RelationalTypeMapping Mapping(IProperty property) => property.GetRelationalTypeMapping();

    /// <summary>A constant of the model, never of a person.</summary>
    public string Literal(IColumn column, object? value)
    {
        var mapping = column.PropertyMappings.Select(mapping => mapping.TypeMapping).FirstOrDefault()
            ?? (value is null ? null : _types.FindMapping(value.GetType()));
        return value is null || mapping is null ? "NULL" : mapping.GenerateSqlLiteral(value);
    }

    public static IReadOnlyList<IColumn> Columns(ITable table, IReadOnlyList<IProperty> properties)
    {
        var columns = new List<IColumn>(properties.Count);
        foreach (var property in properties)
        {
            if (table.FindColumn(property) is not { } column)
                return [];
            columns.Add(column);
        }

        return columns;
    }
}
