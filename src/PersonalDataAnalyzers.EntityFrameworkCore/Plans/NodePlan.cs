using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>What happens to the rows of one node, decided before any SQL is written.</summary>
internal sealed class NodePlan(OwnedRows rows)
{
    public OwnedRows Rows { get; } = rows;

    public GraphNode Node => Rows.Node;

    /// <summary>Its rows stay, with what the law keeps or what anonymisation leaves.</summary>
    public bool Stays { get; set; }

    /// <summary>Something in it is kept on a ground, and so is its link to the person.</summary>
    public bool Keeps { get; set; }

    /// <summary>All of it is held: nothing is touched.</summary>
    public Erasure.Hold? Held { get; set; }

    /// <summary>Keys of rows that are held, with what holds them.</summary>
    public List<Erasure.Hold> HeldRows { get; } = [];

    /// <summary>Members that are held in every row.</summary>
    public List<Erasure.Hold> HeldMembers { get; } = [];

    /// <summary>Foreign keys of rows that may stay and cannot let go: a row they refer to stays, emptied.</summary>
    public List<IForeignKey> Survivors { get; } = [];

    /// <summary>Foreign keys that are set to null before its rows go.</summary>
    public List<IForeignKey> Detached { get; } = [];

    /// <summary>Its keys are read first: what leads to its rows goes before they do, or they stand in several tables.</summary>
    public bool IsGathered { get; set; }

    /// <summary>Some of its rows may be there afterwards.</summary>
    public bool MayStay => Stays || Held is not null || HeldRows.Count > 0 || Survivors.Count > 0 || Node.OnErasure is PathRule.All;

    /// <summary>Every row that refers to one of these rows by this foreign key goes too.</summary>
    public bool GoesBy(IForeignKey key, GraphNode owner) =>
        !MayStay
        && Node.Edges.Any(edge => edge.IsOwner && edge.ForeignKey == key && edge.To == owner && edge.Holder == EdgeHolder.Row)
        && (Node.OnErasure is PathRule.Any || Node.Edges.Where(edge => edge.IsOwner).Select(edge => (object?)edge.ForeignKey ?? edge).Distinct().Count() == 1);
}
