using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Threading.Tasks;
using Npgsql;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>A folder and an empty database for one sample application, with a backup that can be put back.</summary>
internal sealed class SampleStore : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-");

    public SampleStore(Engine engine) => _database = TestDatabase.Create(engine);

    /// <summary>The arguments that lead an application here.</summary>
    public IReadOnlyList<string> Settings => ["--data", _folder.FullName, "--engine", _database.Engine.ToString(), "--connection", _database.ConnectionString + (_database.Engine == Engine.Sqlite ? ";Pooling=False" : "")];

    public string File(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A backup: all tables as they are now.</summary>
    public Task Backup() => Execute(_database.Engine == Engine.Sqlite ? $"VACUUM INTO '{File("backup.db")}'" : $"CREATE DATABASE {_database.Name}_backup TEMPLATE {_database.Name}");

    /// <summary>Puts the backup in the place of the database; nobody may be using it.</summary>
    public async Task Restore()
    {
        if (_database.Engine == Engine.Sqlite)
        {
            Restore(File("backup.db"));
            return;
        }

        await Execute($"DROP DATABASE {_database.Name} WITH (FORCE)");
        await Execute($"CREATE DATABASE {_database.Name} TEMPLATE {_database.Name}_backup");
    }

    /// <summary>Puts a file in the place of the SQLite database, and of its write-ahead log.</summary>
    public void Restore(string backup)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_database.Name))
            System.IO.File.Delete(file);
        System.IO.File.Copy(backup, Path.Combine(_database.Name, "test.db"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_database.Engine == Engine.PostgreSql)
            await Execute($"DROP DATABASE IF EXISTS {_database.Name}_backup WITH (FORCE)");
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task Execute(string sql)
    {
        DbConnection connection;
        if (_database.Engine == Engine.Sqlite)
        {
            connection = await _database.Open();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
            connection = new NpgsqlConnection(PostgreSqlServer.Own.ConnectionString);
            await connection.OpenAsync();
            // A template may have no other session.
            await using var end = connection.CreateCommand();
            end.CommandText = $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_database.Name}' AND pid <> pg_backend_pid()";
            await end.ExecuteNonQueryAsync();
        }

        await using var _ = connection;
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
