using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

[Personal(typeof(Customers))]
public partial class Place
{
    [Personal(PostalAddress)] public string Street { get; set; } = "";
    [Personal(City, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? Town { get; set; }
}

[Personal(typeof(Customers))]
public partial class Phone
{
    [Personal(PhoneNumber)] public string Number { get; set; } = "";
    [NotPersonal("a kind of line")] public string Kind { get; set; } = "";
}

[Personal(typeof(Customers)), DataSubject]
public partial class Resident
{
    public int Id { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    public Place Home { get; set; } = new();
    public Place? Summer { get; set; }
    public List<Phone> Phones { get; set; } = [];
}

public abstract class Residents(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Resident);

    public override void Seed()
    {
        Add(new Resident { Id = 1, Name = "[A]", Home = new Place { Street = "[A]", Town = "[A]" }, Summer = new Place { Street = "[A]" }, Phones = [new Phone { Number = "[A]", Kind = "work" }, new Phone { Number = "[A]" }] });
        Add(new Resident { Id = 2, Name = "[B]", Home = new Place { Street = "[B]", Town = "[B]" }, Phones = [new Phone { Number = "[B]" }] });
    }
}

/// <summary>Owned objects in the row, a collection of them in a table.</summary>
public sealed class Owned(DbContextOptions options) : Residents(options)
{
    protected override void Shape(ModelBuilder model) => model.Entity<Resident>(resident =>
    {
        resident.OwnsOne(r => r.Home);
        resident.OwnsOne(r => r.Summer);
        resident.OwnsMany(r => r.Phones, phones => phones.HasKey("Id"));
    });
}

/// <summary>An owned object in a table of its own.</summary>
public sealed class OwnedTables(DbContextOptions options) : Residents(options)
{
    protected override void Shape(ModelBuilder model) => model.Entity<Resident>(resident =>
    {
        resident.OwnsOne(r => r.Home, home => home.ToTable("Homes"));
        resident.OwnsOne(r => r.Summer, summer => summer.ToTable("Summers"));
        resident.OwnsMany(r => r.Phones, phones => phones.HasKey("Id"));
    });
}

/// <summary>Owned objects in documents.</summary>
public sealed class OwnedJson(DbContextOptions options) : Residents(options)
{
    protected override void Shape(ModelBuilder model) => model.Entity<Resident>(resident =>
    {
        resident.OwnsOne(r => r.Home, home => home.ToJson());
        resident.OwnsOne(r => r.Summer, summer => summer.ToJson());
        resident.OwnsMany(r => r.Phones, phones => phones.ToJson());
    });
}

/// <summary>Complex properties in the row.</summary>
public sealed class Complex(DbContextOptions options) : Residents(options)
{
    protected override void Shape(ModelBuilder model) => model.Entity<Resident>(resident =>
    {
        resident.ComplexProperty(r => r.Home);
        resident.ComplexProperty(r => r.Summer);
        resident.ComplexCollection(r => r.Phones, phones => phones.ToJson());
    });
}

/// <summary>Complex properties in documents.</summary>
public sealed class ComplexJson(DbContextOptions options) : Residents(options)
{
    protected override void Shape(ModelBuilder model) => model.Entity<Resident>(resident =>
    {
        resident.ComplexProperty(r => r.Home, home => home.ToJson());
        resident.ComplexProperty(r => r.Summer, summer => summer.ToJson());
        resident.ComplexCollection(r => r.Phones, phones => phones.ToJson());
    });
}

/// <summary>The person is a part of another row (a guest in a booking), found by a value.</summary>
public sealed class Embedded(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Guest);

    public override object[] Key(int person) => [person == 1 ? "[A]@example.fi" : "[B]@example.fi"];

    public override void Seed()
    {
        Add(new Booking { Id = 1, Room = 7, Guest = new Guest { Email = "[A]@example.fi", Name = "[A]" } });
        Add(new Booking { Id = 2, Room = 8, Guest = new Guest { Email = "[A]@example.fi", Name = "[A]" } });
        Add(new Booking { Id = 3, Room = 9, Guest = new Guest { Email = "[B]@example.fi", Name = "[B]" } });
    }

    protected override void Shape(ModelBuilder model) => model.Entity<Booking>().OwnsOne(b => b.Guest);
}

public class Booking
{
    public int Id { get; set; }
    public int Room { get; set; }
    public Guest Guest { get; set; } = new();
}

[Personal(typeof(Customers)), DataSubject]
public partial class Guest
{
    [SubjectKey, Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(LastName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
}
