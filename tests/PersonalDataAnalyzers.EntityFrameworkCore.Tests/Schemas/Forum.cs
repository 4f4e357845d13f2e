using System;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Schemas.Forum;

/// <summary>Stories, comments, votes, messages between two.</summary>
public sealed class ForumSchema(DbContextOptions options) : SchemaContext(options)
{
    public override Type Subject => typeof(User);

    protected override void Schema(ModelBuilder model)
    {
        model.Entity<User>().HasIndex(user => user.Name).IsUnique();
        model.Entity<Story>().HasOne<User>().WithMany().HasForeignKey(story => story.AuthorId);
        model.Entity<Story>().HasOne<Domain>().WithMany().HasForeignKey(story => story.DomainId);
        model.Entity<Comment>(comment =>
        {
            comment.HasOne<User>().WithMany().HasForeignKey(known => known.AuthorId);
            comment.HasOne<Story>().WithMany().HasForeignKey(known => known.StoryId);
            comment.HasOne<Comment>().WithMany().HasForeignKey(known => known.ParentId);
        });
        model.Entity<StoryVote>().HasKey(vote => new { vote.UserId, vote.StoryId });
        model.Entity<StoryVote>().HasOne<User>().WithMany().HasForeignKey(vote => vote.UserId);
        model.Entity<StoryVote>().HasOne<Story>().WithMany().HasForeignKey(vote => vote.StoryId);
        model.Entity<CommentVote>().HasKey(vote => new { vote.UserId, vote.CommentId });
        model.Entity<CommentVote>().HasOne<User>().WithMany().HasForeignKey(vote => vote.UserId);
        model.Entity<CommentVote>().HasOne<Comment>().WithMany().HasForeignKey(vote => vote.CommentId);
        model.Entity<Message>().HasOne<User>().WithMany().HasForeignKey(message => message.SenderId);
        model.Entity<Message>().HasOne<User>().WithMany().HasForeignKey(message => message.ReceiverId);
        model.Entity<Hat>().HasOne<User>().WithMany().HasForeignKey(hat => hat.UserId);
        model.Entity<Session>().HasOne<User>().WithMany().HasForeignKey(session => session.UserId);
        model.Entity<Invitation>().HasOne<User>().WithMany().HasForeignKey(invitation => invitation.InviterId);
        model.Entity<Moderation>().HasOne<User>().WithMany().HasForeignKey(moderation => moderation.ModeratorId);
        model.Entity<Moderation>().HasOne<User>().WithMany().HasForeignKey(moderation => moderation.UserId);
        model.Entity<Tagging>().HasKey(tagging => new { tagging.StoryId, tagging.TagId });
        model.Entity<Tagging>().HasOne<Story>().WithMany().HasForeignKey(tagging => tagging.StoryId);
        model.Entity<Tagging>().HasOne<Tag>().WithMany().HasForeignKey(tagging => tagging.TagId);
        model.Entity<SavedStory>().HasKey(saved => new { saved.UserId, saved.StoryId });
        model.Entity<SavedStory>().HasOne<User>().WithMany().HasForeignKey(saved => saved.UserId);
        model.Entity<SavedStory>().HasOne<Story>().WithMany().HasForeignKey(saved => saved.StoryId);
        model.Entity<TagFilter>().HasKey(filter => new { filter.UserId, filter.TagId });
        model.Entity<TagFilter>().HasOne<User>().WithMany().HasForeignKey(filter => filter.UserId);
        model.Entity<TagFilter>().HasOne<Tag>().WithMany().HasForeignKey(filter => filter.TagId);
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class User
{
    public int Id { get; set; }
    [Personal(UserName)] public string? Name { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(Credential)] public string PasswordHash { get; set; } = "";
    [Personal(FreeText)] public string? About { get; set; }
    [Personal(UsageData)] public int Karma { get; set; }
}

[Personal(typeof(Customers))]
public partial class Story
{
    public int Id { get; set; }
    public int AuthorId { get; set; }
    public int DomainId { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
    [Personal(FreeText)] public string? Url { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
    [NotPersonal("the order of the front page")] public DateTime PostedAt { get; set; }
}

[Personal(typeof(Customers))]
public partial class Comment
{
    public int Id { get; set; }
    [BelongsTo(typeof(User))] public int AuthorId { get; set; }
    public int StoryId { get; set; }
    public int? ParentId { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
    [NotPersonal("the order of the thread")] public DateTime PostedAt { get; set; }
}

[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
public partial class Message
{
    public int Id { get; set; }
    [BelongsTo(typeof(User), Covers = [nameof(SenderNote)])] public int? SenderId { get; set; }
    [BelongsTo(typeof(User), Covers = [nameof(ReceiverNote)])] public int? ReceiverId { get; set; }
    [Personal(FreeText)] public string Subject { get; set; } = "";
    [Personal(FreeText)] public string Text { get; set; } = "";
    [Personal(FreeText)] public string? SenderNote { get; set; }
    [Personal(FreeText)] public string? ReceiverNote { get; set; }
}

[Personal(typeof(Customers))]
public partial class Invitation
{
    public int Id { get; set; }
    public int InviterId { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(FreeText)] public string? Memo { get; set; }
}

[Personal(typeof(Customers))]
public partial class Moderation
{
    public int Id { get; set; }
    [BelongsTo(typeof(User))] public int ModeratorId { get; set; }
    [Mentions(typeof(User), Covers = [nameof(Reason)])] public int? UserId { get; set; }
    [Personal(FreeText)] public string? Reason { get; set; }
    [Personal(FreeText)] public string? Action { get; set; }
}

public class StoryVote
{
    public int UserId { get; set; }
    public int StoryId { get; set; }
    public string? Reason { get; set; }
}

public class CommentVote
{
    public int UserId { get; set; }
    public int CommentId { get; set; }
    public string? Reason { get; set; }
}

public class Hat
{
    public int Id { get; set; }
    public int UserId { get; set; }
    public string Label { get; set; } = "";
}

public class Session
{
    public Guid Id { get; set; }
    public int UserId { get; set; }
    public string Token { get; set; } = "";
    public string? Address { get; set; }
    public DateTime LastSeen { get; set; }
}

public class SavedStory
{
    public int UserId { get; set; }
    public int StoryId { get; set; }
}

public class Domain
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Tag
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Tagging
{
    public int StoryId { get; set; }
    public int TagId { get; set; }
}

public class TagFilter
{
    public int UserId { get; set; }
    public int TagId { get; set; }
}
