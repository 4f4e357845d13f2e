using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.AspNetCore.Tests.Rights;

[DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
[Notice("Privacy notice", "en", Updated = "2026-11-22")]
public static class Acme;

[Register("Readers of the library", typeof(Acme))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose("Lending", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "we cannot lend")]
[Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
public static class Readers;

[Personal(typeof(Readers)), DataSubject]
public partial class Reader
{
    public int Id { get; set; }
    [Personal(FirstName, Origin = DataOrigin.Provided)] public string Name { get; set; } = "";
    [Personal(EmailAddress, Origin = DataOrigin.Provided)] public string? Email { get; set; }
    [Personal(PhoneNumber, Origin = DataOrigin.Provided)] public string? Mobile { get; set; }
}

[Personal(typeof(Readers))]
public partial class Loan
{
    public int Id { get; set; }
    [BelongsTo(typeof(Reader))] public int ReaderId { get; set; }
    public Reader? Reader { get; set; }
    [Personal(FreeText, Origin = DataOrigin.Provided)] public string Title { get; set; } = "";
}

public sealed class Library(DbContextOptions<Library> options) : DbContext(options)
{
    public DbSet<Reader> Readers => Set<Reader>();
    public DbSet<Loan> Loans => Set<Loan>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPersonalDataRights().UsePersonalDataLedger();
}
