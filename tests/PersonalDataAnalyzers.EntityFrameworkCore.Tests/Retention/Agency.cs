using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Retention;

[Register("Clients of the agency", typeof(Acme))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose(typeof(AgencyWork))]
[Purpose(typeof(Newsletter))]
[Purpose(typeof(Accounts))]
[Purpose(typeof(Statistics))]
[Purpose(typeof(Offers))]
[Source(SourceKind.DataSubject)]
public static class Clients;

[Purpose("Agency work", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "we cannot work for you")]
[Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
public static class AgencyWork;

[Purpose("Newsletter", LegalBasis.Contract)]
[Retention("P6M", RetentionStart.LastContact, Then = EndAction.Erase)]
public static class Newsletter;

[Purpose("Accounts", LegalBasis.LegalObligation, Law = "FI 1336/1997 2:10 §")]
[Retention(RetentionDuty.AccountingVouchers, Then = EndAction.Destroy)]
public static class Accounts;

[Purpose("Statistics", LegalBasis.Contract)]
[Retention("P1Y", RetentionStart.EventEnd, Then = EndAction.Anonymise)]
public static class Statistics;

[Purpose("Offers", LegalBasis.LegitimateInterests, Kind = PurposeKind.DirectMarketing, Interest = "selling")]
[Retention("P2Y", RetentionStart.Collection, Then = EndAction.Erase)]
[Retention(RetentionCriterion.UntilObjection, Then = EndAction.Erase)]
public static class Offers;

/// <summary>Kept two years, and no day longer than they put up with it.</summary>
[Personal(typeof(Clients), typeof(Offers)), DataSubject]
public partial class Lead
{
    public int Id { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [NotPersonal("day of the entry")] public DateOnly? Entered { get; set; }
    [NotPersonal("whether they objected")] public bool Objected { get; set; }
}

/// <summary>Its sign-in ends half a year from the last contact, and stands in a column that takes no empty value.</summary>
[Personal(typeof(Clients), typeof(AgencyWork)), DataSubject]
public partial class Account
{
    public int Id { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(UserName, typeof(Newsletter))] public string Login { get; set; } = "";
    [Personal(Credential, typeof(Newsletter))] public byte[] PasswordHash { get; set; } = [];
    [NotPersonal("day of the end")] public DateOnly Ended { get; set; }
    [NotPersonal("day of the sign-in")] public DateOnly Seen { get; set; }
}

/// <summary>Kept two years from the end of the contract; the topics of the newsletter half a year from the last contact.</summary>
[Personal(typeof(Clients), typeof(AgencyWork)), DataSubject]
public partial class Client
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
    [Personal(Interests, typeof(Newsletter))] public string? Topics { get; set; }
    [Personal(ContactHistory)] public DateTime? ContractEnded { get; set; }
    [Personal(ContactHistory)] public DateTime? LastContact { get; set; }
    [NotPersonal("state of the contract")] public bool InForce { get; set; }
}

/// <summary>Kept as the law of accounting says.</summary>
[Personal(typeof(Clients), typeof(Accounts))]
public partial class Bill
{
    public int Id { get; set; }
    [BelongsTo(typeof(Client))] public int ClientId { get; set; }
    public Client? Client { get; set; }
    [Personal(InvoicingData)] public string Reference { get; set; } = "";
    [Personal(LedgerData)] public DateOnly BookedOn { get; set; }
}

/// <summary>Anonymised a year after the visit.</summary>
[Personal(typeof(Clients), typeof(Statistics))]
public partial class Visit
{
    public int Id { get; set; }
    [BelongsTo(typeof(Client))] public int? ClientId { get; set; }
    public Client? Client { get; set; }
    [Personal(IpAddress, AnonymiseWith = typeof(TruncateIp))] public string? Address { get; set; }
    [Personal(UsageData, AnonymiseWith = typeof(Remove))] public string? Remark { get; set; }
    [NotPersonal("day of the visit")] public DateTime VisitedAt { get; set; }
}

public sealed class Agency(DbContextOptions<Agency> options) : DbContext(options)
{
    public DbSet<Client> Clients => Set<Client>();
    public DbSet<Bill> Bills => Set<Bill>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Lead> Leads => Set<Lead>();

    public static Agency On(TestDatabase database)
    {
        var agency = new Agency(database.Options<Agency>());
        agency.Database.EnsureCreated();
        return agency;
    }

    /// <summary>Where the dates stand.</summary>
    public static RetentionOptions Dates(int batch = 3) => new RetentionOptions { BatchSize = batch }
        .StartsAt<Client, DateTime?>(RetentionStart.ContractEnd, client => client.ContractEnded)
        .StartsAt<Client, DateTime?>(RetentionStart.LastContact, client => client.LastContact)
        .StartsAt<Bill, DateOnly>(RetentionDuty.AccountingVouchers, bill => bill.BookedOn)
        .StartsAt<Account, DateOnly>(RetentionStart.ContractEnd, account => account.Ended)
        .StartsAt<Account, DateOnly>(RetentionStart.LastContact, account => account.Seen)
        .StartsAt<Lead, DateOnly?>(RetentionStart.Collection, lead => lead.Entered)
        .EndsWhen<Lead>(RetentionCriterion.UntilObjection, lead => lead.Objected)
        .StartsAt<Visit, DateTime>(RetentionStart.EventEnd, visit => visit.VisitedAt)
        .RunsWhile<Client>(RetentionStart.ContractEnd, client => client.InForce);

    public RetentionSchedule Schedule(RetentionOptions? options = null) => RetentionSchedule.Of(SubjectGraph.Of(this), options ?? Dates());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPersonalDataRights();
        modelBuilder.Entity<Account>().HasIndex(account => account.Login).IsUnique();
        modelBuilder.Entity<Bill>().HasOne(bill => bill.Client).WithMany().OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Visit>().HasOne(visit => visit.Client).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}
