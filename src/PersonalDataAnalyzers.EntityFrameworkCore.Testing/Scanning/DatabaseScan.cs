using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Scanning;

/// <summary>Reads every column of every table that the database has, not only those of the model: copies made by triggers,
/// histories, search indexes and forgotten tables too.</summary>
internal static class DatabaseScan
{
    public static async Task RunAsync(DbContext context, TokenSearch search, HashSet<CanaryGap> gaps, Action<Token, string> found, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var connection = context.Database.GetDbConnection();
        var names = context.GetService<ISqlGenerationHelper>();
        foreach (var (schema, table) in await Tables(context, connection, cancellation).ConfigureAwait(false))
            await Table(connection, names.DelimitIdentifier(table, schema), table, search, gaps, found, cancellation).ConfigureAwait(false);
        await context.Database.CloseConnectionAsync().ConfigureAwait(false);
    }

    private static async Task<List<(string? Schema, string Table)>> Tables(DbContext context, DbConnection connection, CancellationToken cancellation)
    {
        var isSqlite = context.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        var command = connection.CreateCommand();
        await using var _c = command.ConfigureAwait(false);
        command.CommandText = isSqlite
            ? "SELECT NULL, name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
            : "SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND lower(table_schema) NOT IN ('pg_catalog', 'information_schema', 'sys', 'mysql', 'performance_schema') ORDER BY table_schema, table_name";
        var tables = new List<(string?, string)>();
        var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var _r = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            tables.Add((await reader.IsDBNullAsync(0, cancellation).ConfigureAwait(false) ? null : reader.GetString(0), reader.GetString(1)));
        return tables;
    }

    private static async Task Table(DbConnection connection, string sqlName, string name, TokenSearch search, HashSet<CanaryGap> gaps, Action<Token, string> found, CancellationToken cancellation)
    {
        var command = connection.CreateCommand();
        await using var _c = command.ConfigureAwait(false);
        // A name of the database's own catalogue, quoted as its provider quotes.
#pragma warning disable CA2100
        command.CommandText = "SELECT * FROM " + sqlName;
#pragma warning restore CA2100
        var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var _r = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (await reader.IsDBNullAsync(i, cancellation).ConfigureAwait(false))
                    continue;
                var place = name + "." + reader.GetName(i);
                if (Text(reader, i) is { } text)
                    search.Find(text, token => found(token, place));
                else
                    gaps.Add(new CanaryGap(place, "its type cannot be read as text"));
            }
        }
    }

    private static string? Text(DbDataReader reader, int column)
    {
        try
        {
            return CellText.Of(reader.GetValue(column));
        }
        catch (Exception refused) when (refused is InvalidCastException or NotSupportedException or OverflowException)
        {
            return null;
        }
    }
}
