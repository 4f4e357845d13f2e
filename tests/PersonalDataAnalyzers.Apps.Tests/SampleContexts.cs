using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace PersonalDataAnalyzers.Apps.Tests;

/// <summary>A database for the data classes of a sample that is no application itself.</summary>
public abstract class SampleContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPersonalDataRights();
        modelBuilder.UsePersonalDataLedger();
    }
}

/// <summary>Pro Mail: a contact and four kinds of rows that belong to one.</summary>
public sealed class ProMailDatabase(DbContextOptions<ProMailDatabase> options) : SampleContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<ProMail.Data.CustomerContact>();
        // An invoice that the law has us keep keeps its contact, emptied.
        modelBuilder.Entity<ProMail.Data.Invoice>().HasOne(invoice => invoice.Contact).WithMany(contact => contact.Invoices).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>Proseduuri: two kinds of persons.</summary>
public sealed class ProseduuriDatabase(DbContextOptions<ProseduuriDatabase> options) : SampleContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Proseduuri.Data.CompanyContact>();
        modelBuilder.Entity<Proseduuri.Data.WebsiteVisit>();
    }
}

/// <summary>Propentus: one kind of persons.</summary>
public sealed class PropentusDatabase(DbContextOptions<PropentusDatabase> options) : SampleContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Propentus.Data.Contact>();
    }
}
