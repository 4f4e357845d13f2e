using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Replay;

/// <summary>Rows that repeat a value (an e-mail address) of somebody who was erased: no foreign key kept them out, and the
/// person's row no longer leads to them. They are known by the hashes of such values.</summary>
internal static class ErasedLinks
{
    /// <summary>Name of what links repeat, under which its values are hashed.</summary>
    public static string Name(IProperty property) => property.DeclaringType.Name + "." + property.Name;

    /// <summary>Requests whose person is gone and to whose values rows are linked. A value that a person of today has is theirs.</summary>
    public static async Task<IReadOnlyList<Guid>> Find(PlanSession session, SubjectGraph graph, LedgerKey key, CancellationToken cancellation)
    {
        var found = new List<Guid>();
        Dictionary<string, Guid>? erased = null;
        foreach (var reach in graph.Subjects)
        {
            foreach (var edge in Edges(reach))
            {
                erased ??= await session.Context.Set<ErasedValue>().AsNoTracking().Where(value => value.Lifted == null).ToDictionaryAsync(value => value.Hash, value => value.RequestId, cancellation).ConfigureAwait(false);
                if (erased.Count == 0)
                    return found;
                foreach (var row in await session.Read(Strangers(session.Names, reach, edge), [], [edge.ToProperties[0]], cancellation).ConfigureAwait(false))
                {
                    if (row[0] is string { Length: > 0 } text && erased.TryGetValue(key.Link(Name(edge.ToProperties[0]), text), out var request) && !found.Contains(request))
                        found.Add(request);
                }
            }
        }

        return found;
    }

    private static IEnumerable<GraphEdge> Edges(SubjectReach reach) => reach.Owned.SelectMany(rows => rows.Node.Edges).Concat(reach.Mentions)
        .Where(edge => edge.Holder == EdgeHolder.Value && edge.To == reach.Root && edge.ToProperties is [{ } to] && to.ClrType == typeof(string)).Distinct();

    // Values of the link that no person has.
    private static string Strangers(SqlNames sql, SubjectReach reach, GraphEdge edge)
    {
        var from = edge.From.Tables.First(table => SqlNames.Columns(table.Table, edge.FromProperties).Count > 0);
        var to = reach.Root.Tables.First(table => SqlNames.Columns(table.Table, edge.ToProperties).Count > 0);
        var value = sql.Column("a", SqlNames.Columns(from.Table, edge.FromProperties)[0]);
        return "SELECT DISTINCT " + value + " FROM " + sql.Of(from.Table) + " a WHERE " + value + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + sql.Of(to.Table)
            + " b WHERE " + sql.Column("b", SqlNames.Columns(to.Table, edge.ToProperties)[0]) + " = " + value + ")";
    }
}
