using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using PersonalDataAnalyzers.EntityFrameworkCore.Plans;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>A key that is personal data cannot be emptied: where its row stays, the certificate says that it is still there.</summary>
public sealed class NaturalKeyTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_marked_key_of_a_row_that_stays_is_not_passed_over(Engine engine)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = new Garage(database.Options<Garage>());
        await context.Database.EnsureCreatedAsync(cancellation);
        context.Add(new CarOwner { Id = 1, Name = "[A]", Cars = { new OwnedCar { Plate = "[A]-1", Bills = { new CarBill { Number = "[K]" } } } } });
        await context.SaveChangesAsync(cancellation);

        var certificate = await new ErasureService(() => new Garage(database.Options<Garage>()), ShapeTests.Options).EraseAsync(Guid.NewGuid(), typeof(CarOwner), [1], cancellation);

        Assert.Contains(await TableDump.Of(database, context, cancellation), line => line.Contains("[A]-1", StringComparison.Ordinal));
        Assert.Contains(certificate.Members, member => member is { Entity: nameof(OwnedCar), Member: nameof(OwnedCar.Plate), Fate: MemberFate.Unhandled });
        Assert.False(certificate.IsComplete);
    }

    [Fact]
    public async Task Where_no_row_stays_the_key_goes_with_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var context = new Garage(database.Options<Garage>());
        await context.Database.EnsureCreatedAsync(cancellation);
        context.Add(new CarOwner { Id = 1, Name = "[A]", Cars = { new OwnedCar { Plate = "[A]-1" } } });
        await context.SaveChangesAsync(cancellation);

        var certificate = await new ErasureService(() => new Garage(database.Options<Garage>()), ShapeTests.Options).EraseAsync(Guid.NewGuid(), typeof(CarOwner), [1], cancellation);

        Assert.True(certificate.IsComplete);
        Assert.DoesNotContain(await TableDump.Of(database, context, cancellation), line => line.Contains("[A]", StringComparison.Ordinal));
    }
}

public sealed class Garage(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CarOwner>();
        modelBuilder.Entity<OwnedCar>().HasKey(car => car.Plate);
        modelBuilder.Entity<CarBill>().HasOne(bill => bill.Car).WithMany(car => car.Bills).HasForeignKey(bill => bill.CarPlate);
        modelBuilder.UsePersonalDataLedger();
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class CarOwner
{
    public int Id { get; set; }
    [Personal(PersonalDataCategory.FirstName)] public string Name { get; set; } = "";
    public List<OwnedCar> Cars { get; } = [];
}

[Personal(typeof(Customers))]
public partial class OwnedCar
{
    [Personal(PersonalDataCategory.Other)] public string Plate { get; set; } = "";
    public int CarOwnerId { get; set; }
    public CarOwner? CarOwner { get; set; }
    public List<CarBill> Bills { get; } = [];
}

[Personal(typeof(Invoices), typeof(Bookkeeping))]
public partial class CarBill
{
    public int Id { get; set; }
    [NotPersonal("the car's key")] public string CarPlate { get; set; } = "";
    public OwnedCar? Car { get; set; }
    [Personal(PersonalDataCategory.InvoicingData, OnErasure = ErasureAction.Keep)] public string Number { get; set; } = "";
}
