using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Export;

/// <summary>Somebody with an account.</summary>
[Personal(typeof(Customers)), DataSubject]
public partial class Member
{
    public int Id { get; set; }
    [Personal(FirstName, Origin = DataOrigin.Provided)] public string Name { get; set; } = "";
    [Personal(EmailAddress, Origin = DataOrigin.Provided)] public string? Email { get; set; }
    [Personal(Credential)] public string? PasswordHash { get; set; }
    [Personal(UsageData, Origin = DataOrigin.Derived)] public int Score { get; set; }
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string? About { get; set; }
    public List<Phone> Phones { get; } = [];
    [NotPersonal("soft delete")] public bool IsDeleted { get; set; }
}

/// <summary>In a table of its own, owned.</summary>
[Personal(typeof(Customers))]
public partial class Phone
{
    public int Id { get; set; }
    [Personal(PhoneNumber, Origin = DataOrigin.Provided)] public string Number { get; set; } = "";
}

/// <summary>A message between two: each has a part of their own.</summary>
[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
public partial class Message
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member), Covers = [nameof(Draft)])] public int SenderId { get; set; }
    public Member? Sender { get; set; }
    [BelongsTo(typeof(Member), Covers = [nameof(ReadingNote)])] public int ReceiverId { get; set; }
    public Member? Receiver { get; set; }
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string? Draft { get; set; }
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string? ReadingNote { get; set; }
}

/// <summary>A complaint of one about another.</summary>
[Personal(typeof(Customers))]
public partial class Complaint
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member))] public int ReporterId { get; set; }
    public Member? Reporter { get; set; }
    [Mentions(typeof(Member), Covers = [nameof(Accusation)])] public int? AboutId { get; set; }
    public Member? About { get; set; }
    [Personal(FreeText)] public string? Accusation { get; set; }
    [Personal(FreeText)] public string? Background { get; set; }
}

/// <summary>A post, and one of two kinds of it in the same table.</summary>
[Personal(typeof(Customers))]
public partial class Post
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member))] public int AuthorId { get; set; }
    public Member? Author { get; set; }
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string Text { get; set; } = "";
}

/// <inheritdoc/>
[Personal(typeof(Customers))]
public partial class Poll : Post
{
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string Question { get; set; } = "";
}

public sealed class Forum(DbContextOptions<Forum> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public static Forum On(TestDatabase database)
    {
        var forum = new Forum(database.Options<Forum>());
        forum.Database.EnsureCreated();
        return forum;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPersonalDataRights();
        modelBuilder.Entity<Member>(member =>
        {
            member.OwnsMany(known => known.Phones, phone => phone.HasKey(known => known.Id));
            member.Property<string?>("Nickname").IsPersonal(UserName);
            member.HasQueryFilter(known => !known.IsDeleted);
        });
        modelBuilder.Entity<Message>(message =>
        {
            message.HasOne(known => known.Sender).WithMany().HasForeignKey(known => known.SenderId).OnDelete(DeleteBehavior.Restrict);
            message.HasOne(known => known.Receiver).WithMany().HasForeignKey(known => known.ReceiverId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Complaint>(complaint =>
        {
            complaint.HasOne(known => known.Reporter).WithMany().HasForeignKey(known => known.ReporterId).OnDelete(DeleteBehavior.Restrict);
            complaint.HasOne(known => known.About).WithMany().HasForeignKey(known => known.AboutId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Post>();
        modelBuilder.Entity<Poll>();
    }

    /// <summary>Two members with something in every table; every text says whose it is.</summary>
    public void Fill()
    {
        Member maija = new() { Id = 1, Name = "Maija-name", Email = "maija@example.fi", PasswordHash = "maija-hash", Score = -3, About = "=HYPERLINK(\"https://evil.example\")", IsDeleted = true, Phones = { new Phone { Number = "maija-phone" } } };
        Member matti = new() { Id = 2, Name = "Matti-name", Email = "matti@example.fi", PasswordHash = "matti-hash", Score = 5, About = "matti-about", Phones = { new Phone { Number = "matti-phone" } } };
        AddRange(maija, matti);
        Entry(maija).Property("Nickname").CurrentValue = "maija-nick";
        Entry(matti).Property("Nickname").CurrentValue = "matti-nick";
        AddRange(
            new Message { Id = 1, SenderId = 1, ReceiverId = 2, Draft = "maija-draft", ReadingNote = "matti-reading" },
            new Message { Id = 2, SenderId = 2, ReceiverId = 1, Draft = "matti-draft", ReadingNote = "maija-reading" },
            new Message { Id = 3, SenderId = 1, ReceiverId = 1, Draft = "maija-self-draft", ReadingNote = "maija-self-reading" },
            new Message { Id = 4, SenderId = 2, ReceiverId = 2, Draft = "matti-self", ReadingNote = "matti-self" },
            new Complaint { Id = 1, ReporterId = 2, AboutId = 1, Accusation = "maija-accused", Background = "matti-background" },
            new Complaint { Id = 2, ReporterId = 1, AboutId = 2, Accusation = "matti-accused", Background = "maija-background" },
            new Post { Id = 1, AuthorId = 1, Text = "maija-post" },
            new Poll { Id = 2, AuthorId = 1, Text = "maija-poll", Question = "maija-question <script>alert(1)</script>" },
            new Post { Id = 3, AuthorId = 2, Text = "matti-post" });
        SaveChanges();
    }
}
