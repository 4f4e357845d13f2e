using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Which rows an erasure locks before it begins. A foreign key that forbids or cascades makes the engine find what
/// was added meanwhile; one that is cut by the engine leaves a row that is nobody's, and of two erasures that run at once
/// each takes the other person for the owner who stays.</summary>
internal static class PlanLocks
{
    /// <summary>Reads that lock; empty where foreign keys are enough, or one program writes at a time.</summary>
    public static IReadOnlyList<string> Of(SqlNames sql, RowCondition conditions, SubjectReach reach, IReadOnlyList<NodePlan> plans)
    {
        if (sql.HasOneWriter)
            return [];
        var locks = new List<string>();
        foreach (var rows in reach.Owned)
        {
            var plan = plans.First(candidate => candidate.Node == rows.Node);
            if (plan.Held is not null || (rows.Node != reach.Root && !IsNeeded(reach, plan)))
                continue;
            foreach (var table in rows.Node.Tables.Where(table => table.Key.Count > 0))
            {
                var name = sql.Bare(table.Table);
                locks.Add("SELECT 1 FROM " + sql.Of(table.Table) + " WHERE " + conditions.Reached(rows.Node, table, name)
                    + " ORDER BY " + string.Join(", ", table.Key.Select(column => sql.Column(name, column))) + " FOR UPDATE");
            }
        }

        var isNeeded = locks.Count > reach.Root.Tables.Count || reach.Owned.SelectMany(rows => rows.Node.Edges).Concat(reach.Mentions).Any(edge => edge.Holder == EdgeHolder.Value && edge.To == reach.Root) || plans.Any(plan => plan.Node == reach.Root && IsNeeded(reach, plan));
        return isNeeded ? locks : [];
    }

    private static bool IsNeeded(SubjectReach reach, NodePlan plan) =>
        plan.Node.OnErasure == PathRule.LastOwner
        || plan.Node.Edges.Any(edge => edge.IsShared)
        || (plan.Node == reach.Root && reach.Owned.Any(rows => rows.Node.Edges.Any(edge => edge.Holder is EdgeHolder.Join or EdgeHolder.Owner)))
        || plan.Node.EntityType.GetReferencingForeignKeys().Concat(plan.Node.EntityType.GetAllBaseTypes().SelectMany(type => type.GetReferencingForeignKeys()))
            .Any(key => key.DeleteBehavior == DeleteBehavior.SetNull || (key.DeleteBehavior == DeleteBehavior.Cascade && reach.Mentions.Any(mention => mention.ForeignKey == key)));
}
