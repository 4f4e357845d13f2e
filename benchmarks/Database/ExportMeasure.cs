using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Export;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.Benchmarks.Database;

/// <summary>The answers to 500 of the persons, against two queries by hand and a JSON writer that write the rows alone,
/// without what must be told with them.</summary>
internal static class ExportMeasure
{
    private const int Answers = 500;

    public static double Run(Engine engine, int persons)
    {
        using var database = ClinicDatabase.Create(engine, persons);
        var ours = Time(() => Export(database, persons));
        var byHand = Time(() => ByHand(database, persons));
        Console.WriteLine(FormattableString.Invariant($"  {engine} {persons}: {ours / Answers * 1e3:F2} ms an answer, by hand {byHand / Answers * 1e3:F2} ms"));
        return ours / byHand;
    }

    private static double Time(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Export(TestDatabase database, int persons)
    {
        using var clinic = new Clinic(database.Options<Clinic>());
        var export = new SubjectExport(SubjectGraph.Of(clinic));
        for (var i = 0; i < Answers; i++)
        {
            if (export.WriteJson(clinic, typeof(Client), 1 + (int)((long)i * 7919 % persons), ExportScope.Access, Stream.Null).GetAwaiter().GetResult().Rows != 3)
                throw new InvalidOperationException("an answer has three rows");
        }
    }

    private static void ByHand(TestDatabase database, int persons)
    {
        using var connection = database.Open().GetAwaiter().GetResult();
        for (var i = 0; i < Answers; i++)
        {
            using var json = new Utf8JsonWriter(Stream.Null);
            json.WriteStartArray();
            foreach (var sql in new[] { "SELECT \"Given\", \"Family\", \"Email\", \"Phone\" FROM \"Client\" WHERE \"Id\" = @id", "SELECT \"Wish\" FROM \"Appointment\" WHERE \"ClientId\" = @id" })
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                var id = command.CreateParameter();
                id.ParameterName = "id";
                id.Value = 1 + (int)((long)i * 7919 % persons);
                command.Parameters.Add(id);
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    json.WriteStartObject();
                    for (var column = 0; column < reader.FieldCount; column++)
                        json.WriteString(reader.GetName(column), reader.IsDBNull(column) ? null : reader.GetString(column));
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
        }
    }
}
