using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>What an erasure would do to one person's data, before anybody approves it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Counts">Rows that each step would touch, in the order of the steps.</param>
/// <param name="Holds">What is held at this moment.</param>
public sealed record ErasurePreview(ErasurePlan Plan, IReadOnlyList<long> Counts, IReadOnlyList<Hold> Holds)
{
    /// <summary>The hash to approve.</summary>
    public string Hash => Plan.Hash;

    /// <summary>Rows of the person, over all entity types: those that go, are emptied, rewritten, or stay.</summary>
    public IEnumerable<(string Entity, StepAction Action, long Rows)> Rows =>
        Plan.Steps.Select((step, i) => (step.Node.Name, step.Action, Counts[i])).Where(row => row.Action is not (StepAction.Gather or StepAction.Detach));

    /// <summary>What was found while the plan was made.</summary>
    public IReadOnlyList<GraphFinding> Findings => Plan.Findings;
}
