using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Schemas.Conference;

/// <summary>Papers of several authors, reviews, conflicts of interest, a programme committee.</summary>
public sealed class ConferenceSchema(DbContextOptions options) : SchemaContext(options)
{
    public override Type Subject => typeof(Person);

    protected override void Schema(ModelBuilder model)
    {
        model.Entity<Person>().HasMany(person => person.Papers).WithMany(paper => paper.Authors).UsingEntity("PaperAuthor");
        model.Entity<Paper>().HasOne<Track>().WithMany().HasForeignKey(paper => paper.TrackId);
        model.Entity<PcMember>().HasOne<Person>().WithOne().HasForeignKey<PcMember>(member => member.PersonId);
        model.Entity<Review>().HasOne<Person>().WithMany().HasForeignKey(review => review.ReviewerId);
        model.Entity<Review>().HasOne<Paper>().WithMany().HasForeignKey(review => review.PaperId);
        model.Entity<ReviewRequest>().HasOne<Person>().WithMany().HasForeignKey(request => request.RequesterId);
        model.Entity<ReviewRequest>().HasOne<Paper>().WithMany().HasForeignKey(request => request.PaperId);
        model.Entity<PaperComment>().HasOne<Person>().WithMany().HasForeignKey(comment => comment.AuthorId);
        model.Entity<PaperComment>().HasOne<Paper>().WithMany().HasForeignKey(comment => comment.PaperId);
        model.Entity<ActionLog>().HasOne<Person>().WithMany().HasForeignKey(action => action.ActorId);
        model.Entity<ActionLog>().HasOne<Person>().WithMany().HasForeignKey(action => action.AboutId);
        model.Entity<Conflict>().HasKey(conflict => new { conflict.PersonId, conflict.PaperId });
        model.Entity<Conflict>().HasOne<Person>().WithMany().HasForeignKey(conflict => conflict.PersonId);
        model.Entity<Conflict>().HasOne<Paper>().WithMany().HasForeignKey(conflict => conflict.PaperId);
        model.Entity<ReviewPreference>().HasKey(preference => new { preference.PersonId, preference.PaperId });
        model.Entity<ReviewPreference>().HasOne<Person>().WithMany().HasForeignKey(preference => preference.PersonId);
        model.Entity<ReviewPreference>().HasOne<Paper>().WithMany().HasForeignKey(preference => preference.PaperId);
        model.Entity<ReviewRating>().HasKey(rating => new { rating.PersonId, rating.ReviewId });
        model.Entity<ReviewRating>().HasOne<Person>().WithMany().HasForeignKey(rating => rating.PersonId);
        model.Entity<ReviewRating>().HasOne<Review>().WithMany().HasForeignKey(rating => rating.ReviewId);
        model.Entity<TopicInterest>().HasKey(interest => new { interest.PersonId, interest.TopicId });
        model.Entity<TopicInterest>().HasOne<Person>().WithMany().HasForeignKey(interest => interest.PersonId);
        model.Entity<TopicInterest>().HasOne<Topic>().WithMany().HasForeignKey(interest => interest.TopicId);
        model.Entity<PaperTopic>().HasKey(topic => new { topic.PaperId, topic.TopicId });
        model.Entity<PaperTopic>().HasOne<Paper>().WithMany().HasForeignKey(topic => topic.PaperId);
        model.Entity<PaperTopic>().HasOne<Topic>().WithMany().HasForeignKey(topic => topic.TopicId);
        model.Entity<Capability>().HasOne<Person>().WithMany().HasForeignKey(capability => capability.PersonId);
        model.Entity<Document>().HasOne<Paper>().WithMany().HasForeignKey(document => document.PaperId);
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Person
{
    public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(OrganisationData)] public string? Affiliation { get; set; }
    [Personal(Credential)] public string PasswordHash { get; set; } = "";
    public List<Paper> Papers { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Paper
{
    public int Id { get; set; }
    public int TrackId { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
    [Personal(FreeText)] public string Abstract { get; set; } = "";
    public List<Person> Authors { get; } = [];
}

[Personal(typeof(Customers))]
public partial class PcMember
{
    public int Id { get; set; }
    public int PersonId { get; set; }
    [Personal(FreeText)] public string? Bio { get; set; }
}

[Personal(typeof(Customers))]
public partial class Review
{
    public int Id { get; set; }
    [BelongsTo(typeof(Person))] public int ReviewerId { get; set; }
    public int PaperId { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
    [Personal(FreeText)] public string? ForCommittee { get; set; }
    [Personal(UsageData)] public int Score { get; set; }
}

[Personal(typeof(Customers))]
public partial class ReviewRequest
{
    public int Id { get; set; }
    [BelongsTo(typeof(Person))] public int RequesterId { get; set; }
    public int PaperId { get; set; }
    [Personal(Name)] public string Invited { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class PaperComment
{
    public int Id { get; set; }
    [BelongsTo(typeof(Person))] public int AuthorId { get; set; }
    public int PaperId { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class ActionLog
{
    public int Id { get; set; }
    [BelongsTo(typeof(Person))] public int ActorId { get; set; }
    [Mentions(typeof(Person), Covers = [nameof(What)])] public int? AboutId { get; set; }
    [Personal(IpAddress)] public string? Address { get; set; }
    [Personal(FreeText)] public string? What { get; set; }
}

public class Conflict
{
    public int PersonId { get; set; }
    public int PaperId { get; set; }
    public string Kind { get; set; } = "";
}

public class ReviewPreference
{
    public int PersonId { get; set; }
    public int PaperId { get; set; }
    public int Preference { get; set; }
}

public class ReviewRating
{
    public int PersonId { get; set; }
    public int ReviewId { get; set; }
    public string? Remark { get; set; }
}

public class Topic
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class TopicInterest
{
    public int PersonId { get; set; }
    public int TopicId { get; set; }
    public int Interest { get; set; }
}

public class PaperTopic
{
    public int PaperId { get; set; }
    public int TopicId { get; set; }
}

public class Capability
{
    public int Id { get; set; }
    public int PersonId { get; set; }
    public string Token { get; set; } = "";
}

public class Document
{
    public int Id { get; set; }
    public int PaperId { get; set; }
    public string FileName { get; set; } = "";
    public byte[] Content { get; set; } = [];
}

public class Track
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}
