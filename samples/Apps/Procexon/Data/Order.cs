using System;
using PersonalDataAnalyzers;
using Procexon.Data;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.App.Data;

/// <summary>An order that a person made for their organisation. The invoice of it stays with the bookkeeping; the rest goes
/// with the person.</summary>
[Personal(typeof(CustomerRegister), typeof(CustomerCare))]
public partial class Order
{
    public int Id { get; set; }
    [BelongsTo(typeof(Customer))] public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    [Personal(OrderData)] public string Wish { get; set; } = "";
    [Personal(InvoicingData, typeof(CustomerBookkeeping), OnErasure = ErasureAction.Keep)] public string? InvoicedTo { get; set; }
    [NotPersonal("the day from which a period of retention runs")] public DateOnly MadeOn { get; set; }
}
