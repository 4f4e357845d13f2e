using System.Linq;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

public sealed class SubjectGraphTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async System.Threading.Tasks.Task A_chain_of_foreign_keys_leads_to_the_person(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        await using var context = new Shop(database.Options<Shop>());
        var graph = SubjectGraph.Of(context);
        graph.ThrowIfUnsound();
        var reach = graph.Reach(typeof(Customer));
        Assert.Equal(["Customer", "Order", "OrderLine"], reach.Owned.Select(rows => rows.Node.Name));
        Assert.Equal("OrderLine.OrderId -> Order, Order.CustomerId -> Customer", Assert.Single(reach.Owned[2].Paths).ToString());
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        context.Add(new Customer { Name = "A", Orders = { new Order { Lines = { new OrderLine { Item = "a" } } } } });
        context.Add(new Customer { Name = "B", Orders = { new Order { Lines = { new OrderLine { Item = "b" } } } } });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        var line = Assert.Single(await SubjectRows.Owned<OrderLine>(context, reach, reach.Owned[2], 2).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("b", line.Item);
    }
}
