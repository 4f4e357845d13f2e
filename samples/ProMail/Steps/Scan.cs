using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Microsoft.Data.Sqlite;
using ProMail.Data;

namespace ProMail.Steps;

/// <summary>Looks for texts in the database without asking our own code: every column of every table by raw SQL, and
/// the bytes of the file.</summary>
internal static class Scan
{
    /// <summary>Where each token still stands ("Invoices.AddressedTo", "the file").</summary>
    public static IReadOnlyList<(string Token, string Place)> For(string file, IReadOnlyList<string> tokens)
    {
        var found = new List<(string, string)>();
        using (var connection = new SqliteConnection(ProMailContext.ConnectionString(file)))
        {
            connection.Open();
            foreach (var (table, column) in Columns(connection))
            {
                foreach (var token in tokens)
                {
                    using var command = connection.CreateCommand();
                    command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE instr(lower(CAST(\"{column}\" AS TEXT)), lower($token)) > 0";
                    command.Parameters.AddWithValue("$token", token);
                    if ((long)command.ExecuteScalar()! > 0)
                        found.Add((token, $"{table}.{column}"));
                }
            }
        }

        var bytes = File.ReadAllBytes(file);
        foreach (var token in tokens)
        {
            if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)) >= 0)
                found.Add((token, "the file"));
        }

        return found;
    }

    private static List<(string Table, string Column)> Columns(SqliteConnection connection)
    {
        var columns = new List<(string, string)>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }
}
