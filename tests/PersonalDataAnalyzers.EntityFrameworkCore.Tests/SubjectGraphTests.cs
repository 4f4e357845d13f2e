using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class SubjectGraphTests
{
    [Fact]
    public async Task A_chain_of_foreign_keys_leads_to_the_person()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var context = new Shapes.Plain.Chain(database.Options<Shapes.Plain.Chain>());
        var graph = SubjectGraph.Of(context);
        graph.ThrowIfUnsound();
        var reach = graph.Reach(typeof(Shapes.Plain.Customer));
        Assert.Equal(["Customer", "Order", "OrderLine"], reach.Owned.Select(rows => rows.Node.Name));
        Assert.Equal("OrderLine.OrderId -> Order, Order.CustomerId -> Customer", Assert.Single(reach.Owned[2].Paths).ToString());
    }

    [Theory]
    [MemberData(nameof(ShapeTests.Cases), MemberType = typeof(ShapeTests))]
    public async Task Get_finds_all_of_one_person_and_nothing_of_another(Engine engine, string shape)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = ShapeTests.Create(database, shape);
        await context.Database.EnsureCreatedAsync(cancellation);
        context.Seed();
        await context.SaveChangesAsync(cancellation);
        var all = await TableDump.Of(database, context, cancellation);
        var graph = SubjectGraph.Of(context);
        graph.ThrowIfUnsound();
        var reach = graph.Reach(context.Subject);
        context.ChangeTracker.Clear();

        var answer = await PersonalAnswer.Of(context, reach, context.Key(1), cancellation);
        Assert.NotEmpty(answer);
        Assert.DoesNotContain(answer, text => text.Contains("[B]", StringComparison.Ordinal) && !context.IsInAnswer(text));
        foreach (var mark in new[] { "[A]", "[AB]" })
        {
            var stored = all.Where(line => line.Contains(mark, StringComparison.Ordinal)).Sum(line => line.Split(mark).Length - 1);
            Assert.Equal(stored, answer.Sum(text => text.Split(mark).Length - 1) + context.NotInAnswer(mark));
        }
    }
}
