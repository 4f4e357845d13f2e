using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>Whose each row of a database is: made once from the model of Entity Framework Core and the generated
/// descriptors. Only descriptors know of marks; only the model knows of tables.</summary>
public sealed class SubjectGraph
{
    private readonly Dictionary<GraphNode, SubjectReach> _reaches;

    internal SubjectGraph(IModel model, IReadOnlyList<GraphNode> nodes, IReadOnlyList<SubjectReach> subjects, IReadOnlyList<GraphFinding> findings)
    {
        Model = model;
        Nodes = nodes;
        Subjects = subjects;
        Findings = findings;
        _reaches = subjects.ToDictionary(reach => reach.Root);
    }

    /// <summary>The model it was made from.</summary>
    public IModel Model { get; }

    /// <summary>Every node, by name.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>What is reached from each concrete type of person.</summary>
    public IReadOnlyList<SubjectReach> Subjects { get; }

    /// <summary>All that was found, errors first.</summary>
    public IReadOnlyList<GraphFinding> Findings { get; }

    /// <summary>No finding is an error.</summary>
    public bool IsSound => Findings.All(finding => finding.Severity != GraphSeverity.Error);

    /// <summary>Makes the graph of a context's model.</summary>
    public static SubjectGraph Of(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Model);
    }

    /// <summary>Makes the graph of a model.</summary>
    public static SubjectGraph Of(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return GraphBuilder.Build(model);
    }

    /// <summary>What is reached from persons of a type.</summary>
    /// <exception cref="ArgumentException">The type is no concrete data subject of the model.</exception>
    public SubjectReach Reach(Type subject) =>
        Subjects.FirstOrDefault(reach => reach.Root.EntityType.ClrType == subject)
        ?? throw new ArgumentException((subject?.Name ?? "null") + " is no concrete [DataSubject] of the model.", nameof(subject));

    /// <summary>What is reached from persons of a node.</summary>
    public SubjectReach Reach(GraphNode subject) => _reaches[subject];

    /// <summary>The node of a concrete entity type; null where it is in no graph.</summary>
    public GraphNode? Node(Type type) => Nodes.FirstOrDefault(node => node.EntityType.ClrType == type);

    /// <summary>Refuses to go on with errors.</summary>
    /// <exception cref="SubjectGraphException">There are errors; it lists them all.</exception>
    public void ThrowIfUnsound()
    {
        if (!IsSound)
            throw new SubjectGraphException([.. Findings.Where(finding => finding.Severity == GraphSeverity.Error)]);
    }
}
