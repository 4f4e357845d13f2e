using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Erasure;

/// <summary>Keeps persons who were erased from coming in again, by an import or from a cache: refuses to save one who has a
/// value of <see cref="PersonalDataOptions.SuppressBy"/> that an erasure left a hash of. Add it to the context
/// (<c>AddInterceptors</c>). What goes past <c>SaveChanges</c> (<c>ExecuteUpdate</c>, SQL) is not seen.</summary>
/// <param name="options">The options of the erasure.</param>
public sealed class RefuseErased(PersonalDataOptions options) : SaveChangesInterceptor
{
    // Below the fewest parameters that an engine takes in one statement.
    private const int Batch = 500;
    private static readonly ConditionalWeakTable<IModel, HashSet<IEntityType>> s_persons = [];

    /// <inheritdoc/>
    /// <exception cref="ErasedPersonException">A person of those to be saved was erased; nothing is saved.</exception>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        foreach (var (hashes, context, values) in Asked(eventData.Context))
            Refuse(Erased(context, hashes).ToList(), values);
        return result;
    }

    /// <inheritdoc/>
    /// <exception cref="ErasedPersonException">A person of those to be saved was erased; nothing is saved.</exception>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        foreach (var (hashes, context, values) in Asked(eventData.Context))
            Refuse(await Erased(context, hashes).ToListAsync(cancellationToken).ConfigureAwait(false), values);
        return result;
    }

    private IEnumerable<(string[] Hashes, DbContext Context, Dictionary<string, string> Values)> Asked(DbContext? context)
    {
        if (context is null)
            return [];
        var persons = s_persons.GetValue(context.Model, _ => [.. SubjectGraph.Of(context).Subjects.Select(reach => reach.Root.EntityType)]);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in context.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified && persons.Contains(entry.Metadata)))
        {
            foreach (var name in options.SuppressBy.Where(name => entry.Metadata.FindProperty(name) is not null))
            {
                var property = entry.Property(name);
                if ((entry.State == EntityState.Added || property.IsModified) && property.CurrentValue is string { Length: > 0 } text)
                    values[options.LedgerKey.Suppression(text)] = entry.Metadata.DisplayName() + "." + name;
            }
        }

        return values.Keys.Chunk(Batch).Select(some => (some, context, values));
    }

    private static IQueryable<string> Erased(DbContext context, string[] hashes) =>
        context.Set<ErasedValue>().AsNoTracking().Where(value => value.Lifted == null && hashes.Contains(value.Hash)).Select(value => value.Hash);

    private static void Refuse(List<string> erased, Dictionary<string, string> values)
    {
        if (erased.Count > 0)
            throw new ErasedPersonException(erased.Count, [.. erased.Select(hash => values[hash]).Distinct().Order(StringComparer.Ordinal)]);
    }
}

/// <summary>Somebody who was erased would have come in again. The message names members and no values.</summary>
public sealed class ErasedPersonException : InvalidOperationException
{
    internal ErasedPersonException(int persons, IReadOnlyList<string> members)
        : base(persons.ToString(System.Globalization.CultureInfo.InvariantCulture) + " of the persons to be saved were erased and may not come in again, known by " + string.Join(", ", members)
            + ". Nothing was saved. Leave them out; who has come back by their own will is let in by ErasedValue.Lifted.") => Members = members;

    /// <summary>By which members they were known.</summary>
    public IReadOnlyList<string> Members { get; }
}
