using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;


/// <summary>Only the person.</summary>
public sealed class Flat(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(FlatPerson);

    public override void Seed() => AddRange(new FlatPerson { Id = 1, Name = "[A]", Email = "[A]", Born = new DateOnly(1980, 5, 17) }, new FlatPerson { Id = 2, Name = "[B]" });

    protected override void Shape(ModelBuilder model) => model.Entity<FlatPerson>();
}

[Personal(typeof(Customers)), DataSubject]
public partial class FlatPerson
{
    public int Id { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
    [Personal(DateOfBirth, OnErasure = Mode.Text, AnonymiseWith = typeof(YearOfBirth))] public DateOnly? Born { get; set; }
}

/// <summary>A chain of two foreign keys.</summary>
public sealed class Chain(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Customer);

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            Add(new Customer
            {
                Id = id,
                Name = who,
                Email = who,
                Orders = { new Order { Wish = who, Lines = { new OrderLine { Item = who }, new OrderLine { Item = who } } }, new Order { Wish = who } },
            });
        }
    }

    protected override void Shape(ModelBuilder model) => model.Entity<Customer>();
}

[Personal(typeof(Customers)), DataSubject]
public partial class Customer
{
    public int Id { get; set; }
    [Personal(FirstName, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string Name { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
    public List<Order> Orders { get; } = [];
}

[Personal(typeof(Customers))]
public partial class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    [Personal(FreeText, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? Wish { get; set; }
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

/// <summary>Bookkeeping keeps rows deep down: what they refer to stays, emptied.</summary>
public sealed class KeptBelow(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Client);

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            Add(new Client
            {
                Id = id,
                Name = who,
                Notes = { new ClientNote { Text = who } },
                Cases = { new ClientCase { Title = who, Invoices = { new ClientInvoice { Number = "[K]", Reference = who } } }, new ClientCase { Title = who } },
            });
        }
    }

    protected override void Shape(ModelBuilder model) => model.Entity<Client>();
}

[Personal(typeof(Customers)), DataSubject]
public partial class Client
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public List<ClientCase> Cases { get; } = [];
    public List<ClientNote> Notes { get; } = [];
}

[Personal(typeof(Customers))]
public partial class ClientNote
{
    public int Id { get; set; }
    public int ClientId { get; set; }
    public Client? Client { get; set; }
    [Personal(FreeText, OnErasure = Mode.Text, AnonymiseWith = typeof(Star))] public string? Text { get; set; }
}

[Personal(typeof(Customers))]
public partial class ClientCase
{
    public int Id { get; set; }
    public int ClientId { get; set; }
    public Client? Client { get; set; }
    [Personal(FreeText)] public string Title { get; set; } = "";
    public List<ClientInvoice> Invoices { get; } = [];
}

[Personal(typeof(Invoices), typeof(Bookkeeping))]
public partial class ClientInvoice
{
    public int Id { get; set; }
    public int ClientCaseId { get; set; }
    public ClientCase? ClientCase { get; set; }
    [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string Number { get; set; } = "";
    [Personal(FreeText, Register = typeof(Customers))] public string? Reference { get; set; }
}

/// <summary>Rows without marks that cannot be without a row that goes.</summary>
public sealed class UnmarkedDependents(DbContextOptions options) : ShapeContext(options)
{
    public override Type Subject => typeof(Reader);

    // What carries no mark is in no answer.
    public override int NotInAnswer(string mark) => mark == "[A]" ? 2 : 0;

    public override void Seed()
    {
        foreach (var (id, who) in new[] { (1, "[A]"), (2, "[B]") })
        {
            var loan = new Loan { Shelf = who, Fines = { new Fine { Sum = 1, Remark = who } } };
            Add(new Reader { Id = id, Name = who, Loans = { loan } });
            Add(new LoanStatistics { Id = id, Loan = loan, Label = "[K]" });
        }
    }

    protected override void Shape(ModelBuilder model)
    {
        model.Entity<Reader>();
        model.Entity<LoanStatistics>();
    }
}

[Personal(typeof(Customers)), DataSubject]
public partial class Reader
{
    public int Id { get; set; }
    [Personal(FirstName)] public string Name { get; set; } = "";
    public List<Loan> Loans { get; } = [];
}

public class Loan
{
    public int Id { get; set; }
    public int ReaderId { get; set; }
    public Reader? Reader { get; set; }
    public string Shelf { get; set; } = "";
    public List<Fine> Fines { get; } = [];
}

public class Fine
{
    public int Id { get; set; }
    public int LoanId { get; set; }
    public Loan? Loan { get; set; }
    public decimal Sum { get; set; }
    public string Remark { get; set; } = "";
}

public class LoanStatistics
{
    public int Id { get; set; }
    public int? LoanId { get; set; }
    public Loan? Loan { get; set; }
    public string Label { get; set; } = "";
}
