using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>What a node of the graph is.</summary>
public enum NodeKind
{
    /// <summary>A concrete entity type that carries marks.</summary>
    Marked,

    /// <summary>The type of the persons themselves.</summary>
    Subject,

    /// <summary>Owned objects in a table of their own: they live and go with their owner.</summary>
    Owned,

    /// <summary>Rows that only connect others (many-to-many).</summary>
    Join,

    /// <summary>Rows without marks that cannot stay without a row that goes.</summary>
    Dependent,

    /// <summary>Evidence of a person's rights, known by the person's key or a keyed mark of it.</summary>
    Evidence,
}

/// <summary>One concrete entity type with its tables, its personal members and its edges.</summary>
public sealed class GraphNode
{
    internal GraphNode(IEntityType entityType, NodeKind kind, PersonalDataDescriptor? descriptor, IReadOnlyList<GraphTable> tables, GraphCondition? condition)
    {
        EntityType = entityType;
        Kind = kind;
        Descriptor = descriptor;
        Tables = tables;
        Condition = condition;
    }

    /// <summary>The entity type.</summary>
    public IEntityType EntityType { get; }

    /// <summary>What it is.</summary>
    public NodeKind Kind { get; }

    /// <summary>What is known of its marks; null where it carries none.</summary>
    public PersonalDataDescriptor? Descriptor { get; }

    /// <summary>Name of the type: short and the same in every run.</summary>
    public string Name => EntityType.DisplayName();

    /// <summary>Its tables: base before derived.</summary>
    public IReadOnlyList<GraphTable> Tables { get; }

    /// <summary>What tells its rows from those of other types; null where nothing is needed.</summary>
    public GraphCondition? Condition { get; }

    /// <summary>Where its personal members are stored, those of owned and complex objects included.</summary>
    public IReadOnlyList<GraphMember> Members { get; internal set; } = [];

    /// <summary>Members of which nobody has decided whether they are personal data.</summary>
    public IReadOnlyList<string> Undecided { get; internal set; } = [];

    /// <summary>Edges towards persons.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; internal set; } = [];

    /// <summary>When a row of several owners goes.</summary>
    public PathRule OnErasure { get; internal set; }

    /// <summary>When a row of several owners stands in an answer.</summary>
    public PathRule OnExport { get; internal set; }

    /// <summary>Rows of several kinds refer to this one, none of them a person, and no mark says which of them own it.</summary>
    public bool IsRuleGuessed { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
