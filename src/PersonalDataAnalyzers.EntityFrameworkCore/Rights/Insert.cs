using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Adds a row of which there may be only one, while others may be adding the same.</summary>
internal static class Insert
{
    /// <summary>Saves the row alone: whatever else the context tracks has to be saved before.</summary>
    /// <returns>False where the unique index refused it and <paramref name="exists"/> says that it is there already.</returns>
    public static async Task<bool> IfNew<T>(DbContext context, T row, Func<Task<bool>> exists, CancellationToken cancellation)
        where T : class
    {
        if (context.ChangeTracker.HasChanges())
            throw new InvalidOperationException("The context has changes that are not saved; evidence of rights is saved by itself. Save them first, or use a context of its own.");
        var entry = context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException)
        {
            entry.State = EntityState.Detached;
            // Only the unique index may have refused it; any other failure is one.
            if (!await exists().ConfigureAwait(false))
                throw;
            return false;
        }
        finally
        {
            entry.State = EntityState.Detached;
        }
    }
}
