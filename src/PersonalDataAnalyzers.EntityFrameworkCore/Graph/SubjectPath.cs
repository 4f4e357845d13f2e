using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>One way from a row to the person: a chain of owner edges. Empty for the person's own row.</summary>
/// <param name="Edges">From the row to the person.</param>
public sealed record SubjectPath(IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>Every row has it.</summary>
    public bool IsRequired => Edges.All(edge => edge.IsRequired);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Edges);
}

/// <summary>A node whose rows belong to persons of one type, with the ways there.</summary>
/// <param name="Node">The node.</param>
/// <param name="Paths">At least one.</param>
public sealed record OwnedRows(GraphNode Node, IReadOnlyList<SubjectPath> Paths);

/// <summary>All that is reached from the persons of one type.</summary>
public sealed class SubjectReach
{
    internal SubjectReach(GraphNode root, IReadOnlyList<Microsoft.EntityFrameworkCore.Metadata.IProperty> key, IReadOnlyList<OwnedRows> owned, IReadOnlyList<GraphEdge> mentions)
    {
        Root = root;
        Key = key;
        Owned = owned;
        Mentions = mentions;
    }

    /// <summary>The person's own node.</summary>
    public GraphNode Root { get; }

    /// <summary>The key of the person: [SubjectKey], else the primary key.</summary>
    public IReadOnlyList<Microsoft.EntityFrameworkCore.Metadata.IProperty> Key { get; }

    /// <summary>The root first, then what belongs to it; by name within one distance.</summary>
    public IReadOnlyList<OwnedRows> Owned { get; }

    /// <summary>Rows that speak of the person.</summary>
    public IReadOnlyList<GraphEdge> Mentions { get; }
}
