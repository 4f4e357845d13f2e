using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>All texts of a person's answer, through the queries of the graph and the access of the descriptors.</summary>
internal static class PersonalAnswer
{
    public static async Task<List<string>> Of(DbContext context, SubjectReach reach, object[] key, CancellationToken cancellation)
    {
        var texts = new List<string>();
        foreach (var rows in reach.Owned.Where(rows => rows.Node.Kind is NodeKind.Marked or NodeKind.Subject))
            await (Task)typeof(PersonalAnswer).GetMethod(nameof(Owned), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(rows.Node.EntityType.ClrType).Invoke(null, [context, reach, rows, key, texts, cancellation])!;
        foreach (var mention in reach.Mentions)
            await (Task)typeof(PersonalAnswer).GetMethod(nameof(Mentioned), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(mention.From.EntityType.ClrType).Invoke(null, [context, reach, mention, key, texts, cancellation])!;
        return texts;
    }

    private static async Task Owned<T>(DbContext context, SubjectReach reach, OwnedRows rows, object[] key, List<string> texts, CancellationToken cancellation)
        where T : class
    {
        // A query over a base type brings rows of derived types, which have nodes of their own.
        var query = SubjectRows.Owned<T>(context, reach, rows, key);
        foreach (var row in await (rows.Node.EntityType.IsOwned() ? query : query.AsTracking()).ToListAsync(cancellation))
        {
            if (row.GetType() != typeof(T))
                continue;
            Add(context, texts, (IPersonalData)row, null);
            foreach (var member in rows.Node.Members.Where(member => member.Member is null && member.Json is null))
                texts.Add(context.Entry(row).Property(member.Path).CurrentValue?.ToString() ?? "");
        }
    }

    private static async Task Mentioned<T>(DbContext context, SubjectReach reach, GraphEdge mention, object[] key, List<string> texts, CancellationToken cancellation)
        where T : class
    {
        foreach (var row in await SubjectRows.Mentioned<T>(context, reach, mention, key).ToListAsync(cancellation))
            Add(context, texts, (IPersonalData)row, mention.Covers);
    }

    private static void Add(DbContext context, List<string> texts, IPersonalData row, IReadOnlyList<string>? only)
    {
        foreach (var member in row.Descriptor.Members.Where(member => only is null || only.Contains(member.Name)))
        {
            if (member.GetValue(row) is { } value)
                texts.AddRange(value is IEnumerable<string> words ? words : [value.ToString()!]);
        }

        foreach (var property in only is null ? row.GetType().GetProperties() : [])
        {
            if (property.GetIndexParameters().Length > 0 || row.Descriptor.Members.Any(member => member.Name == property.Name))
                continue;
            foreach (var part in property.GetValue(row) is IEnumerable items and not string ? items.Cast<object>() : [property.GetValue(row)!])
            {
                // Value objects without a key are parts of the row.
                if (part is IPersonalData nested && !context.Model.GetEntityTypes().Any(type => !type.IsOwned() && type.ClrType.IsInstanceOfType(part)))
                    Add(context, texts, nested, null);
            }
        }
    }
}
