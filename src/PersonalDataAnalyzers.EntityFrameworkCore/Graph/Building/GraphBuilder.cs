using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

/// <summary>Model and descriptors -> graph. Each step adds to one list of findings, so that all come at once.</summary>
internal static class GraphBuilder
{
    public static SubjectGraph Build(IModel model)
    {
        var findings = new List<GraphFinding>();
        var nodes = NodeReader.Read(model, findings);
        var links = new Dictionary<GraphNode, List<StoredLink>>();
        foreach (var node in nodes)
            links[node] = MemberReader.Read(node, findings);
        EdgeReader.Read(nodes, links, findings);
        var subjects = new List<SubjectReach>();
        foreach (var root in nodes.Where(node => node.Kind == NodeKind.Subject))
        {
            if (PathFinder.Reach(root, nodes, findings) is { } reach)
                subjects.Add(reach);
        }

        Unreached(nodes, subjects, findings);
        findings.Sort(static (left, right) => left.Severity != right.Severity
            ? right.Severity.CompareTo(left.Severity)
            : string.CompareOrdinal(left.Where + left.Fault, right.Where + right.Fault));
        return new SubjectGraph(model, nodes, subjects, [.. findings.Distinct()]);
    }

    private static void Unreached(List<GraphNode> nodes, List<SubjectReach> subjects, List<GraphFinding> findings)
    {
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Marked && !subjects.Exists(reach => reach.Owned.Any(rows => rows.Node == node) || reach.Mentions.Any(edge => edge.From == node)))
                findings.Add(new GraphFinding(GraphFault.NoPathToSubject, GraphSeverity.Error, node.Name, "no foreign key, [BelongsTo] or [Mentions] leads from its rows to a person"));
        }
    }
}
