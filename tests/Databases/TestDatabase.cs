using System;
using System.Data.Common;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace PersonalDataAnalyzers.Databases;

/// <summary>An empty database of one test's own, gone with it. Several connections may be open at once.</summary>
public sealed class TestDatabase : IAsyncDisposable, IDisposable
{
    private static int s_count;

    private TestDatabase(Engine engine, string name, string connectionString)
    {
        Engine = engine;
        Name = name;
        ConnectionString = connectionString;
    }

    /// <summary>Which engine.</summary>
    public Engine Engine { get; }

    /// <summary>The name of the database (PostgreSQL) or the folder of its files (SQLite).</summary>
    public string Name { get; }

    /// <summary>How to connect; enough for another process too.</summary>
    public string ConnectionString { get; }

    /// <summary>Where the engine writes what it has to say; null where it writes nothing.</summary>
    public string? Log => Engine == Engine.PostgreSql ? Path.Combine(PostgreSqlServer.Own.Folder, "server.log") : null;

    /// <summary>A new database. Skips the running test, saying what to install, where the engine is missing.</summary>
    public static TestDatabase Create(Engine engine)
    {
        if (engine == Engine.Sqlite)
        {
            var folder = Directory.CreateTempSubdirectory("sqlite-").FullName;
            return new TestDatabase(engine, folder, new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "test.db"), DefaultTimeout = 30 }.ToString());
        }

        Assert.SkipWhen(PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing ?? "");
        var name = "test_" + Interlocked.Increment(ref s_count);
        OnServer($"CREATE DATABASE {name}");
        return new TestDatabase(engine, name, new NpgsqlConnectionStringBuilder(PostgreSqlServer.Own.ConnectionString) { Database = name }.ToString());
    }

    /// <summary>Lets a context use this database.</summary>
    public TBuilder Use<TBuilder>(TBuilder options)
        where TBuilder : DbContextOptionsBuilder
    {
        _ = Engine == Engine.Sqlite ? options.UseSqlite(ConnectionString) : (DbContextOptionsBuilder)options.UseNpgsql(ConnectionString);
        return options;
    }

    /// <summary>Options of a context on this database.</summary>
    public DbContextOptions<TContext> Options<TContext>()
        where TContext : DbContext => Use(new DbContextOptionsBuilder<TContext>()).Options;

    /// <summary>An open connection, for what is looked at behind EF Core's back.</summary>
    public async Task<DbConnection> Open(CancellationToken cancellation = default)
    {
        DbConnection connection = Engine == Engine.Sqlite ? new SqliteConnection(ConnectionString) : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        return connection;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Engine == Engine.Sqlite)
        {
            using (var connection = new SqliteConnection(ConnectionString))
                SqliteConnection.ClearPool(connection);
            Directory.Delete(Name, recursive: true);
            return;
        }

        using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        OnServer($"DROP DATABASE {Name} WITH (FORCE)");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void OnServer(string sql)
    {
        using var connection = new NpgsqlConnection(PostgreSqlServer.Own.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        // To drop a database the server first writes down all that any test has changed: on a busy disk that takes its time.
        command.CommandTimeout = 300;
        command.ExecuteNonQuery();
    }
}
