using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Schemas;

/// <summary>Schemas as they are known from the field: few marks, and nothing left of a person.</summary>
public sealed class SchemaTests
{
    public static TheoryData<Engine, Type> Cases()
    {
        var cases = new TheoryData<Engine, Type>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            foreach (var schema in new[] { typeof(Forum.ForumSchema), typeof(Photos.PhotoSchema), typeof(Conference.ConferenceSchema) })
                cases.Add(engine, schema);
        }

        return cases;
    }

    private static SchemaContext Create(TestDatabase database, Type schema) =>
        (SchemaContext)Activator.CreateInstance(schema, database.Use(new DbContextOptionsBuilder()).Options)!;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task One_person_goes_and_the_others_stay(Engine engine, Type schema)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = Create(database, schema);
        await context.Database.EnsureCreatedAsync(cancellation);

        var result = await new ErasureCanary(() => Create(database, schema), ShapeTests.Options).RunAsync(context.Subject, cancellation);

        result.ThrowIfLeaking();
        Assert.Equal(LedgerEvent.Completed, result.Certificate!.State);
        // Every text of every table that has to do with persons carried a value of the one who went.
        Assert.InRange(result.Covered.Count, 20, 40);
        Assert.All(result.NotCovered, gap => Assert.True(gap.Why.Contains("key", StringComparison.Ordinal) || gap.Why.Contains("graph", StringComparison.Ordinal), gap.ToString()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_schema_needs_few_marks(Engine engine, Type schema)
    {
        using var database = TestDatabase.Create(engine);
        using var context = Create(database, schema);
        var types = schema.Assembly.GetTypes().Where(type => type.Namespace == schema.Namespace).ToList();
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var marks = types.SelectMany(type => type.GetCustomAttributesData().Concat(type.GetMembers(Declared).SelectMany(member => member.GetCustomAttributesData())))
            .Count(mark => mark.AttributeType.Namespace == typeof(PersonalAttribute).Namespace && mark.AttributeType.Assembly == typeof(PersonalAttribute).Assembly);

        Assert.InRange(marks, 20, 34);
        Assert.InRange(context.Model.GetEntityTypes().Count(type => type.IsPropertyBag || type.ClrType.Namespace == schema.Namespace), 12, 20);
    }
}
