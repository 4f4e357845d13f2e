using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using ProCloser.Data;
using Samples;

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
        modelBuilder.Dated<Consumer>(CollectedOn);
        modelBuilder.Dated<DecisionMaker>(CollectedOn);
        modelBuilder.Dated<Subscriber>(CollectedOn);
        modelBuilder.Dated<Prospect>(LastContactOn);
        modelBuilder.Dated<CustomerRepresentative>(LastContactOn);
        modelBuilder.Entity<Company>().HasIndex(company => company.BusinessId).IsUnique();
        modelBuilder.Entity<Invoice>().Property(invoice => invoice.Amount).HasPrecision(12, 2);
        // A representative whose invoices the law has us keep stays with them, emptied.
        modelBuilder.Entity<Invoice>().HasOne(invoice => invoice.Representative).WithMany().OnDelete(DeleteBehavior.Restrict);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ChangeTracker.Stamp();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.Stamp();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
