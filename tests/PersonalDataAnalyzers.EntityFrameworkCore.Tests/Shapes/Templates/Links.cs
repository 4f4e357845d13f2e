using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

[Personal(typeof(Customers)), DataSubject]
public partial class User
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
}

public abstract class Users(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(User);

    public override void Seed() => AddRange(new User { Id = 1, Name = "[A]", Email = "[A]@example.fi" }, new User { Id = 2, Name = "[B]", Email = "[B]@example.fi" });
}

[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
public partial class Message
{
    public int Id { get; set; }
    [BelongsTo(typeof(User), Covers = [nameof(SenderName)])] public int? SenderId { get; set; }
    public User? Sender { get; set; }
    [BelongsTo(typeof(User), Covers = [nameof(ReceiverName)])] public int? ReceiverId { get; set; }
    public User? Receiver { get; set; }
    [Personal(FirstName)] public string? SenderName { get; set; }
    [Personal(FirstName)] public string? ReceiverName { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>A message belongs to both: erasing one takes that one's part (several paths over-anonymise elsewhere).</summary>
public sealed class Messages(DbContextOptions options) : Users(options)
{
    // Each sees the other's name here; redaction is the business of the answer.
    public override bool IsInAnswer(string text) => text == "[B]";

    public override void Seed()
    {
        base.Seed();
        Add(new Message { SenderId = 1, ReceiverId = 2, SenderName = "[A]", ReceiverName = "[B]", Text = "[AB]" });
        Add(new Message { SenderId = 2, ReceiverId = 1, SenderName = "[B]", ReceiverName = "[A]", Text = "[AB]" });
        Add(new Message { SenderId = 1, ReceiverId = 1, SenderName = "[A]", ReceiverName = "[A]", Text = "[A]" });
        Add(new Message { SenderId = 2, ReceiverId = null, SenderName = "[B]", Text = "[B]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Message>();
    }
}

[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.Any, OnExport = PathRule.Any)]
public partial class Friendship
{
    public int Id { get; set; }
    [BelongsTo(typeof(User))] public int FromId { get; set; }
    public User? From { get; set; }
    [BelongsTo(typeof(User))] public int ToId { get; set; }
    public User? To { get; set; }
    [Personal(FreeText)] public string Since { get; set; } = "";
}

/// <summary>A row of two persons that goes with either.</summary>
public sealed class AnyPath(DbContextOptions options) : Users(options)
{
    public override void Seed()
    {
        base.Seed();
        Add(new User { Id = 3, Name = "[K]" });
        Add(new Friendship { FromId = 1, ToId = 2, Since = "[A]" });
        Add(new Friendship { FromId = 2, ToId = 1, Since = "[A]" });
        Add(new Friendship { FromId = 2, ToId = 3, Since = "[B]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Friendship>();
    }
}

[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.All, OnExport = PathRule.All)]
public partial class Diary
{
    public int Id { get; set; }
    [BelongsTo(typeof(User))] public int? WriterId { get; set; }
    public User? Writer { get; set; }
    [BelongsTo(typeof(User))] public int? AboutId { get; set; }
    public User? About { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>A row is somebody's only where both ways lead to them.</summary>
public sealed class AllPaths(DbContextOptions options) : Users(options)
{
    public override void Seed()
    {
        base.Seed();
        Add(new Diary { WriterId = 1, AboutId = 1, Text = "[A]" });
        Add(new Diary { WriterId = 1, AboutId = 2, Text = "[K]" });
        Add(new Diary { WriterId = 2, AboutId = 2, Text = "[B]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Diary>();
    }
}

[Personal(typeof(Customers))]
public partial class Report
{
    public int Id { get; set; }
    [BelongsTo(typeof(User))] public int WriterId { get; set; }
    public User? Writer { get; set; }
    [Mentions(typeof(User), Covers = [nameof(AccusedName)])] public int? AccusedId { get; set; }
    public User? Accused { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? AccusedName { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>A row speaks of a person whose it is not: that person gets less, and the row stays.</summary>
public sealed class Mentioned(DbContextOptions options) : Users(options)
{
    public override void Seed()
    {
        base.Seed();
        Add(new Report { WriterId = 2, AccusedId = 1, AccusedName = "[A]", Text = "[B]" });
        Add(new Report { WriterId = 1, AccusedId = 2, AccusedName = "[A] gone with the row", Text = "[A]" });
        Add(new Report { WriterId = 2, AccusedId = null, Text = "[B]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Report>();
    }
}

[Personal(typeof(Customers))]
public partial class Subscription
{
    public int Id { get; set; }
    [BelongsTo(typeof(User), Via = nameof(User.Email)), Personal(EmailAddress)] public string Address { get; set; } = "";
    [Personal(FreeText, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? Topic { get; set; }
}

[Personal(typeof(Customers))]
public partial class Login
{
    public int Id { get; set; }
    [BelongsTo(typeof(User)), Personal(InternalIdentifier)] public int Who { get; set; }
    [Personal(IpAddress)] public string Address { get; set; } = "";
}

/// <summary>Links that are not foreign keys: a repeated address, a key without a constraint.</summary>
public sealed class ValueLinks(DbContextOptions options) : Users(options)
{
    public override void Seed()
    {
        base.Seed();
        Add(new Subscription { Address = "[A]@example.fi", Topic = "[A]" });
        Add(new Subscription { Address = "[B]@example.fi", Topic = "[B]" });
        AddRange(new Login { Who = 1, Address = "[A]" }, new Login { Who = 1, Address = "[A]" }, new Login { Who = 2, Address = "[B]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Subscription>();
        model.Entity<Login>();
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Employee
{
    public int Id { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    public int? ManagerId { get; set; }
    public Employee? Manager { get; set; }
}

/// <summary>Persons refer to persons.</summary>
public sealed class SelfReference(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Employee);

    public override void Seed() => AddRange(
        new Employee { Id = 1, Name = "[A]", ManagerId = 2 },
        new Employee { Id = 2, Name = "[B]", ManagerId = null },
        new Employee { Id = 3, Name = "[K]", ManagerId = 1 });

    protected override void Shape(ModelBuilder model) => model.Entity<Employee>();
}

[Personal(typeof(Customers)), DataSubject]
public partial class Buyer
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public int? MainAddressId { get; set; }
    public BuyerAddress? MainAddress { get; set; }
}

[Personal(typeof(Customers))]
public partial class BuyerAddress
{
    public int Id { get; set; }
    [BelongsTo(typeof(Buyer))] public int BuyerId { get; set; }
    public Buyer? Buyer { get; set; }
    [Personal(PostalAddress, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Street { get; set; } = "";
}

/// <summary>Two tables refer to each other.</summary>
public sealed class Cycle(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Buyer);

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            var buyer = new Buyer { Id = id, Name = who };
            AddRange(buyer, new BuyerAddress { Id = id, BuyerId = id, Street = who }, new BuyerAddress { Id = id + 10, BuyerId = id, Street = who });
            SaveChanges();
            buyer.MainAddressId = id;
        }
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Buyer>().HasOne(b => b.MainAddress).WithMany().HasForeignKey(b => b.MainAddressId);
        model.Entity<BuyerAddress>().HasOne(a => a.Buyer).WithMany().HasForeignKey(a => a.BuyerId);
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Author
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Nick { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Story
{
    public int Id { get; set; }
    [BelongsTo(typeof(Author))] public int AuthorId { get; set; }
    public Author? Author { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Comment
{
    public int Id { get; set; }
    [BelongsTo(typeof(Author))] public int AuthorId { get; set; }
    public Author? Author { get; set; }
    public int StoryId { get; set; }
    public Story? Story { get; set; }
    public int? ParentId { get; set; }
    public Comment? Parent { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Others have answered: their rows stay, and what they answer to stays emptied.</summary>
public sealed class Forum(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Author);

    public override void Seed()
    {
        AddRange(new Author { Id = 1, Nick = "[A]" }, new Author { Id = 2, Nick = "[B]" });
        AddRange(new Story { Id = 1, AuthorId = 1, Text = "[A]" }, new Story { Id = 2, AuthorId = 2, Text = "[B]" }, new Story { Id = 3, AuthorId = 1, Text = "[A]" });
        AddRange(
            new Comment { Id = 1, AuthorId = 1, StoryId = 1, Text = "[A]" },
            new Comment { Id = 2, AuthorId = 2, StoryId = 1, ParentId = 1, Text = "[B]" },
            new Comment { Id = 3, AuthorId = 1, StoryId = 2, Text = "[A]" },
            new Comment { Id = 4, AuthorId = 1, StoryId = 1, ParentId = 2, Text = "[A]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Author>();
        model.Entity<Story>();
        model.Entity<Comment>();
    }
}
