using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

/// <summary>All ways from rows to the persons of one type. No way passes a node twice.</summary>
internal static class PathFinder
{
    public static SubjectReach? Reach(GraphNode root, List<GraphNode> nodes, List<GraphFinding> findings)
    {
        var key = SubjectKeys.Of(root);
        if (key.Count == 0)
        {
            findings.Add(new GraphFinding(GraphFault.NoSubjectKey, GraphSeverity.Error, root.Name, "nothing tells one person from another: mark a member [SubjectKey]"));
            return null;
        }

        var owned = new List<OwnedRows> { new(root, [new SubjectPath([])]) };
        foreach (var node in nodes)
        {
            if (node == root || node.Kind == NodeKind.Join)
                continue;
            var paths = new List<SubjectPath>();
            Walk(node, root, [], [node], paths);
            if (paths.Count == 0)
                continue;
            owned.Add(new OwnedRows(node, paths));
            Check(node, root, paths, findings);
        }

        AddJoins(nodes, owned);
        owned = [.. owned.OrderBy(rows => rows.Paths.Min(path => path.Edges.Count)).ThenBy(rows => rows.Node.EntityType.Name, StringComparer.Ordinal)];
        return new SubjectReach(root, key, owned, [.. nodes.SelectMany(node => node.Edges).Where(edge => !edge.IsOwner && edge.To == root)]);
    }

    private static void Walk(GraphNode node, GraphNode root, List<GraphEdge> way, HashSet<GraphNode> seen, List<SubjectPath> paths)
    {
        foreach (var edge in node.Edges)
        {
            if (!edge.IsOwner || seen.Contains(edge.To))
                continue;
            way.Add(edge);
            if (edge.To == root)
            {
                paths.Add(new SubjectPath([.. way]));
            }
            else
            {
                seen.Add(edge.To);
                Walk(edge.To, root, way, seen, paths);
                seen.Remove(edge.To);
            }

            way.RemoveAt(way.Count - 1);
        }
    }

    private static void Check(GraphNode node, GraphNode root, List<SubjectPath> paths, List<GraphFinding> findings)
    {
        if (node.Kind is NodeKind.Owned or NodeKind.Dependent)
        {
            node.OnErasure = node.OnErasure == PathRule.NotStated ? PathRule.Any : node.OnErasure;
            node.OnExport = node.OnExport == PathRule.NotStated ? PathRule.Any : node.OnExport;
        }

        // One owner, however many ways lead on from there: the rule is the owner's.
        if (paths.Select(path => path.Edges[0]).Distinct().Count() == 1)
        {
            node.OnExport = node.OnExport == PathRule.NotStated ? Inherited(node) : node.OnExport;
        }
        else if (paths.Count > 1)
        {
            var ways = paths.Count + " ways lead to " + root.Name + " (" + string.Join("; ", paths) + "): ";
            if (node.OnErasure == PathRule.NotStated)
                findings.Add(new GraphFinding(GraphFault.SeveralPaths, GraphSeverity.Error, node.Name, ways + "state [SubjectPaths(OnErasure = ...)], or mark the foreign keys [BelongsTo] or [Mentions]"));
            if (node.OnExport == PathRule.NotStated)
                findings.Add(new GraphFinding(GraphFault.SeveralPaths, GraphSeverity.Error, node.Name, ways + "state [SubjectPaths(OnExport = ...)], or mark the foreign keys [BelongsTo] or [Mentions]"));
        }

        if (node.Kind == NodeKind.Marked && !paths.Exists(path => path.Edges.All(edge => edge.IsRequired || edge.Holder is EdgeHolder.Owner or EdgeHolder.Join)))
            findings.Add(new GraphFinding(GraphFault.OptionalPath, GraphSeverity.Warning, node.Name, "every way to " + root.Name + " may be empty (" + string.Join("; ", paths) + "): rows without it are found by nobody"));
    }

    private static PathRule Inherited(GraphNode node)
    {
        var seen = new HashSet<GraphNode>();
        while (node.OnExport == PathRule.NotStated && seen.Add(node) && node.Edges.Where(edge => edge.IsOwner).Select(edge => edge.To).Distinct().ToList() is [var owner])
            node = owner;
        return node.OnExport;
    }

    // Rows that connect others go with whichever side goes.
    private static void AddJoins(List<GraphNode> nodes, List<OwnedRows> owned)
    {
        var reached = owned.ToDictionary(rows => rows.Node, rows => rows.Paths);
        foreach (var join in nodes.Where(node => node.Kind == NodeKind.Join))
        {
            join.OnErasure = PathRule.Any;
            join.OnExport = PathRule.Any;
            var paths = new List<SubjectPath>();
            foreach (var edge in join.Edges.Where(edge => edge.IsOwner))
            {
                // The way back through the same rows is no way of its own.
                if (reached.TryGetValue(edge.To, out var further))
                    paths.AddRange(further.Where(path => path.Edges.All(next => next.Join != join)).Select(path => new SubjectPath([edge, .. path.Edges])));
            }

            if (paths.Count > 0)
                owned.Add(new OwnedRows(join, paths));
        }
    }
}
