using System;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>All of an answer is of one moment: while rows are read, none comes or goes. Writers are not held up, except
/// that SQLite without a write-ahead log lets them finish only after.</summary>
internal sealed class ReadSnapshot : IAsyncDisposable
{
    private readonly DbContext? _context;
    private readonly IDbContextTransaction? _transaction;

    private ReadSnapshot(DbContext? context, IDbContextTransaction? transaction)
    {
        _context = context;
        _transaction = transaction;
    }

    /// <summary>Begins; a transaction of the caller's own is taken as it is.</summary>
    public static async Task<ReadSnapshot> Begin(DbContext context, CancellationToken cancellation)
    {
        if (context.Database.CurrentTransaction is not null)
            return new ReadSnapshot(null, null);
        // By statement where we know how: a transaction object would be refused under a retrying strategy, and SQLite's would
        // take the right to write from everybody else.
        var provider = context.Database.ProviderName ?? "";
        var begin = provider.Contains("PostgreSQL", StringComparison.Ordinal) ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            : provider.Contains("Sqlite", StringComparison.Ordinal) ? "BEGIN"
            : null;
        if (begin is null)
            return new ReadSnapshot(null, await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false));
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            await context.Database.ExecuteSqlRawAsync(begin, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
            throw;
        }

        return new ReadSnapshot(context, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
            await _transaction.DisposeAsync().ConfigureAwait(false);
        if (_context is null)
            return;
        try
        {
            await _context.Database.ExecuteSqlRawAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The connection broke, and its transaction with it: what broke it is being told already.
        }

        await _context.Database.CloseConnectionAsync().ConfigureAwait(false);
    }
}
