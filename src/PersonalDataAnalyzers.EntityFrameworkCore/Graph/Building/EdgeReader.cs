using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

/// <summary>Edges towards persons. What a mark states counts alone; where nothing is stated, a foreign key to a marked type
/// is an owner edge; where nothing leads out of a type, those who refer to it own it together.</summary>
internal sealed class EdgeReader
{
    private readonly List<GraphNode> _nodes;
    private readonly List<GraphFinding> _findings;
    private readonly Dictionary<GraphNode, int> _distance = [];

    private EdgeReader(List<GraphNode> nodes, List<GraphFinding> findings)
    {
        _nodes = nodes;
        _findings = findings;
    }

    public static void Read(List<GraphNode> nodes, Dictionary<GraphNode, List<StoredLink>> links, List<GraphFinding> findings)
    {
        var reader = new EdgeReader(nodes, findings);
        foreach (var node in nodes)
        {
            node.Edges = [.. reader.Stated(node, links[node])];
            node.OnErasure = Rule(node.Descriptor, descriptor => descriptor.PathsOnErasure);
            node.OnExport = Rule(node.Descriptor, descriptor => descriptor.PathsOnExport);
        }

        reader.Spread();
        reader.Complete();
        reader.Connect();
        foreach (var node in nodes)
            reader.Rank(node);
        foreach (var node in nodes)
        {
            if (node.Edges.Any(edge => edge.IsShared))
            {
                node.IsRuleGuessed = node.OnErasure == PathRule.NotStated
                    && node.Edges.Where(edge => edge is { IsOwner: true, Nearer.Count: 0, IsStated: false }).Select(edge => edge.To).ToHashSet() is { Count: > 1 } owners
                    && owners.All(owner => owner.Kind != NodeKind.Subject);

                // The rule of the law's own logic: as long as it is another person's too, it is not ours to take.
                node.OnErasure = node.OnErasure == PathRule.NotStated ? PathRule.LastOwner : node.OnErasure;
                node.OnExport = node.OnExport == PathRule.NotStated ? PathRule.Any : node.OnExport;
            }
        }
    }

    // From the persons outwards, distance by distance, so that no foreign key away from them is taken for a way to them.
    // Only where no foreign key leads on do rows belong to those that refer to them.
    private void Spread()
    {
        foreach (var node in _nodes.Where(node => node.Kind == NodeKind.Subject || node.Edges.Any(edge => edge.IsOwner)))
            _distance[node] = node.Kind == NodeKind.Subject ? 0 : 1;
        for (var changed = true; changed;)
        {
            changed = Widen(ByForeignKey);
            if (!changed)
                changed = Widen(node => node.Kind == NodeKind.Marked ? ByReference(node) : []);
        }
    }

    // Rows that may be without an owner of those found before them may have one of those found after.
    private void Complete()
    {
        foreach (var node in _nodes.Where(node => node.Kind == NodeKind.Marked && node.Edges.Any(edge => edge.IsOwner)
            && node.Edges.All(edge => !edge.IsOwner || edge is { Holder: EdgeHolder.Row, IsStated: false, IsRequired: false })))
        {
            node.Edges = [.. node.Edges, .. ByForeignKey(node).Where(edge => _distance.TryGetValue(edge.To, out var to) && to <= _distance[node])];
        }
    }

    // A row that connects goes with whichever side goes, the farther one included.
    private void Connect()
    {
        foreach (var join in _nodes.Where(node => node.Kind == NodeKind.Join))
            join.Edges = [.. join.Edges, .. ByForeignKey(join).Where(edge => _distance.ContainsKey(edge.To))];
    }

    private void Rank(GraphNode node)
    {
        var inferred = node.Edges.Where(edge => edge is { IsOwner: true, IsStated: false, Holder: EdgeHolder.Owner or EdgeHolder.Join }).ToList();
        foreach (var edge in inferred)
            edge.Nearer = [.. inferred.Where(other => _distance[other.To] < _distance[edge.To])];
    }

