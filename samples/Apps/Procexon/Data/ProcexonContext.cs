using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using Procexon.Data;
using Samples;

namespace Procexon.App.Data;

/// <summary>The database of Procexon: the three of its ten registers that it keeps in software of its own. The others are with
/// service providers, in files, phones and mailboxes, and one, the backups, is derived from all of them.</summary>
public sealed class ProcexonContext(DbContextOptions<ProcexonContext> options) : DbContext(options)
{
    /// <summary>When we last had to do with the person.</summary>
    public const string LastContactOn = nameof(LastContactOn);

    /// <summary>When something was collected.</summary>
    public const string CollectedOn = nameof(CollectedOn);

    /// <summary>When the event ends that the person has enrolled in; of none, the day of the entry.</summary>
    public const string EventEndsOn = nameof(EventEndsOn);

    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<MarketingContact> MarketingContacts => Set<MarketingContact>();
    public DbSet<NewsletterOpening> Openings => Set<NewsletterOpening>();
    public DbSet<WebUser> WebUsers => Set<WebUser>();
    public DbSet<SignIn> SignIns => Set<SignIn>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPersonalDataRights();
        modelBuilder.UsePersonalDataLedger();
        modelBuilder.Dated<Customer>(LastContactOn);
        modelBuilder.Dated<MarketingContact>(LastContactOn, CollectedOn, EventEndsOn);
        modelBuilder.Dated<WebUser>(LastContactOn, CollectedOn);
        modelBuilder.Entity<WebUser>().HasIndex(user => user.Login).IsUnique();
        // Orders whose invoice the law has us keep stay with their customer, both emptied.
        modelBuilder.Entity<Order>().HasOne(order => order.Customer).WithMany().OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Message>().HasOne(message => message.Customer).WithMany().HasForeignKey(message => message.CustomerId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Message>().HasOne(message => message.Colleague).WithMany().HasForeignKey(message => message.ColleagueId).OnDelete(DeleteBehavior.SetNull);
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
