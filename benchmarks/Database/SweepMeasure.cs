using System;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;

namespace PersonalDataAnalyzers.Benchmarks.Database;

/// <summary>A retention sweep of half of all persons, with their appointments, against two statements written by hand that do
/// the same with the same care: no person goes whom an appointment refers to. To reach: 1.10.</summary>
internal static class SweepMeasure
{
    public static double Run(Engine engine, int persons)
    {
        var ours = Time(engine, persons, Sweep);
        var byHand = Time(engine, persons, ByHand);
        Console.WriteLine(FormattableString.Invariant($"  {engine} {persons}: swept in {ours:F2} s, by hand {byHand:F2} s"));
        return ours / byHand;
    }

    private static double Time(Engine engine, int persons, Func<TestDatabase, long> act)
    {
        using var database = ClinicDatabase.Create(engine, persons);
        var start = Stopwatch.GetTimestamp();
        var rows = act(database);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (rows != persons / 2 * 3)
            throw new InvalidOperationException(FormattableString.Invariant($"{rows} rows went, not {persons / 2 * 3}"));
        return seconds;
    }

    private static long Sweep(TestDatabase database)
    {
        using var clinic = new Clinic(database.Options<Clinic>());
        var report = new RetentionSweep(RetentionSchedule.Of(SubjectGraph.Of(clinic), Clinic.Dates)).Run(clinic).GetAwaiter().GetResult()!;
        return report.Rows(RetentionAction.Erased);
    }

    private static long ByHand(TestDatabase database)
    {
        var before = database.Engine == Engine.Sqlite ? "'2024-01-01 00:00:00'" : "timestamptz '2024-01-01 00:00:00Z'";
        using var connection = database.Open().GetAwaiter().GetResult();
        long rows = ClinicDatabase.Execute(connection, $"""DELETE FROM "Appointment" WHERE "HeldOn" < {before}""");
        return rows + ClinicDatabase.Execute(connection, $"""DELETE FROM "Client" WHERE "EndedOn" < {before} AND NOT EXISTS (SELECT 1 FROM "Appointment" a WHERE a."ClientId" = "Client"."Id")""");
    }
}
