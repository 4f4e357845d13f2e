using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

// The editor says some of it too; here it is meant.
#pragma warning disable PDA5004, PDA5005, PDA5007

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>A schema in which everything is wrong at once: each mistake has its finding, and all come at start.</summary>
public sealed class GraphFindingTests
{
    [Fact]
    public async Task Everything_that_does_not_fit_is_said_at_once_at_start()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        var failure = Assert.Throws<SubjectGraphException>(() => new ErasureService(() => new Wrong(database.Options<Wrong>()), ShapeTests.Options));
        Assert.All(failure.Findings, finding => Assert.Equal(GraphSeverity.Error, finding.Severity));
        Assert.Equal(
            [
                "LinkLeadsNowhere Coverer.OwnerId",
                "LinkLeadsNowhere Follower.Address",
                "LinkLeadsNowhere Stranger.Address",
                "NoKey Keyless",
                "NoLedger Wrong",
                "NoPathToSubject Follower",
                "NoPathToSubject Island",
                "NoPathToSubject Stranger",
                "NoPathToSubject Wrapper",
                "RecursiveOwner Owner.GuardianId",
                "SeveralPaths Letter",
                "SeveralPaths Letter",
                "UnsupportedShape Wrapper.Inner.OwnerId",
            ],
            failure.Findings.Select(finding => finding.Fault + " " + finding.Where).Order(StringComparer.Ordinal));
        // Erasure and answers each have a rule of their own.
        var letters = failure.Findings.Where(finding => finding.Where == "Letter").Select(finding => finding.Message).ToList();
        Assert.Contains(letters, message => message.Contains("OnErasure", StringComparison.Ordinal) && message.Contains("Letter.SenderId -> Owner", StringComparison.Ordinal));
        Assert.Contains(letters, message => message.Contains("OnExport", StringComparison.Ordinal));
        Assert.Contains(failure.Findings, finding => finding.Where == "Coverer.OwnerId" && finding.Message.Contains("Gone", StringComparison.Ordinal));
        Assert.All(failure.Findings, finding => Assert.Contains(finding.ToString(), failure.Message, StringComparison.Ordinal));

        // The same, without an exception, for a test of the application.
        using var context = new Wrong(database.Options<Wrong>());
        Assert.Superset(failure.Findings.ToHashSet(), ErasureService.Findings(context, ShapeTests.Options).ToHashSet());
        Assert.Throws<SubjectGraphException>(SubjectGraph.Of(context).ThrowIfUnsound);
    }
}

/// <summary>The wrong schema; no ledger either.</summary>
public sealed class Wrong(DbContextOptions<Wrong> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Owner>().HasOne<Owner>().WithMany().HasForeignKey(owner => owner.GuardianId);
        modelBuilder.Entity<Letter>(letter =>
        {
            letter.HasOne<Owner>().WithMany().HasForeignKey(l => l.SenderId);
            letter.HasOne<Owner>().WithMany().HasForeignKey(l => l.ReceiverId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Keyless>().HasNoKey();
        modelBuilder.Entity<Island>();
        modelBuilder.Entity<Wrapper>().OwnsOne(wrapper => wrapper.Inner, inner => inner.ToJson());
        modelBuilder.Entity<Coverer>().HasOne<Owner>().WithMany().HasForeignKey(coverer => coverer.OwnerId);
        modelBuilder.Entity<Follower>();
        modelBuilder.Entity<Stranger>();
    }
}

[Personal(typeof(Customers)), DataSubject]
public sealed partial class Owner
{
    public int Id { get; set; }

    /// <summary>A person who belongs to a person.</summary>
    [BelongsTo(typeof(Owner))]
    public int? GuardianId { get; set; }

    [Personal(PersonalDataCategory.FirstName)]
    public string Name { get; set; } = "";
}

/// <summary>Two ways to a person, and no rule.</summary>
[Personal(typeof(Customers))]
public sealed partial class Letter
{
    public int Id { get; set; }

    public int SenderId { get; set; }

    public int ReceiverId { get; set; }

    [Personal(PersonalDataCategory.FirstName)]
    public string Greeting { get; set; } = "";
}

/// <summary>Rows that cannot be told apart.</summary>
[Personal(typeof(Customers))]
public sealed partial class Keyless
{
    [Personal(PersonalDataCategory.FirstName)]
    public string Name { get; set; } = "";
}

/// <summary>Nobody's.</summary>
[Personal(typeof(Customers))]
public sealed partial class Island
{
    public int Id { get; set; }

    [Personal(PersonalDataCategory.FirstName)]
    public string Name { get; set; } = "";
}

/// <summary>The link stands inside a document.</summary>
[Personal(typeof(Customers))]
public sealed partial class Wrapper
{
    public int Id { get; set; }

    [Personal(PersonalDataCategory.FirstName)]
    public Inner Inner { get; set; } = new();
}

[Personal(typeof(Customers))]
public sealed partial class Inner
{
    [BelongsTo(typeof(Owner))]
    public int OwnerId { get; set; }

    [Personal(PersonalDataCategory.FirstName)]
    public string Name { get; set; } = "";
}

/// <summary>It covers a member that is not there.</summary>
[Personal(typeof(Customers))]
public sealed partial class Coverer
{
    public int Id { get; set; }

    [BelongsTo(typeof(Owner), Covers = [nameof(Name), "Gone"])]
    public int OwnerId { get; set; }

    [Personal(PersonalDataCategory.FirstName)]
    public string Name { get; set; } = "";
}

/// <summary>It repeats a member that the person does not have.</summary>
[Personal(typeof(Customers))]
public sealed partial class Follower
{
    public int Id { get; set; }

    [BelongsTo(typeof(Owner), Via = "Email"), Personal(PersonalDataCategory.EmailAddress)]
    public string Address { get; set; } = "";
}

/// <summary>It belongs to somebody who has no table here.</summary>
[Personal(typeof(Customers))]
public sealed partial class Stranger
{
    public int Id { get; set; }

    [BelongsTo(typeof(Member), Via = nameof(Member.Name)), Personal(PersonalDataCategory.EmailAddress)]
    public string Address { get; set; } = "";
}