    private bool Widen(Func<GraphNode, IEnumerable<GraphEdge>> edgesOf)
    {
        var found = new List<(GraphNode Node, List<GraphEdge> Edges)>();
        foreach (var node in _nodes.Where(node => !_distance.ContainsKey(node)))
        {
            var edges = edgesOf(node).Where(edge => _distance.ContainsKey(edge.To)).ToList();
            if (edges.Count > 0)
                found.Add((node, edges));
        }

        foreach (var (node, edges) in found)
            _distance[node] = 1 + edges.Min(edge => _distance[edge.To]);
        foreach (var (node, edges) in found)
        {
            // Those found together may lead to each other: a comment to its author and to a story of the same distance.
            var all = edges[0].Holder == EdgeHolder.Row ? ByForeignKey(node).Where(edge => _distance.TryGetValue(edge.To, out var to) && to <= _distance[node]) : edges;
            node.Edges = [.. node.Edges, .. all];
        }

        return found.Count > 0;
    }

    private static PathRule Rule(PersonalDataDescriptor? descriptor, Func<PersonalDataDescriptor, PathRule> rule)
    {
        for (; descriptor is not null; descriptor = descriptor.Inherited)
        {
            if (rule(descriptor) != PathRule.NotStated)
                return rule(descriptor);
        }

        return PathRule.NotStated;
    }

    private IEnumerable<GraphEdge> Stated(GraphNode node, List<StoredLink> links)
    {
        var edges = new List<GraphEdge>();
        foreach (var stored in links)
        {
            if (stored.IsInDocument)
            {
                Fault(GraphFault.UnsupportedShape, GraphSeverity.Error, node, stored, "a link inside a JSON document is not followed: keep it in a column of its own");
                continue;
            }

            foreach (var name in stored.Link.Covers)
            {
                if (!Exists(node, stored, name))
                    Fault(GraphFault.LinkLeadsNowhere, GraphSeverity.Error, node, stored, "it covers " + name + ", and the row stores no such member");
            }

            var targets = _nodes.Where(target => target.Kind == NodeKind.Subject && stored.Link.Subject.IsAssignableFrom(target.EntityType.ClrType)).ToList();
            if (targets.Count == 0)
                Fault(GraphFault.LinkLeadsNowhere, GraphSeverity.Error, node, stored, stored.Link.Subject.Name + " is no data subject with a table in this model");
            foreach (var target in targets)
            {
                if (Edge(node, target, stored) is { } edge)
                {
                    if (edge is { IsOwner: true, Holder: EdgeHolder.Owner or EdgeHolder.Join, Covers.Count: > 0 })
                        Fault(GraphFault.UnsupportedShape, GraphSeverity.Error, node, stored, "several persons may stand behind it, and nothing tells of which of them the row covers something");
                    if (edge.IsOwner && Stands(target.EntityType, node.EntityType))
                        Fault(GraphFault.RecursiveOwner, GraphSeverity.Error, node, stored, "a row that belongs to another row of its own table is not followed: state [Mentions]");
                    else
                        edges.Add(edge);
                }
                else
                    Fault(GraphFault.LinkLeadsNowhere, GraphSeverity.Error, node, stored, "it leads not to " + target.Name + ": name a foreign key or navigation to it, or the member whose value it repeats (Via)");
            }
        }

        return edges;
    }

    // By a name of the part where the mark stands, or by its path from the row.
    private static bool Exists(GraphNode node, StoredLink stored, string name) =>
        stored.Type.FindMember(name.Split('.', '[')[0]) is not null || node.EntityType.FindMember(name.Split('.', '[')[0]) is not null;

