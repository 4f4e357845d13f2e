using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Which rows go, which stay, in which order: from the model alone.</summary>
internal sealed class PlanDecisions
{
    private readonly SubjectGraph _graph;
    private readonly SubjectReach _reach;
    private readonly Dictionary<GraphNode, NodePlan> _plans;
    private readonly HashSet<GraphNode> _open = [];
    private readonly List<NodePlan> _order = [];
    private readonly HashSet<GraphNode> _done = [];
    private readonly List<GraphFinding> _findings = [];

    private PlanDecisions(SubjectGraph graph, SubjectReach reach, IReadOnlyList<Hold> holds)
    {
        _graph = graph;
        _reach = reach;
        _plans = reach.Owned.ToDictionary(rows => rows.Node, rows => new NodePlan(rows));
        foreach (var plan in _plans.Values)
            Decide(plan, holds);
        // The farthest first: what leads to a row must still be there when its turn comes.
        foreach (var rows in reach.Owned.Reverse())
            Visit(_plans[rows.Node]);
    }

    /// <summary>Those that refer to others before these.</summary>
    public IReadOnlyList<NodePlan> Order => _order;

    public IReadOnlyList<GraphFinding> Findings => _findings;

    public static PlanDecisions Make(SubjectGraph graph, SubjectReach reach, IReadOnlyList<Hold> holds) => new(graph, reach, holds);

    private static void Decide(NodePlan plan, IReadOnlyList<Hold> holds)
    {
        foreach (var hold in holds.Where(hold => hold.Entity is null || hold.Entity.IsAssignableFrom(plan.Node.EntityType.ClrType)))
        {
            if (hold.Rows is not null)
                plan.HeldRows.Add(hold);
            else if (hold.Member is not null)
                plan.HeldMembers.Add(hold);
            else
                plan.Held ??= hold;
        }

        // What speaks of somebody else does not decide about the row.
        var actions = plan.Node.Members.Where(member => !plan.Node.Edges.Any(edge => !edge.IsOwner && edge.Covered(member))).Select(member => member.Facts).Where(facts => !facts.IsKey).Select(facts => facts.OnErasure).ToList();
        plan.Keeps = actions.Contains(ErasureAction.Keep) || plan.HeldMembers.Count > 0 || plan.Held is not null;
        plan.Stays = plan.Keeps || actions.Contains(ErasureAction.Anonymise) || NodeIsPart(plan.Node);
        plan.IsGathered = plan.Node.Tables.Count > 1 || plan.Node.Edges.Any(edge => edge.IsOwner && edge.Holder is EdgeHolder.Owner or EdgeHolder.Join);
    }

    /// <summary>A person embedded in the row of something else: the row is not theirs to take.</summary>
    public static bool NodeIsPart(GraphNode node) => node.EntityType.IsOwned() && node.Kind == NodeKind.Subject;

    private void Visit(NodePlan plan)
    {
        if (!_done.Add(plan.Node))
            return;
        _open.Add(plan.Node);
        foreach (var (key, dependent) in Inbound(plan.Node))
        {
            if (dependent is not null && _plans.TryGetValue(dependent, out var other))
                Visit(other);
        }

        foreach (var (key, dependent) in Inbound(plan.Node))
            Weigh(plan, key, dependent);
        _open.Remove(plan.Node);
        _order.Add(plan);
    }

    /// <summary>Foreign keys that lead to a node, each with the concrete types that hold it; null for a type outside the graph.</summary>
    private IEnumerable<(IForeignKey Key, GraphNode? Dependent)> Inbound(GraphNode node)
    {
        foreach (var type in _graph.Model.GetEntityTypes().OrderBy(type => type.Name, System.StringComparer.Ordinal))
        {
            if (type.IsMappedToJson() || type.GetTableMappings().FirstOrDefault() is null)
                continue;
            foreach (var key in type.GetDeclaredForeignKeys())
            {
                if (!key.PrincipalEntityType.IsAssignableFrom(node.EntityType) || SharesRow(key))
                    continue;
                var holders = _graph.Nodes.Where(candidate => type.IsAssignableFrom(candidate.EntityType)).ToList();
                foreach (var holder in holders)
                    yield return (key, holder);
                if (holders.Count == 0)
                    yield return (key, null);
            }
        }
    }

    private static bool SharesRow(IForeignKey key) =>
        key.DeclaringEntityType.GetTableMappings().Any(mapping => key.PrincipalEntityType.GetTableMappings().Any(principal => principal.Table == mapping.Table))
        && key.Properties.SequenceEqual(key.DeclaringEntityType.FindPrimaryKey()?.Properties ?? []);

    private void Weigh(NodePlan plan, IForeignKey key, GraphNode? dependent)
    {
        if (plan.Detached.Contains(key) || plan.Survivors.Contains(key))
            return;
        var other = dependent is null ? null : _plans.GetValueOrDefault(dependent);
        if (other is not null && !_open.Contains(other.Node) && other.GoesBy(key, plan.Node))
            return;
        // A mention is cleared in a step of its own, before all others.
        if (plan.Node == _reach.Root && key.Properties.All(property => property.IsNullable) && _reach.Mentions.Any(edge => edge.ForeignKey == key))
            return;
        if (other is not null && _open.Contains(other.Node) && other != plan && !key.Properties.Any(property => property.IsNullable))
            _findings.Add(new GraphFinding(GraphFault.Cycle, GraphSeverity.Note, other.Node.Name, "its rows and those of " + plan.Node.Name + " need each other, so that none can go first: they stay, emptied"));
        var optional = key.Properties.Any(property => property.IsNullable);
        var isKeptLink = other is { Keeps: true } or { Survivors.Count: > 0 } && dependent!.Edges.Any(edge => edge.IsOwner && edge.ForeignKey == key);
        if (optional && !isKeptLink)
            plan.Detached.Add(key);
        else
            plan.Survivors.Add(key);
    }
}
