using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Every value of every table but the ledger's, read behind EF Core's back.</summary>
internal static class TableDump
{
    public static async Task<List<string>> Of(TestDatabase database, DbContext context, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await using var connection = await database.Open(cancellation);
        foreach (var table in context.Model.GetRelationalModel().Tables.Where(table => !table.Name.StartsWith("PersonalData", StringComparison.Ordinal)).OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT * FROM \"" + table.Name + "\"";
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    var value = reader.GetValue(i);
                    var text = value is string[] words ? string.Join(",", words) : Convert.ToString(value, CultureInfo.InvariantCulture);
                    if (!reader.IsDBNull(i))
                        lines.Add(table.Name + "." + reader.GetName(i) + "=" + text);
                }
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
