using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

[Personal(typeof(Customers)), DataSubject]
public partial class Scholar
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public List<Paper> Papers { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Paper
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
    public List<Scholar> Authors { get; } = [];
}

[Personal(typeof(Customers))]
public partial class PaperReview
{
    public int Id { get; set; }
    [BelongsTo(typeof(Scholar))] public int ReviewerId { get; set; }
    public Scholar? Reviewer { get; set; }
    public int PaperId { get; set; }
    public Paper? Paper { get; set; }
    [Personal(FreeText, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Text { get; set; } = "";
}

/// <summary>Without marks; a key of two columns.</summary>
public class PaperFile
{
    public int PaperId { get; set; }
    public Paper? Paper { get; set; }
    public int Number { get; set; }
    public string Content { get; set; } = "";
}

/// <summary>Who writes of a row does not own it: a paper is its authors', whoever has reviewed it.</summary>
public sealed class ReviewedPapers(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Scholar);

    // Rows without marks are in no answer.
    public override int NotInAnswer(string mark) => 1;

    public override void Seed()
    {
        var a = new Scholar { Id = 1, Name = "[A]" };
        var b = new Scholar { Id = 2, Name = "[B]" };
        var own = new Paper { Id = 1, Title = "[A]", Authors = { a } };
        var others = new Paper { Id = 2, Title = "[B]", Authors = { b } };
        var shared = new Paper { Id = 3, Title = "[AB]", Authors = { a, b } };
        AddRange(own, others, shared, new Paper { Id = 4, Title = "[A]", Authors = { a } });
        foreach (var (paper, who) in new[] { (own, "[A]"), (others, "[B]"), (shared, "[AB]") })
            Add(new PaperFile { Paper = paper, Number = 1, Content = who });
        foreach (var paper in new[] { own, others, shared })
            AddRange(new PaperReview { Paper = paper, Reviewer = a, Text = "[A]" }, new PaperReview { Paper = paper, Reviewer = b, Text = "[B]" });
        // Nobody's but who wrote of it.
        AddRange(new PaperReview { Paper = new Paper { Id = 5, Title = "[A]" }, Reviewer = a, Text = "[A]" });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Scholar>().HasMany(scholar => scholar.Papers).WithMany(paper => paper.Authors);
        model.Entity<PaperReview>();
        model.Entity<PaperFile>().HasKey(file => new { file.PaperId, file.Number });
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Collector
{
    public int Id { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    public List<Album> Albums { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Album
{
    public int Shelf { get; set; }
    public int Place { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
    public List<Collector> Collectors { get; } = [];
    public List<Stamp> Stamps { get; } = [];
}

[Personal(typeof(Customers))]
public partial class AlbumPage
{
    public int AlbumShelf { get; set; }
    public int AlbumPlace { get; set; }
    public int Number { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Stamp
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Remark { get; set; } = "";
    public List<Album> Albums { get; } = [];
}

/// <summary>Two levels that are shared, the first with a key of two columns: a stamp of a shared album is not one
/// collector's, and what hangs on the albums goes with them.</summary>
public sealed class SharedAlbums(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Collector);

    public override void Seed()
    {
        var a = new Collector { Id = 1, Name = "[A]" };
        var b = new Collector { Id = 2, Name = "[B]" };
        AddRange(a, b);
        Album Made(int place, string who, params Collector[] collectors)
        {
            var album = new Album { Shelf = 1, Place = place, Title = who };
            album.Collectors.AddRange(collectors);
            AddRange(album, new AlbumPage { AlbumShelf = 1, AlbumPlace = place, Number = 1, Text = who });
            return album;
        }

        var own = Made(1, "[A]", a);
        var other = Made(2, "[B]", b);
        var shared = Made(3, "[AB]", a, b);
        Add(new Stamp { Remark = "[A]", Albums = { own } });
        Add(new Stamp { Remark = "[AB]", Albums = { shared } });
        Add(new Stamp { Remark = "[AB]", Albums = { own, shared } });
        Add(new Stamp { Remark = "[AB]", Albums = { own, other } });
        Add(new Stamp { Remark = "[B]", Albums = { other } });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Album>().HasKey(album => new { album.Shelf, album.Place });
        model.Entity<AlbumPage>().HasKey(page => new { page.AlbumShelf, page.AlbumPlace, page.Number });
        model.Entity<AlbumPage>().HasOne<Album>().WithMany().HasForeignKey(page => new { page.AlbumShelf, page.AlbumPlace });
        model.Entity<Collector>().HasMany(collector => collector.Albums).WithMany(album => album.Collectors);
        model.Entity<Album>().HasMany(album => album.Stamps).WithMany(stamp => stamp.Albums);
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Player
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
}

[Personal(typeof(Customers))]
public partial class Team
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Chronicle { get; set; } = "";
    public List<TeamPlace> Places { get; } = [];
    public List<TeamPhoto> Photos { get; } = [];
}

/// <summary>It connects, and is the player's own.</summary>
[Personal(typeof(Customers))]
public partial class TeamPlace
{
    public int PlayerId { get; set; }
    public Player? Player { get; set; }
    public int TeamId { get; set; }
    public Team? Team { get; set; }
    [Personal(FreeText)] public string Role { get; set; } = "";
}

/// <summary>Its key is a text, which would stay with a row that stays.</summary>
[Personal(typeof(Customers))]
public partial class TeamPhoto
{
    public string Id { get; set; } = "";
    public int TeamId { get; set; }
    public Team? Team { get; set; }
    [Personal(FreeText)] public string Caption { get; set; } = "";
    public List<TeamPhotoLine> Lines { get; } = [];
}

[Personal(typeof(Customers))]
public partial class TeamPhotoLine
{
    public Guid Id { get; set; }
    public string TeamPhotoId { get; set; } = "";
    public TeamPhoto? TeamPhoto { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>The rows that connect are themselves owned, and carry texts.</summary>
public sealed class OwnedJoins(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Player);

    public override void Seed()
    {
        var a = new Player { Id = 1, Name = "[A]" };
        var b = new Player { Id = 2, Name = "[B]" };
        foreach (var (who, players) in new[] { ("[A]", new[] { a }), ("[AB]", [a, b]), ("[B]", [b]) })
        {
            var team = new Team { Chronicle = who, Photos = { new TeamPhoto { Id = "photo ' é " + players.Length + players[0].Id, Caption = who, Lines = { new TeamPhotoLine { Id = Guid.NewGuid(), Text = who } } } } };
            foreach (var player in players)
                team.Places.Add(new TeamPlace { Player = player, Role = player.Name });
            Add(team);
        }
    }

    protected override void Shape(ModelBuilder model) => model.Entity<TeamPlace>().HasKey(place => new { place.PlayerId, place.TeamId });
}

[Personal(typeof(Customers)), DataSubject]
public partial class Boarder
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public int? RoomId { get; set; }
    public Room? Room { get; set; }
}

[Personal(typeof(Customers))]
public partial class Room
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Wishes { get; set; } = "";
}

[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.Any, OnExport = PathRule.Any)]
public partial class RoomNote
{
    public int Id { get; set; }
    public int? BoarderId { get; set; }
    public Boarder? Boarder { get; set; }
    public int? RoomId { get; set; }
    public Room? Room { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>One way by the person, another by a shared row; of the latter the person may have none.</summary>
public sealed class OneOfTwoWays(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Boarder);

    public override void Seed()
    {
        var room = new Room { Id = 1, Wishes = "[B]" };
        AddRange(new Boarder { Id = 1, Name = "[A]" }, new Boarder { Id = 2, Name = "[B]", Room = room });
        AddRange(new RoomNote { BoarderId = 1, Text = "[A]" }, new RoomNote { BoarderId = 2, Text = "[B]" }, new RoomNote { Room = room, Text = "[B]" });
    }

    protected override void Shape(ModelBuilder model) => model.Entity<RoomNote>();
}

[Personal(typeof(Customers))]
public partial class Enclosure
{
    public int Id { get; set; }
    public int MessageId { get; set; }
    public Message? Message { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Without marks.</summary>
public class Stroke
{
    public int Id { get; set; }
    public int MessageId { get; set; }
    public Message? Message { get; set; }
    public string Drawing { get; set; } = "";
}

/// <summary>What hangs on a message of two persons stays as long as the message does.</summary>
public sealed class Enclosures(DbContextOptions options) : Users(options)
{
    public override int NotInAnswer(string mark) => mark == "[A]" ? 1 : 2;

    public override bool IsInAnswer(string text) => text == "[B]";

    public override void Seed()
    {
        base.Seed();
        foreach (var (from, to, who) in new[] { (1, 2, "[AB]"), (2, 1, "[AB]"), (1, 1, "[A]"), (2, 2, "[B]") })
        {
            var message = new Message { SenderId = from, ReceiverId = to, SenderName = from == 1 ? "[A]" : "[B]", ReceiverName = to == 1 ? "[A]" : "[B]", Text = who };
            AddRange(new Enclosure { Message = message, Text = who }, new Stroke { Message = message, Drawing = who });
        }
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Enclosure>();
        model.Entity<Stroke>();
    }
}

[Personal(typeof(Customers)), SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
public partial class Agreement
{
    public int Id { get; set; }
    [BelongsTo(typeof(User), Covers = [nameof(BuyerName)])] public int? BuyerId { get; set; }
    public User? Buyer { get; set; }
    [BelongsTo(typeof(User), Covers = [nameof(SellerName)])] public int? SellerId { get; set; }
    public User? Seller { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? BuyerName { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? SellerName { get; set; }
    [Personal(FreeText)] public string Terms { get; set; } = "";
}

/// <summary>What no link covers is both persons', and goes with the last of them though the row stays.</summary>
public sealed class Agreements(DbContextOptions options) : Users(options)
{
    public override bool IsInAnswer(string text) => text == "[B]";

    public override void Seed()
    {
        base.Seed();
        foreach (var (buyer, seller, who) in new[] { (1, 2, "[AB]"), (2, 1, "[AB]"), (1, 1, "[A]"), (2, 2, "[B]") })
            Add(new Agreement { BuyerId = buyer, SellerId = seller, BuyerName = buyer == 1 ? "[A]" : "[B]", SellerName = seller == 1 ? "[A]" : "[B]", Terms = who });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<User>();
        model.Entity<Agreement>();
    }
}
