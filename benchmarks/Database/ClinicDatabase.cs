using System;
using System.Data.Common;
using System.Globalization;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.Benchmarks.Database;

/// <summary>Fills a database with persons: by statements of the engine, for a million of them.</summary>
internal static class ClinicDatabase
{
    /// <summary>Persons of whom every second one ended long ago, with two appointments each.</summary>
    public static TestDatabase Create(Engine engine, int persons)
    {
        var database = TestDatabase.Create(engine);
        using (var clinic = new Clinic(database.Options<Clinic>()))
            clinic.Database.EnsureCreated();
        using var connection = database.Open().GetAwaiter().GetResult();
        if (engine == Engine.Sqlite)
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = NORMAL");
        }

        var count = persons.ToString(CultureInfo.InvariantCulture);
        var numbers = engine == Engine.Sqlite
            ? $"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) SELECT i FROM n) s"
            : $"(SELECT i FROM generate_series(1, {count}) i) s";
        var day = engine == Engine.Sqlite ? "CASE WHEN i % 2 = 0 THEN '2015-01-01 00:00:00' ELSE '2026-06-01 00:00:00' END" : "CASE WHEN i % 2 = 0 THEN timestamptz '2015-01-01 00:00:00Z' ELSE timestamptz '2026-06-01 00:00:00Z' END";
        Execute(connection, $"""INSERT INTO "Client" ("Id", "Given", "Family", "Email", "Phone", "EndedOn") SELECT i, 'Maija' || i, 'Meikalainen' || i, 'maija' || i || '@example.fi', '+3584' || i, {day} FROM {numbers}""");
        foreach (var half in new[] { "0", count })
            Execute(connection, $"""INSERT INTO "Appointment" ("Id", "ClientId", "Wish", "HeldOn") SELECT i + {half}, i, 'a wish of some length, as people write it', {day} FROM {numbers}""");
        Execute(connection, engine == Engine.Sqlite ? "ANALYZE" : "VACUUM ANALYZE");
        return database;
    }

    public static int Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        return command.ExecuteNonQuery();
    }
}
