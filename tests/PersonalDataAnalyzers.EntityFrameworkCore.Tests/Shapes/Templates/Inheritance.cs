using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

[Personal(typeof(Customers)), DataSubject]
public partial class Holder
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public List<Document> Documents { get; } = [];
}

[Personal(typeof(Customers))]
public abstract partial class Document
{
    public int Id { get; set; }
    public int HolderId { get; set; }
    public Holder? Holder { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Letter : Document
{
    [Personal(FreeText, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Body { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class SignedLetter : Letter
{
    [Personal(FreeText)] public string Signature { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Scan : Document
{
    [Personal(FreeText)] public string? Ocr { get; set; }
}

public abstract class Documents(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Holder);

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            Add(new Holder
            {
                Id = id,
                Name = who,
                Documents =
                {
                    new Letter { Id = NextId(), Title = who, Body = who },
                    new SignedLetter { Id = NextId(), Title = who, Body = who, Signature = who },
                    new Scan { Id = NextId(), Title = who, Ocr = who },
                },
            });
        }
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Holder>();
        Map(model.Entity<Document>());
        model.Entity<Letter>();
        model.Entity<SignedLetter>();
        model.Entity<Scan>();
    }

    protected virtual int NextId() => 0;

    protected abstract void Map(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Document> document);
}

public sealed class Tph(DbContextOptions options) : Documents(options)
{
    protected override void Map(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Document> document) => document.UseTphMappingStrategy();
}

public sealed class Tpt(DbContextOptions options) : Documents(options)
{
    protected override void Map(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Document> document) => document.UseTptMappingStrategy();
}

public sealed class Tpc(DbContextOptions options) : Documents(options)
{
    private int _id;

    protected override int NextId() => ++_id;

    protected override void Map(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Document> document)
    {
        document.UseTpcMappingStrategy();
        document.Property(d => d.Id).ValueGeneratedNever();
    }
}

[Personal(typeof(Customers)), DataSubject]
public abstract partial class Party
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public List<PartyNote> Notes { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Worker : Party
{
    [Personal(JobTitle, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Title { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Visitor : Party
{
    [Personal(FreeText)] public string Badge { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class PartyNote
{
    public int Id { get; set; }
    [BelongsTo(typeof(Party))] public int PartyId { get; set; }
    public Party? Party { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>The persons themselves are a hierarchy.</summary>
public abstract class Parties(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Worker);

    public override void Seed()
    {
        Add(new Worker { Id = 1, Name = "[A]", Title = "[A]", Notes = { new PartyNote { Text = "[A]" } } });
        Add(new Worker { Id = 2, Name = "[B]", Title = "[B]", Notes = { new PartyNote { Text = "[B]" } } });
        Add(new Visitor { Id = 3, Name = "[K]", Badge = "[K]", Notes = { new PartyNote { Text = "[K]" } } });
    }
}

public sealed class SubjectTph(DbContextOptions options) : Parties(options)
{
    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Party>();
        model.Entity<Worker>();
        model.Entity<Visitor>();
    }
}

public sealed class SubjectTpt(DbContextOptions options) : Parties(options)
{
    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Party>().UseTptMappingStrategy();
        model.Entity<Worker>();
        model.Entity<Visitor>();
    }
}
