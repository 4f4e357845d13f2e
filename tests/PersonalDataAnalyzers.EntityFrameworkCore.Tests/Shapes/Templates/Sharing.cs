using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

[Personal(typeof(Customers)), DataSubject]
public partial class Poser
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public List<Photo> Photos { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Photo
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Caption { get; set; } = "";
    public List<Poser> Posers { get; } = [];
    public List<PhotoTag> Tags { get; } = [];
}

[Personal(typeof(Customers))]
public partial class PhotoTag
{
    public int Id { get; set; }
    public int PhotoId { get; set; }
    public Photo? Photo { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Many-to-many: the last person out takes the photo and what hangs on it.</summary>
public sealed class ManyToMany(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Poser);

    public override void Seed()
    {
        var a = new Poser { Id = 1, Name = "[A]" };
        var b = new Poser { Id = 2, Name = "[B]" };
        AddRange(a, b);
        Add(new Photo { Caption = "[A]", Posers = { a }, Tags = { new PhotoTag { Text = "[A]" } } });
        Add(new Photo { Caption = "[AB]", Posers = { a, b }, Tags = { new PhotoTag { Text = "[AB]" } } });
        Add(new Photo { Caption = "[B]", Posers = { b }, Tags = { new PhotoTag { Text = "[B]" } } });
    }

    protected override void Shape(ModelBuilder model) => model.Entity<Poser>().HasMany(p => p.Photos).WithMany(p => p.Posers);
}

[Personal(typeof(Customers)), DataSubject]
public partial class Tenant
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public int? HouseholdId { get; set; }
    public Household? Household { get; set; }
}

[Personal(typeof(Customers))]
public partial class Household
{
    public int Id { get; set; }
    [Personal(PostalAddress)] public string Street { get; set; } = "";
}

/// <summary>Persons refer to a row that several of them share.</summary>
public sealed class SharedReference(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Tenant);

    public override void Seed()
    {
        var shared = new Household { Street = "[AB]" };
        Add(new Tenant { Id = 1, Name = "[A]", Household = shared });
        Add(new Tenant { Id = 2, Name = "[B]", Household = shared });
        Add(new Tenant { Id = 3, Name = "[K]", Household = new Household { Street = "[K]" } });
    }

    protected override void Shape(ModelBuilder model) => model.Entity<Tenant>();
}

/// <summary>The same, of one person alone.</summary>
public sealed class OwnReference(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Tenant);

    public override void Seed()
    {
        Add(new Tenant { Id = 1, Name = "[A]", Household = new Household { Street = "[A]" } });
        Add(new Tenant { Id = 2, Name = "[B]", Household = new Household { Street = "[B]" } });
    }

    protected override void Shape(ModelBuilder model) => model.Entity<Tenant>();
}

[Personal(typeof(Customers)), DataSubject]
public partial class Member
{
    public int Club { get; set; }
    public int Number { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    public List<Visit> Visits { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Visit
{
    public int Id { get; set; }
    public int MemberClub { get; set; }
    public int MemberNumber { get; set; }
    public Member? Member { get; set; }
    [Personal(FreeText)] public string Remark { get; set; } = "";
    public List<VisitPhoto> Photos { get; } = [];
}

[Personal(typeof(Customers))]
public partial class VisitPhoto
{
    public int Id { get; set; }
    public int VisitId { get; set; }
    public Visit? Visit { get; set; }
    [Personal(FreeText)] public string File { get; set; } = "";
}

/// <summary>A key of two columns.</summary>
public sealed class CompositeKey(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Member);

    public override object[] Key(int person) => [1, person];

    public override void Seed()
    {
        foreach (var (club, number, who) in new[] { (1, 1, "[A]"), (1, 2, "[B]"), (2, 1, "[K]") })
            Add(new Member { Club = club, Number = number, Name = who, Visits = { new Visit { Remark = who, Photos = { new VisitPhoto { File = who } } } } });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Member>().HasKey(m => new { m.Club, m.Number });
        model.Entity<Visit>().HasOne(v => v.Member).WithMany(m => m.Visits).HasForeignKey(v => new { v.MemberClub, v.MemberNumber });
    }
}
