using System;
using System.IO;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Samples;

/// <summary>Where a sample keeps its data: a folder of its own with a SQLite file, or a PostgreSQL database.
/// <c>--engine PostgreSql --connection "Host=..."</c>, <c>--data folder</c>, or the same in settings and environment.</summary>
internal sealed record SampleDatabase(string Folder, bool IsPostgreSql, string ConnectionString)
{
    public static SampleDatabase Of(IConfiguration settings, string name)
    {
        var folder = Directory.CreateDirectory(Path.GetFullPath(settings["data"] ?? Path.Combine(Path.GetTempPath(), name))).FullName;
        return (settings["engine"] ?? "Sqlite").ToUpperInvariant() switch
        {
            // Not pooled, so that the file can be copied and put back while nobody uses it.
            "SQLITE" => new(folder, false, settings["connection"] ?? new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, name + ".db"), Pooling = false, DefaultTimeout = 30 }.ToString()),
            "POSTGRESQL" => new(folder, true, settings["connection"] ?? throw new InvalidOperationException("--engine PostgreSql needs --connection \"Host=...;Database=...;Username=...\".")),
            _ => throw new InvalidOperationException("--engine is Sqlite or PostgreSql."),
        };
    }

    public void Use(DbContextOptionsBuilder options) => _ = IsPostgreSql ? options.UseNpgsql(ConnectionString) : (DbContextOptionsBuilder)options.UseSqlite(ConnectionString);
}
