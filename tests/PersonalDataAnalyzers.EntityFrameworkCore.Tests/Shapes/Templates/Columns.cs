using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

[Personal(typeof(Customers)), DataSubject]
public partial class Account
{
    public int Id { get; set; }
    [NotPersonal("tenant")] public int TenantId { get; set; }
    [NotPersonal("soft delete")] public bool IsDeleted { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    public List<AccountNote> Notes { get; } = [];
}

[Personal(typeof(Customers))]
public partial class AccountNote
{
    public int Id { get; set; }
    public int AccountId { get; set; }
    public Account? Account { get; set; }
    [NotPersonal("soft delete")] public bool IsDeleted { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Rows that the application hides: deleted softly, or of another tenant.</summary>
public sealed class Filters(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Account);

    public override void Seed()
    {
        Add(new Account { Id = 1, TenantId = 7, IsDeleted = true, Name = "[A]", Notes = { new AccountNote { Text = "[A]", IsDeleted = true }, new AccountNote { Text = "[A]" } } });
        Add(new Account { Id = 2, TenantId = 8, Name = "[B]", Notes = { new AccountNote { Text = "[B]", IsDeleted = true } } });
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Account>().HasQueryFilter(a => !a.IsDeleted && a.TenantId == 99);
        model.Entity<AccountNote>().HasQueryFilter(n => !n.IsDeleted);
    }
}

public readonly record struct PatientId(int Value);

public enum Mood
{
    Unknown,
    Good,
}

[Personal(typeof(Customers)), DataSubject]
public partial class Patient
{
    [SubjectKey] public PatientId Id { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    [Personal(FreeText)] public Mood Mood { get; set; }
    [Personal(FreeText)] public List<string> Words { get; set; } = [];
    [Personal(DateOfBirth)] public DateTime Born { get; set; }
    [Personal(FreeText)] public Guid Token { get; set; }
    [Personal(FreeText)] public byte[] Picture { get; set; } = [];
    public List<Measure> Measures { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Measure
{
    public int Id { get; set; }
    [BelongsTo(typeof(Patient))] public PatientId PatientId { get; set; }
    public Patient? Patient { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Keys and values that the database stores otherwise than the program has them.</summary>
public sealed class Converters(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Patient);

    public override object[] Key(int person) => [new PatientId(person)];

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            Add(new Patient
            {
                Id = new PatientId(id),
                Name = who,
                Mood = Mood.Good,
                Words = [who, who],
                Born = new DateTime(1980, 5, 17, 0, 0, 0, DateTimeKind.Utc),
                Token = Guid.NewGuid(),
                Picture = [1, 2, 3],
                Measures = { new Measure { Text = who } },
            });
        }
    }

    protected override void Shape(ModelBuilder model)
    {
        var id = new ValueConverter<PatientId, int>(value => value.Value, value => new PatientId(value));
        model.Entity<Patient>().Property(p => p.Id).HasConversion(id).ValueGeneratedNever();
        model.Entity<Patient>().Property(p => p.Mood).HasConversion<string>();
        model.Entity<Patient>().Property(p => p.Name).HasConversion(value => "x" + value, value => value.Substring(1));
        model.Entity<Measure>().Property(m => m.PatientId).HasConversion(id);
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Profile
{
    public required int Id { get; init; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public required string Name { get; init; }
    [Personal(FirstName)] public string? Nick { get; private set; }
    [ConcurrencyCheck] public Guid Stamp { get; set; }

    public Profile Called(string nick)
    {
        Nick = nick;
        return this;
    }
}

[Personal(typeof(Customers))]
public partial class ProfileEvent
{
    public int Id { get; set; }
    [Personal(FreeText)] public string Text { get; set; } = "";
}

/// <summary>Shadow keys and properties, tokens, members that cannot be set.</summary>
public sealed class Shadows(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Profile);

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            var profile = new Profile { Id = id, Name = who, Stamp = Guid.NewGuid() }.Called(who);
            Add(profile);
            Entry(profile).Property("LastAddress").CurrentValue = who;
            var happened = new ProfileEvent { Text = who };
            Add(happened);
            Entry(happened).Property("ProfileId").CurrentValue = id;
        }
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Profile>().Property<string?>("LastAddress").IsPersonal(IpAddress);
        model.Entity<Profile>().Property<DateTime?>("Touched").IsNotPersonal("when the row was written");
        model.Entity<ProfileEvent>().HasOne<Profile>().WithMany().HasForeignKey("ProfileId").IsRequired();
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Voter
{
    public int Id { get; set; }
    [Personal(FirstName, OnErasure = ErasureAction.Anonymise, AnonymiseWith = typeof(KeyedPseudonym))] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
}

/// <summary>Values replaced row by row under a key; a unique column that stays apart.</summary>
public sealed class Pseudonyms(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Voter);

    public override void Seed() => AddRange(new Voter { Id = 1, Name = "[A]", Email = "[A]" }, new Voter { Id = 2, Name = "[B]" });

    protected override void Shape(ModelBuilder model) => model.Entity<Voter>().HasIndex(v => v.Name).IsUnique();
}
