using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Races;

[Personal(typeof(Customers)), DataSubject]
public partial class Walker
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Text { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    public List<Picture> Pictures { get; } = [];
}

/// <summary>Goes with the person by the engine's own cascade.</summary>
[Personal(typeof(Customers))]
public partial class WalkNote
{
    public int Id { get; set; }
    [BelongsTo(typeof(Walker))] public int WalkerId { get; set; }
    public Walker? Walker { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>The engine cuts its link when the person's row goes: what came in late would be nobody's.</summary>
[Personal(typeof(Customers))]
public partial class Route
{
    public int Id { get; set; }
    [BelongsTo(typeof(Walker))] public int? WalkerId { get; set; }
    public Walker? Walker { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>The same, one step further down.</summary>
[Personal(typeof(Customers))]
public partial class RouteStop
{
    public int Id { get; set; }
    public int? RouteId { get; set; }
    public Route? Route { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>A row of one person that speaks of another.</summary>
[Personal(typeof(Customers))]
public partial class Remark
{
    public int Id { get; set; }
    [BelongsTo(typeof(Walker))] public int WriterId { get; set; }
    public Walker? Writer { get; set; }
    [Mentions(typeof(Walker), Covers = [nameof(Text)])] public int? AboutId { get; set; }
    public Walker? About { get; set; }
    [Personal(FreeText)] public string? Text { get; set; }
}

/// <summary>Several persons own it; the last one out takes it along.</summary>
[Personal(typeof(Customers))]
public partial class Picture
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
    public List<Walker> Walkers { get; } = [];
}

/// <summary>Two own it, by links of its own.</summary>
[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
public partial class Talk
{
    public int Id { get; set; }
    [BelongsTo(typeof(Walker))] public int? FirstId { get; set; }
    public Walker? First { get; set; }
    [BelongsTo(typeof(Walker))] public int? SecondId { get; set; }
    public Walker? Second { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>No foreign key, only the address.</summary>
[Personal(typeof(Customers))]
public partial class Letter
{
    public int Id { get; set; }
    [BelongsTo(typeof(Walker), Via = nameof(Walker.Email)), Personal(EmailAddress)] public string Address { get; set; } = "";
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Kept by law, and so is the emptied row that it refers to.</summary>
[Personal(typeof(Invoices))]
public partial class WalkBill
{
    public int Id { get; set; }
    [BelongsTo(typeof(Walker))] public int WalkerId { get; set; }
    public Walker? Walker { get; set; }
    [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string Number { get; set; } = "";
}

/// <summary>Every way in which rows hang on a person.</summary>
public class Walkers(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Walker>().HasMany(walker => walker.Pictures).WithMany(picture => picture.Walkers).UsingEntity("WalkerPicture");
        modelBuilder.Entity<WalkNote>();
        modelBuilder.Entity<Route>().HasOne(route => route.Walker).WithMany().OnDelete(DeleteBehavior.SetNull);
        modelBuilder.Entity<RouteStop>().HasOne(stop => stop.Route).WithMany().OnDelete(DeleteBehavior.SetNull);
        modelBuilder.Entity<Remark>().HasOne(remark => remark.Writer).WithMany().HasForeignKey(remark => remark.WriterId);
        modelBuilder.Entity<Remark>().HasOne(remark => remark.About).WithMany().HasForeignKey(remark => remark.AboutId).OnDelete(DeleteBehavior.SetNull);
        modelBuilder.Entity<Talk>().HasOne(talk => talk.First).WithMany().HasForeignKey(talk => talk.FirstId);
        modelBuilder.Entity<Talk>().HasOne(talk => talk.Second).WithMany().HasForeignKey(talk => talk.SecondId);
        modelBuilder.Entity<Letter>();
        modelBuilder.UsePersonalDataLedger();
    }

    /// <summary>A pair of persons, <paramref name="id"/> and the next: texts with <c>[id]</c> are the first's.</summary>
    public void Pair(int id)
    {
        for (var who = id; who <= id + 1; who++)
        {
            var text = Of(who);
            Add(new Walker { Id = who, Text = text, Email = who + "@example.fi" });
            AddRange(
                new WalkNote { Id = who, WalkerId = who, Text = text },
                new Route { Id = who, WalkerId = who, Text = text },
                new RouteStop { Id = who, RouteId = who, Text = text },
                new Letter { Id = who, Address = who + "@example.fi", Text = text });
            if (Model.FindEntityType(typeof(WalkBill)) is not null)
                Add(new WalkBill { Id = who, WalkerId = who, Number = "kept" });
        }

        SaveChanges();
        AddRange(
            new Remark { Id = id, WriterId = id + 1, AboutId = id, Text = Of(id) },
            new Talk { Id = id, FirstId = id, SecondId = id + 1, Text = Both(id) },
            new Picture { Id = id, Text = Both(id), Walkers = { Find<Walker>(id)!, Find<Walker>(id + 1)! } });
        SaveChanges();
        ChangeTracker.Clear();
    }

    public static string Of(int who) => "[" + who + "]";

    public static string Both(int id) => "[both " + id + "]";
}

/// <summary>The same, with bills that the law keeps.</summary>
public sealed class WalkersWithBills(DbContextOptions options) : Walkers(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<WalkBill>();
    }
}
