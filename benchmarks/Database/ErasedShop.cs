using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace PersonalDataAnalyzers.Benchmarks.Database;

[DataController("Acme Oy", Address = "Esimerkkikatu 1, 00100 Helsinki", Country = "FI", Email = "tietosuoja@example.fi")]
internal static class ShopKeeper;

[Register("Customers", typeof(ShopKeeper))]
[DataSubjects(SubjectGroup.Customers)]
[Purpose("Customer relationship", LegalBasis.Contract, Provision = Provision.NeededForContract, IfNotProvided = "we cannot deliver")]
[Retention("P2Y", RetentionStart.ContractEnd, Then = EndAction.Erase)]
[Source(SourceKind.DataSubject)]
internal static class ShopRegister;

[Personal(typeof(ShopRegister)), DataSubject]
public partial class ShopCustomer
{
    public int Id { get; set; }
    [Personal(PersonalDataCategory.FirstName)] public string Name { get; set; } = "";
    [Personal(PersonalDataCategory.EmailAddress)] public string? Email { get; set; }
    public List<ShopOrder> Orders { get; } = [];
}

[Personal(typeof(ShopRegister))]
public partial class ShopOrder
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public ShopCustomer? Customer { get; set; }
    [Personal(PersonalDataCategory.FreeText)] public string? Wish { get; set; }
    public List<ShopLine> Lines { get; } = [];
}

[Personal(typeof(ShopRegister))]
public partial class ShopLine
{
    public int Id { get; set; }
    public int OrderId { get; set; }
    public ShopOrder? Order { get; set; }
    [Personal(PersonalDataCategory.FreeText)] public string Item { get; set; } = "";
}

public sealed class ErasedShop(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ShopCustomer>().ToTable("Customers");
        modelBuilder.Entity<ShopOrder>().ToTable("Orders");
        modelBuilder.Entity<ShopLine>().ToTable("Lines");
        modelBuilder.UsePersonalDataLedger();
    }
}
