using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>Where the values stand that connect two nodes.</summary>
public enum EdgeHolder
{
    /// <summary>The row refers to its owner by a foreign key.</summary>
    Row,

    /// <summary>The owner refers to the row by a foreign key: several owners may share it.</summary>
    Owner,

    /// <summary>Rows of a third table connect the two (many-to-many): several owners may share it.</summary>
    Join,

    /// <summary>The row repeats a value of the person; no foreign key connects them.</summary>
    Value,
}

/// <summary>An edge of the subject graph, from a row towards the person.</summary>
public sealed class GraphEdge
{
    internal GraphEdge(GraphNode from, GraphNode to, EdgeHolder holder, bool isOwner, bool isStated, IReadOnlyList<IProperty> fromProperties, IReadOnlyList<IProperty> toProperties)
    {
        From = from;
        To = to;
        Holder = holder;
        IsOwner = isOwner;
        IsStated = isStated;
        FromProperties = fromProperties;
        ToProperties = toProperties;
    }

    /// <summary>The row that belongs to somebody or speaks of them.</summary>
    public GraphNode From { get; }

    /// <summary>The next node on the way to the person.</summary>
    public GraphNode To { get; }

    /// <summary>Where the connecting values stand.</summary>
    public EdgeHolder Holder { get; }

    /// <summary>True: the row belongs there ([BelongsTo], or a foreign key without a statement). False: it speaks of the
    /// person ([Mentions]).</summary>
    public bool IsOwner { get; }

    /// <summary>A mark states it.</summary>
    public bool IsStated { get; }

    /// <summary>Properties of <see cref="From"/> whose values equal those of <see cref="ToProperties"/>; with a join, the key of
    /// <see cref="From"/>.</summary>
    public IReadOnlyList<IProperty> FromProperties { get; }

    /// <summary>Properties of <see cref="To"/>; with a join, the key of <see cref="To"/>.</summary>
    public IReadOnlyList<IProperty> ToProperties { get; }

    /// <summary>The foreign key, where there is one.</summary>
    public IForeignKey? ForeignKey { get; internal init; }

    /// <summary>The node between, with a join.</summary>
    public GraphNode? Join { get; internal init; }

    /// <summary>Properties of <see cref="Join"/> that equal <see cref="FromProperties"/>.</summary>
    public IReadOnlyList<IProperty> JoinFrom { get; internal init; } = [];

    /// <summary>Properties of <see cref="Join"/> that equal <see cref="ToProperties"/>.</summary>
    public IReadOnlyList<IProperty> JoinTo { get; internal init; } = [];

    /// <summary>Members that speak of this person alone; empty = all that no other edge covers (owner), none (mention).</summary>
    public IReadOnlyList<string> Covers { get; internal init; } = [];

    /// <summary>Edges that outrank it: it leads to the owners of those rows alone that none of these has. Whoever stands nearer
    /// to the person owns a row; who refers to it from farther off (a review of a paper that has authors) speaks of it.</summary>
    public IReadOnlyList<GraphEdge> Nearer { get; internal set; } = [];

    /// <summary>Every row has it.</summary>
    public bool IsRequired => Holder is EdgeHolder.Row or EdgeHolder.Value && FromProperties.All(property => !property.IsNullable);

    /// <summary>Several owners may share one row.</summary>
    public bool IsShared => Holder == EdgeHolder.Join || (Holder == EdgeHolder.Owner && ForeignKey is not { IsUnique: true });

    /// <summary>The edge states that a member speaks of its person.</summary>
    public bool Covered(GraphMember member) => Covers.Any(name => member.Path == name
        || (member.Path.StartsWith(name, System.StringComparison.Ordinal) && member.Path[name.Length] is '.' or '['));

    /// <inheritdoc/>
    public override string ToString() => From + "." + string.Join("+", FromProperties.Select(property => property.Name)) + (IsOwner ? " -> " : " ~> ") + To;
}
