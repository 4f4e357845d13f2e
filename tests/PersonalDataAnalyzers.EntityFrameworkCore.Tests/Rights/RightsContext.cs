using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Persons with keys of the kinds there are, and rows that belong to them.</summary>
public sealed class RightsContext(DbContextOptions<RightsContext> options) : DbContext(options)
{
    public DbSet<Reader> Readers => Set<Reader>();
    public DbSet<Loan> Loans => Set<Loan>();

    public static RightsContext On(TestDatabase database)
    {
        var context = new RightsContext(database.Options<RightsContext>());
        context.Database.EnsureCreated();
        return context;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPersonalDataRights();

    public sealed class Reader
    {
        public int Id { get; set; }
        public Guid Card { get; set; }
        public string Code { get; set; } = "";
    }

    public sealed class Loan
    {
        public int Id { get; set; }
        public int? ReaderId { get; set; }
        public Guid Card { get; set; }
        public string Code { get; set; } = "";
    }
}

/// <summary>Both engines, as data of a theory.</summary>
public sealed class Engines : TheoryData<Engine>
{
    public Engines() : base(Engine.Sqlite, Engine.PostgreSql)
    {
    }
}

/// <summary>A clock that stands where it is put.</summary>
public sealed class StoppedClock(DateTime utc) : TimeProvider
{
    public DateTime Now { get; set; } = DateTime.SpecifyKind(utc, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Now);
}