    private GraphEdge? Edge(GraphNode node, GraphNode target, StoredLink stored)
    {
        var link = stored.Link;
        if (stored.Type is IEntityType entity)
        {
            if (entity.FindNavigation(link.Member) is { } navigation)
                return Along(node, target, navigation.ForeignKey, link.IsOwner, isStated: true, link.Covers);
            if (entity.FindSkipNavigation(link.Member) is { } skip)
                return Through(node, target, skip, link.IsOwner, isStated: true, link.Covers);
        }

        if (stored.Type.FindProperty(link.Member) is not { } property)
            return null;
        if (link.Via is null && stored.Type is IEntityType holder)
        {
            foreach (var key in holder.GetForeignKeys())
            {
                if (key.Properties.Contains(property) && key.PrincipalEntityType.IsAssignableFrom(target.EntityType))
                    return Along(node, target, key, link.IsOwner, isStated: true, link.Covers);
            }

            // A foreign key to somebody else's table says that the value is not this person's key.
            if (property.IsForeignKey() && !property.IsPrimaryKey())
                return null;
        }

        var via = link.Via is null ? SubjectKeys.Of(target) is [var only] ? only : null : target.EntityType.FindProperty(link.Via);
        if (via is null || Bare(via.ClrType) != Bare(property.ClrType))
            return null;
        return new GraphEdge(node, target, EdgeHolder.Value, link.IsOwner, isStated: true, [property], [via]) { Covers = link.Covers };
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private IEnumerable<GraphEdge> ByForeignKey(GraphNode node)
    {
        foreach (var key in node.EntityType.GetForeignKeys())
        {
            if (Stands(key.PrincipalEntityType, node.EntityType) || node.Edges.Any(edge => edge.ForeignKey == key))
                continue;
            // Rows without marks go only with what they cannot be without.
            if (node.Kind == NodeKind.Dependent && (!key.IsRequired || key.DeleteBehavior is not (DeleteBehavior.Cascade or DeleteBehavior.ClientCascade)))
                continue;
            foreach (var target in _nodes)
            {
                if (target.Kind is not NodeKind.Join && key.PrincipalEntityType.IsAssignableFrom(target.EntityType) && Along(node, target, key, isOwner: true, isStated: false, []) is { } edge)
                    yield return edge;
            }
        }
    }

    private static bool Stands(IEntityType principal, IEntityType dependent) => principal.GetRootType() == dependent.GetRootType();

    private IEnumerable<GraphEdge> ByReference(GraphNode node)
    {
        // Rows without marks count beside marked ones only: alone they say of nothing whose it is.
        var isMarked = _nodes.Exists(owner => owner.Kind is not (NodeKind.Join or NodeKind.Dependent) && owner.EntityType.GetRootType() != node.EntityType.GetRootType()
            && owner.EntityType.GetForeignKeys().Any(key => key.PrincipalEntityType.IsAssignableFrom(node.EntityType)));
        foreach (var owner in _nodes)
        {
            if (owner.Kind is NodeKind.Join || (owner.Kind is NodeKind.Dependent && !isMarked) || owner == node || owner.EntityType.GetRootType() == node.EntityType.GetRootType())
                continue;
            foreach (var key in owner.EntityType.GetForeignKeys())
            {
                if (key.PrincipalEntityType.IsAssignableFrom(node.EntityType) && Along(node, owner, key, isOwner: true, isStated: false, []) is { } edge)
                    yield return edge;
            }
        }

        foreach (var skip in node.EntityType.GetSkipNavigations())
        {
            foreach (var owner in _nodes)
            {
                if (skip.TargetEntityType.IsAssignableFrom(owner.EntityType) && owner != node && Through(node, owner, skip, isOwner: true, isStated: false, []) is { } edge)
                    yield return edge;
            }
        }
    }

    /// <summary>The edge along a foreign key, whichever of the two holds it.</summary>
    private static GraphEdge? Along(GraphNode from, GraphNode to, IForeignKey key, bool isOwner, bool isStated, IReadOnlyList<string> covers)
    {
        if (key.DeclaringEntityType.IsAssignableFrom(from.EntityType) && key.PrincipalEntityType.IsAssignableFrom(to.EntityType))
            return new GraphEdge(from, to, EdgeHolder.Row, isOwner, isStated, key.Properties, key.PrincipalKey.Properties) { ForeignKey = key, Covers = covers };
        if (key.DeclaringEntityType.IsAssignableFrom(to.EntityType) && key.PrincipalEntityType.IsAssignableFrom(from.EntityType))
            return new GraphEdge(from, to, EdgeHolder.Owner, isOwner, isStated, key.PrincipalKey.Properties, key.Properties) { ForeignKey = key, Covers = covers };
        return null;
    }

    private GraphEdge? Through(GraphNode from, GraphNode to, ISkipNavigation skip, bool isOwner, bool isStated, IReadOnlyList<string> covers)
    {
        if (skip.Inverse is not { } inverse || !skip.TargetEntityType.IsAssignableFrom(to.EntityType) || _nodes.Find(node => node.EntityType == skip.JoinEntityType) is not { } join)
            return null;
        return new GraphEdge(from, to, EdgeHolder.Join, isOwner, isStated, skip.ForeignKey.PrincipalKey.Properties, inverse.ForeignKey.PrincipalKey.Properties)
        {
            Join = join,
            JoinFrom = skip.ForeignKey.Properties,
            JoinTo = inverse.ForeignKey.Properties,
            Covers = covers,
        };
    }

    private void Fault(GraphFault fault, GraphSeverity severity, GraphNode node, StoredLink stored, string message) =>
        _findings.Add(new GraphFinding(fault, severity, node.Name + "." + stored.Prefix + stored.Link.Member, message));
}
