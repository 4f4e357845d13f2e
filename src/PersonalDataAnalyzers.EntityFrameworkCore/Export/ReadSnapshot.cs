using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>All of an answer is of one moment: while rows are read, none comes or goes. Writers are not held up, except
/// that SQLite without a write-ahead log lets them finish only after.</summary>
internal sealed class ReadSnapshot : IAsyncDisposable
{
    private readonly DbContext? _context;

    private ReadSnapshot(DbContext? context) => _context = context;

    /// <summary>Begins; a transaction of the caller's own is taken as it is.</summary>
    // By statement: a transaction object would be refused under a retrying strategy, and SQLite's would take the right to
    // write from everybody else.
    public static async Task<ReadSnapshot> Begin(DbContext context, CancellationToken cancellation)
    {
        if (context.Database.CurrentTransaction is not null)
            return new ReadSnapshot(null);
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var begin = context.Database.ProviderName?.Contains("PostgreSQL", StringComparison.Ordinal) == true
            ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            : "BEGIN";
        await context.Database.ExecuteSqlRawAsync(begin, cancellation).ConfigureAwait(false);
        return new ReadSnapshot(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is null)
            return;
        await _context.Database.ExecuteSqlRawAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        await _context.Database.CloseConnectionAsync().ConfigureAwait(false);
    }
}
