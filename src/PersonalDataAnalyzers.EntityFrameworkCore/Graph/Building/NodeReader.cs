using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

/// <summary>Which entity types are nodes, and in which tables their rows stand.</summary>
internal static class NodeReader
{
    public static List<GraphNode> Read(IModel model, List<GraphFinding> findings)
    {
        var nodes = new List<GraphNode>();
        var types = model.GetEntityTypes().Where(type => !type.IsAbstract() && !type.IsMappedToJson()).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        foreach (var type in types)
        {
            var descriptor = type.HasSharedClrType && type.ClrType == typeof(Dictionary<string, object>) ? null : PersonalDataDescriptor.Of(type.ClrType);
            if (KindOf(type, descriptor) is { } kind && Node(type, kind, descriptor, findings) is { } node)
                nodes.Add(node);
        }

        AddDependents(types, nodes, findings);
        nodes.Sort(static (left, right) => string.CompareOrdinal(left.EntityType.Name, right.EntityType.Name));
        return nodes;
    }

    private static NodeKind? KindOf(IEntityType type, PersonalDataDescriptor? descriptor)
    {
        if (descriptor is { IsSubject: true } || Inherits(descriptor))
            return NodeKind.Subject;
        // In the table of its owner an owned object is a part of the owner's row.
        if (type.IsOwned())
            return SharesTable(type) ? null : NodeKind.Owned;
        if (descriptor is not null)
            return NodeKind.Marked;
        return type.IsPropertyBag && type.GetForeignKeys().Count() == 2 ? NodeKind.Join : null;
    }

    private static bool Inherits(PersonalDataDescriptor? descriptor)
    {
        for (; descriptor is not null; descriptor = descriptor.Inherited)
        {
            if (descriptor.IsSubject)
                return true;
        }

        return false;
    }

    /// <summary>Its values stand in the rows of its owner.</summary>
    public static bool SharesTable(IEntityType type) =>
        type.FindOwnership() is { } ownership
        && type.GetTableMappings().Any(mapping => ownership.PrincipalEntityType.GetTableMappings().Any(owner => owner.Table == mapping.Table));

    private static GraphNode? Node(IEntityType type, NodeKind kind, PersonalDataDescriptor? descriptor, List<GraphFinding> findings)
    {
        var mapped = type.GetTableMappings().Select(mapping => mapping.Table).Distinct().ToList();
        if (mapped.Count == 0)
        {
            if (descriptor is not null)
                findings.Add(new GraphFinding(GraphFault.NoTable, GraphSeverity.Warning, type.DisplayName(), "it is mapped to no table: what it shows is erased only where it is stored"));
            return null;
        }

        if (type.FindPrimaryKey() is not { } key)
        {
            findings.Add(new GraphFinding(GraphFault.NoKey, GraphSeverity.Error, type.DisplayName(), "it has no key, so that no one row of it can be found: give it one, or map it to a view"));
            return null;
        }

        var tables = mapped.Select(table => Table(table, key)).OfType<GraphTable>().OrderBy(table => Depth(type, table.Table)).ToList();
        return tables.Count == 0 ? null : new GraphNode(type, kind, descriptor, tables, Condition(type));
    }

    private static GraphTable? Table(ITable table, IKey key)
    {
        var columns = key.Properties.Select(property => table.FindColumn(property)).OfType<IColumn>().ToList();
        return columns.Count == key.Properties.Count ? new GraphTable(table, columns) : null;
    }

    // Tables of base types first: rows of derived tables refer to them.
    private static int Depth(IEntityType type, ITable table)
    {
        var depth = 0;
        var mapped = type;
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (above.GetTableMappings().Any(mapping => mapping.Table == table))
                mapped = above;
        }

        for (var above = mapped.BaseType; above is not null; above = above.BaseType)
            depth++;
        return depth;
    }

    private static GraphCondition? Condition(IEntityType type)
    {
        var hierarchy = type.GetRootType().GetDerivedTypesInclusive().ToList();
        if (hierarchy.Count == 1)
            return null;
        if (type.FindDiscriminatorProperty() is { } discriminator)
        {
            var column = type.GetTableMappings().Select(mapping => mapping.Table.FindColumn(discriminator)).FirstOrDefault(found => found is not null);
            return column is null ? null : new GraphCondition(column, type.GetDiscriminatorValue(), []);
        }

        var own = type.GetTableMappings().Select(mapping => mapping.Table).ToHashSet();
        var key = type.FindPrimaryKey();
        // Only where a derived row stands in this table too (TPT) is there anything to tell apart.
        var below = type.GetDerivedTypes()
            .Where(derived => derived.GetTableMappings().Any(mapping => own.Contains(mapping.Table)))
            .SelectMany(derived => derived.GetTableMappings())
            .Select(mapping => mapping.Table)
            .Where(table => !own.Contains(table))
            .Distinct()
            .Select(table => key is null ? null : Table(table, key))
            .OfType<GraphTable>()
            .ToList();
        return below.Count == 0 ? null : new GraphCondition(null, null, below);
    }

    // Rows without marks that cannot stay without a row that goes: the database would take them along uncounted.
    private static void AddDependents(List<IEntityType> types, List<GraphNode> nodes, List<GraphFinding> findings)
    {
        for (var added = true; added;)
        {
            added = false;
            foreach (var type in types)
            {
                if (type.IsOwned() || nodes.Exists(node => node.EntityType == type) || PersonalDataDescriptor.Of(type.ClrType) is not null)
                    continue;
                var cascade = type.GetForeignKeys().FirstOrDefault(key => key.IsRequired
                    && key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.ClientCascade
                    && nodes.Exists(node => key.PrincipalEntityType.IsAssignableFrom(node.EntityType)));
                if (cascade is null || Node(type, NodeKind.Dependent, null, findings) is not { } node)
                    continue;
                nodes.Add(node);
                added = true;
                findings.Add(new GraphFinding(GraphFault.UnmarkedDependents, GraphSeverity.Note, type.DisplayName(), "it carries no mark, and its rows go with those of " + cascade.PrincipalEntityType.DisplayName() + " that they cannot be without"));
            }
        }
    }
}
