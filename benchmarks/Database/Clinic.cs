using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.Benchmarks.Database;

[DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
public static class Acme;

[Register("Clients", typeof(Acme))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose("Care of clients", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "no appointment")]
[Retention("P2Y", RetentionStart.EventEnd, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
public static class Clients;

/// <summary>A person of the benchmarks.</summary>
[Personal(typeof(Clients)), DataSubject]
public partial class Client
{
    public int Id { get; set; }
    [Personal(FirstName, Origin = DataOrigin.Provided)] public string Given { get; set; } = "";
    [Personal(LastName, Origin = DataOrigin.Provided)] public string Family { get; set; } = "";
    [Personal(EmailAddress, Origin = DataOrigin.Provided)] public string Email { get; set; } = "";
    [Personal(PhoneNumber, Origin = DataOrigin.Provided)] public string? Phone { get; set; }
    [NotPersonal("day on which the relation ended")] public DateTime EndedOn { get; set; }
}

/// <summary>Two for each person.</summary>
[Personal(typeof(Clients))]
public partial class Appointment
{
    public int Id { get; set; }
    [BelongsTo(typeof(Client))] public int ClientId { get; set; }
    public Client? Client { get; set; }
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string Wish { get; set; } = "";
    [NotPersonal("day")] public DateTime HeldOn { get; set; }
}

/// <summary>The database of the benchmarks.</summary>
public sealed class Clinic(DbContextOptions<Clinic> options) : DbContext(options)
{
    public static RetentionOptions Dates => new RetentionOptions()
        .StartsAt<Client, DateTime>(RetentionStart.EventEnd, client => client.EndedOn)
        .StartsAt<Appointment, DateTime>(RetentionStart.EventEnd, appointment => appointment.HeldOn);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPersonalDataRights();
        modelBuilder.Entity<Client>().HasIndex(client => client.EndedOn);
        modelBuilder.Entity<Appointment>(appointment =>
        {
            appointment.HasIndex(known => known.HeldOn);
            appointment.HasOne(known => known.Client).WithMany().OnDelete(DeleteBehavior.Restrict);
        });
    }
}
