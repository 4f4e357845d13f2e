using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using ProCloser.Data;

namespace ProCloser.App.Data;

/// <summary>The database of Pro Closer: five kinds of persons of its own registers, what belongs to them, the organisations,
/// and what it processes for a customer.</summary>
public sealed class ProCloserContext(DbContextOptions<ProCloserContext> options) : DbContext(options)
{
    /// <summary>When a row was collected: a column of the database, not of the class.</summary>
    public const string CollectedOn = nameof(CollectedOn);

    /// <summary>When we last had to do with the person.</summary>
    public const string LastContactOn = nameof(LastContactOn);

    public DbSet<Consumer> Consumers => Set<Consumer>();
    public DbSet<DecisionMaker> DecisionMakers => Set<DecisionMaker>();
    public DbSet<Prospect> Prospects => Set<Prospect>();
    public DbSet<CustomerRepresentative> Representatives => Set<CustomerRepresentative>();
    public DbSet<Subscriber> Subscribers => Set<Subscriber>();
    public DbSet<Company> Companies => Set<Company>();
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();
    public DbSet<SalesContact> SalesContacts => Set<SalesContact>();
    public DbSet<Invoice> Invoices => Set<Invoice>();
    public DbSet<CustomersPerson> CustomersPersons => Set<CustomersPerson>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPersonalDataRights();
        modelBuilder.UsePersonalDataLedger();
        Dated<Consumer>(modelBuilder, CollectedOn);
        Dated<DecisionMaker>(modelBuilder, CollectedOn);
        Dated<Subscriber>(modelBuilder, CollectedOn);
        Dated<Prospect>(modelBuilder, LastContactOn);
        Dated<CustomerRepresentative>(modelBuilder, LastContactOn);
        modelBuilder.Entity<Company>().HasIndex(company => company.BusinessId).IsUnique();
        modelBuilder.Entity<Invoice>().Property(invoice => invoice.Amount).HasPrecision(12, 2);
        // A representative whose invoices the law has us keep stays with them, emptied.
        modelBuilder.Entity<Invoice>().HasOne(invoice => invoice.Representative).WithMany().OnDelete(DeleteBehavior.Restrict);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Date();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Date();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private static void Dated<T>(ModelBuilder modelBuilder, string column)
        where T : class =>
        modelBuilder.Entity<T>().Property<DateOnly?>(column).IsNotPersonal("the day from which the period of retention runs");

    // A row without its date would be kept for ever; the sweep would say so, day after day.
    private void Date()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            foreach (var column in (string[])[CollectedOn, LastContactOn])
            {
                if (entry.State == EntityState.Added && entry.Metadata.FindProperty(column) is not null && entry.Property(column).CurrentValue is null)
                    entry.Property(column).CurrentValue = DateOnly.FromDateTime(DateTime.UtcNow);
            }
        }
    }
}
