using System;
using PersonalDataAnalyzers;
using ProMail.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Data;

/// <summary>An invoice to a company, with the person it was addressed to. The law has it kept, whoever asks otherwise.</summary>
[Personal(typeof(CustomerAndMarketingRegister), typeof(Bookkeeping))]
public partial class Invoice
{
    public int Id { get; set; }
    [BelongsTo(typeof(CustomerContact))] public int ContactId { get; set; }
    public CustomerContact? Contact { get; set; }
    [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string Number { get; set; } = "";
    [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string AddressedTo { get; set; } = "";
    [Personal(LedgerData, OnErasure = ErasureAction.Keep)] public decimal Amount { get; set; }
    [Personal(LedgerData, OnErasure = ErasureAction.Keep)] public DateTime IssuedOn { get; set; }
}
