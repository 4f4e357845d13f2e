using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProMail.Data;

/// <summary>The database of Pro Mail, in one SQLite file.</summary>
public sealed class ProMailContext(string file) : DbContext
{
    public DbSet<CustomerContact> Contacts => Set<CustomerContact>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<Invoice> Invoices => Set<Invoice>();
    public DbSet<PageVisit> Visits => Set<PageVisit>();
    public DbSet<MarketingConsent> Consents => Set<MarketingConsent>();

    /// <summary>Not pooled, so that the file is free as soon as the context is.</summary>
    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(ConnectionString(file));
}
