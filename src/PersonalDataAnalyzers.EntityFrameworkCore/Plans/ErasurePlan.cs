using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>How a person of one type is erased: the same for every person, made once, without anybody's data in it. The
/// statements are part of it, so that what was approved is what runs.</summary>
public sealed class ErasurePlan
{
    internal ErasurePlan(SubjectReach reach, IReadOnlyList<ErasureStep> steps, IReadOnlyList<IProperty> values, IReadOnlyList<GraphFinding> findings)
    {
        Reach = reach;
        Steps = steps;
        Values = values;
        Findings = findings;
        Hash = Digest(steps);
    }

    /// <summary>The type of person and what belongs to them.</summary>
    public SubjectReach Reach { get; }

    /// <summary>In the order in which they run.</summary>
    public IReadOnlyList<ErasureStep> Steps { get; }

    /// <summary>Members of the person whose values links repeat: read before anything is erased.</summary>
    public IReadOnlyList<IProperty> Values { get; }

    /// <summary>What was found while it was made.</summary>
    public IReadOnlyList<GraphFinding> Findings { get; }

    /// <summary>SHA-256 of the steps, their SQL and what each member becomes: 64 hexadecimal digits, the same for the same
    /// marks and model.</summary>
    public string Hash { get; }

    /// <summary>Rows of some node stay, or are connected by values only, so that another program can still add to them
    /// while they are erased: it is looked again afterwards.</summary>
    public bool NeedsSecondLook { get; internal init; }

    /// <summary>Rows that are locked before anything else, the person's own first: where a foreign key alone does not keep
    /// others from adding to them meanwhile. Only for engines on which several write at once.</summary>
    internal IReadOnlyList<string> Locks { get; init; } = [];

    /// <summary>What becomes of the evidence of the person's rights; null where the model has none.</summary>
    internal RightsSteps? Rights { get; init; }

    private static string Digest(IReadOnlyList<ErasureStep> steps)
    {
        var text = new StringBuilder("PersonalDataErasurePlan/1\n");
        foreach (var step in steps)
        {
            text.Append(step.Action).Append(' ').Append(step.Node.EntityType.Name).Append('\n').Append(step.Sql).Append('\n');
            foreach (var member in step.Members)
                text.Append(' ').Append(member).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
