using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Every shape of a model, plain and anonymised, on both engines: get and forget.</summary>
public sealed class ShapeTests
{
    internal static readonly PersonalDataOptions Options = new() { LedgerKey = new LedgerKey(new byte[32]), PseudonymKey = new PseudonymKey(new byte[32]) };

    public static TheoryData<Engine, string> Cases()
    {
        var cases = new TheoryData<Engine, string>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            foreach (var type in Types())
                cases.Add(engine, type.Namespace!.Split('.')[^1] + "." + type.Name);
        }

        return cases;
    }

    private static IEnumerable<Type> Types() => typeof(ShapeTests).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ShapeContext)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal);

    internal static ShapeContext Create(TestDatabase database, string shape) => (ShapeContext)Activator.CreateInstance(
        Types().Single(type => type.FullName!.EndsWith("." + shape, StringComparison.Ordinal)),
        database.Use(new DbContextOptionsBuilder()).Options)!;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Forget_takes_all_of_one_person_and_nothing_of_another(Engine engine, string shape)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = Create(database, shape);
        await context.Database.EnsureCreatedAsync(cancellation);
        context.Seed();
        await context.SaveChangesAsync(cancellation);
        var before = await TableDump.Of(database, context, cancellation);
        var service = new ErasureService(() => Create(database, shape), Options);

        var request = Guid.NewGuid();
        var preview = await service.PreviewAsync(context.Subject, context.Key(1), cancellation);
        Assert.Equal(before, await TableDump.Of(database, context, cancellation));
        await service.RequestAsync(request, context.Subject, context.Key(1), cancellation: cancellation);
        await service.ApproveAsync(request, preview, cancellation);
        var certificate = await service.ExecuteAsync(request, cancellation);

        var after = await TableDump.Of(database, context, cancellation);
        Assert.DoesNotContain(after, line => line.Contains("[A]", StringComparison.Ordinal));
        foreach (var mark in new[] { "[B]", "[AB]", "[K]" })
            Assert.Equal(before.Where(line => line.Contains(mark, StringComparison.Ordinal)), after.Where(line => line.Contains(mark, StringComparison.Ordinal)));
        Assert.Equal(context.Outcome, certificate.State);
        Assert.Empty(certificate.Differences);
        Assert.DoesNotContain("[A]", System.Text.Json.JsonSerializer.Serialize(certificate), StringComparison.Ordinal);
        Assert.All(await context.Set<LedgerEntry>().AsNoTracking().ToListAsync(cancellation), entry => Assert.DoesNotContain("[A]", entry.Detail ?? "", StringComparison.Ordinal));

        // The application can still read what stays.
        await using (var reading = Create(database, shape))
        {
            foreach (var type in reading.Model.GetEntityTypes().Where(type => !type.IsOwned() && !type.HasSharedClrType && type.BaseType is null))
                await Read(reading, type.ClrType);
        }

        // The same request twice changes nothing.
        var again = await service.ExecuteAsync(request, cancellation);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(certificate), System.Text.Json.JsonSerializer.Serialize(again));
        Assert.Equal(after, await TableDump.Of(database, context, cancellation));

        // The last one out.
        await service.EraseAsync(Guid.NewGuid(), context.Subject, context.Key(2), cancellation);
        var last = await TableDump.Of(database, context, cancellation);
        Assert.DoesNotContain(last, line => line.Contains("[AB]", StringComparison.Ordinal) || line.Contains("[B]", StringComparison.Ordinal));
        Assert.Equal(before.Where(line => line.Contains("[K]", StringComparison.Ordinal)), last.Where(line => line.Contains("[K]", StringComparison.Ordinal)));
    }

    private static Task Read(DbContext context, Type type) =>
        (Task)typeof(ShapeTests).GetMethod(nameof(ReadAll), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [context])!;

    private static async Task ReadAll<T>(DbContext context)
        where T : class => await context.Set<T>().IgnoreQueryFilters().AsNoTracking().ToListAsync();
}
