using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Who was erased does not come in again by an import.</summary>
public sealed class RefuseErasedTests
{
    private static readonly CancellationToken s_stop = TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Who_was_erased_is_refused_and_others_are_not(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var options = new PersonalDataOptions { LedgerKey = ShapeTests.Options.LedgerKey, SuppressBy = [nameof(Customer.Email)] };
        Chain Context() => new(database.Use(new DbContextOptionsBuilder<Chain>()).AddInterceptors(new RefuseErased(options)).Options);
        await using (var context = Context())
        {
            await context.Database.EnsureCreatedAsync(s_stop);
            context.Add(new Customer { Id = 1, Name = "Maija", Email = "maija@example.fi" });
            await context.SaveChangesAsync(s_stop);
        }

        await new ErasureService(Context, options).EraseAsync(Guid.NewGuid(), typeof(Customer), [1], s_stop);

        await using (var import = Context())
        {
            import.AddRange(Enumerable.Range(10, 1200).Select(i => new Customer { Id = i, Name = "x", Email = i + "@example.fi" }));
            import.Add(new Customer { Id = 2, Name = "Maija", Email = " MAIJA@example.fi" });
            var refused = await Assert.ThrowsAsync<ErasedPersonException>(() => import.SaveChangesAsync(s_stop));
            Assert.Equal(["Customer.Email"], refused.Members);
            Assert.DoesNotContain("maija", refused.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.Throws<ErasedPersonException>(() => import.SaveChanges());
            Assert.Equal(0, await import.Set<Customer>().CountAsync(s_stop));
            import.Remove(import.ChangeTracker.Entries<Customer>().Single(entry => entry.Entity.Id == 2).Entity);
            Assert.Equal(1200, await import.SaveChangesAsync(s_stop));
        }

        await using (var update = Context())
        {
            (await update.Set<Customer>().SingleAsync(customer => customer.Id == 10, s_stop)).Email = "maija@example.fi";
            await Assert.ThrowsAsync<ErasedPersonException>(() => update.SaveChangesAsync(s_stop));
        }

        // Who comes back by their own will is let in.
        await using var back = Context();
        await back.Set<ErasedValue>().ExecuteUpdateAsync(set => set.SetProperty(value => value.Lifted, "new contract"), s_stop);
        back.Add(new Customer { Id = 2, Name = "Maija", Email = "maija@example.fi" });
        Assert.Equal(1, await back.SaveChangesAsync(s_stop));
    }
}
