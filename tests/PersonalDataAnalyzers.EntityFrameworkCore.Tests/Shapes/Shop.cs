using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes;

[Personal(typeof(Customers)), DataSubject]
public partial class Customer
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
    public List<Order> Orders { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    [Personal(FreeText)] public string? Wish { get; set; }
    public List<OrderLine> Lines { get; } = [];
}

[Personal(typeof(Customers))]
public partial class OrderLine
{
    public int Id { get; set; }
    public int OrderId { get; set; }
    public Order? Order { get; set; }
    [Personal(FreeText)] public string Item { get; set; } = "";
}

public sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>();
        modelBuilder.Entity<Order>();
        modelBuilder.Entity<OrderLine>();
    }
}
