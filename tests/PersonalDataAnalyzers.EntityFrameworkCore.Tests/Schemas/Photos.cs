using System;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Schemas.Photos;

/// <summary>Photos with what the camera wrote into them, people tagged in them, follows, likes.</summary>
public sealed class PhotoSchema(DbContextOptions options) : SchemaContext(options)
{
    public override Type Subject => typeof(Member);

    protected override void Schema(ModelBuilder model)
    {
        model.Entity<Member>();
        model.Entity<Photo>().OwnsOne(photo => photo.Exif, exif => exif.ToJson());
        model.Entity<Photo>().HasOne<Member>().WithMany().HasForeignKey(photo => photo.OwnerId);
        model.Entity<PersonTag>().HasOne<Member>().WithMany().HasForeignKey(tag => tag.TaggerId);
        model.Entity<PersonTag>().HasOne<Member>().WithMany().HasForeignKey(tag => tag.TaggedId);
        model.Entity<PersonTag>().HasOne<Photo>().WithMany().HasForeignKey(tag => tag.PhotoId);
        model.Entity<Comment>().HasOne<Member>().WithMany().HasForeignKey(comment => comment.AuthorId);
        model.Entity<Comment>().HasOne<Photo>().WithMany().HasForeignKey(comment => comment.PhotoId);
        model.Entity<Album>().HasOne<Member>().WithMany().HasForeignKey(album => album.OwnerId);
        model.Entity<AlbumPhoto>().HasKey(part => new { part.AlbumId, part.PhotoId });
        model.Entity<AlbumPhoto>().HasOne<Album>().WithMany().HasForeignKey(part => part.AlbumId);
        model.Entity<AlbumPhoto>().HasOne<Photo>().WithMany().HasForeignKey(part => part.PhotoId);
        model.Entity<Notification>().HasOne<Member>().WithMany().HasForeignKey(notification => notification.RecipientId);
        model.Entity<Notification>().HasOne<Member>().WithMany().HasForeignKey(notification => notification.ActorId);
        model.Entity<Report>().HasOne<Member>().WithMany().HasForeignKey(report => report.ReporterId);
        model.Entity<Report>().HasOne<Member>().WithMany().HasForeignKey(report => report.AgainstId);
        model.Entity<Like>().HasKey(like => new { like.MemberId, like.PhotoId });
        model.Entity<Like>().HasOne<Member>().WithMany().HasForeignKey(like => like.MemberId);
        model.Entity<Like>().HasOne<Photo>().WithMany().HasForeignKey(like => like.PhotoId);
        model.Entity<Follow>().HasKey(follow => new { follow.FollowerId, follow.FollowedId });
        model.Entity<Follow>().HasOne<Member>().WithMany().HasForeignKey(follow => follow.FollowerId);
        model.Entity<Follow>().HasOne<Member>().WithMany().HasForeignKey(follow => follow.FollowedId);
        model.Entity<Block>().HasKey(block => new { block.BlockerId, block.BlockedId });
        model.Entity<Block>().HasOne<Member>().WithMany().HasForeignKey(block => block.BlockerId);
        model.Entity<Block>().HasOne<Member>().WithMany().HasForeignKey(block => block.BlockedId);
        model.Entity<Device>().HasOne<Member>().WithMany().HasForeignKey(device => device.MemberId);
        model.Entity<Hashtagging>().HasKey(tagging => new { tagging.PhotoId, tagging.HashtagId });
        model.Entity<Hashtagging>().HasOne<Photo>().WithMany().HasForeignKey(tagging => tagging.PhotoId);
        model.Entity<Hashtagging>().HasOne<Hashtag>().WithMany().HasForeignKey(tagging => tagging.HashtagId);
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Member
{
    public int Id { get; set; }
    [Personal(UserName)] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(Credential)] public string PasswordHash { get; set; } = "";
    [Personal(FreeText)] public string? Bio { get; set; }
    [Personal(PersonalDataCategory.Photo)] public byte[] Portrait { get; set; } = [];
    [Personal(DateOfBirth)] public DateOnly? Born { get; set; }
}

[Personal(typeof(Customers))]
public partial class Photo
{
    public int Id { get; set; }
    public int OwnerId { get; set; }
    [Personal(PersonalDataCategory.Photo)] public byte[] Content { get; set; } = [];
    [Personal(FreeText)] public string? Caption { get; set; }
    public Exif? Exif { get; set; }
}

[Personal(typeof(Customers))]
public partial class Exif
{
    [Personal(LocationData)] public string? Place { get; set; }
    [Personal(LocationData)] public DateTime TakenAt { get; set; }
}

[Personal(typeof(Customers))]
public partial class PersonTag
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member))] public int TaggerId { get; set; }
    [Mentions(typeof(Member), Covers = [nameof(Label)])] public int? TaggedId { get; set; }
    public int PhotoId { get; set; }
    [Personal(Name)] public string? Label { get; set; }
}

[Personal(typeof(Customers))]
public partial class Comment
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member))] public int AuthorId { get; set; }
    public int PhotoId { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Album
{
    public int Id { get; set; }
    public int OwnerId { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Notification
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member))] public int RecipientId { get; set; }
    [Mentions(typeof(Member), Covers = [nameof(Text)])] public int? ActorId { get; set; }
    [Personal(FreeText)] public string? Text { get; set; }
}

[Personal(typeof(Customers))]
public partial class Report
{
    public int Id { get; set; }
    [BelongsTo(typeof(Member))] public int ReporterId { get; set; }
    [Mentions(typeof(Member), Covers = [nameof(Accusation)])] public int? AgainstId { get; set; }
    [Personal(FreeText)] public string? Accusation { get; set; }
    [Personal(FreeText)] public string? Background { get; set; }
}

public class AlbumPhoto
{
    public int AlbumId { get; set; }
    public int PhotoId { get; set; }
}

public class Like
{
    public int MemberId { get; set; }
    public int PhotoId { get; set; }
    public DateTime At { get; set; }
}

public class Follow
{
    public int FollowerId { get; set; }
    public int FollowedId { get; set; }
    public string? Note { get; set; }
}

public class Block
{
    public int BlockerId { get; set; }
    public int BlockedId { get; set; }
    public string? Why { get; set; }
}

public class Device
{
    public Guid Id { get; set; }
    public int MemberId { get; set; }
    public string Agent { get; set; } = "";
    public string? Address { get; set; }
}

public class Hashtag
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Hashtagging
{
    public int PhotoId { get; set; }
    public int HashtagId { get; set; }
}
