using System;
using PersonalDataAnalyzers;
using ProCloser.Data;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.App.Data;

/// <summary>An invoice to a company, for the attention of its representative: an accounting voucher, kept six years from the
/// end of the calendar year in which the financial year ended, whoever asks otherwise.</summary>
[Personal(typeof(CustomerRepresentatives), typeof(Bookkeeping))]
public partial class Invoice
{
    public int Id { get; set; }
    [BelongsTo(typeof(CustomerRepresentative))] public int RepresentativeId { get; set; }
    public CustomerRepresentative? Representative { get; set; }
    [NotPersonal("the customer, an organisation")] public int CompanyId { get; set; }
    public Company? Company { get; set; }
    [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string Number { get; set; } = "";
    [Personal(InvoicingData, OnErasure = ErasureAction.Keep)] public string Attention { get; set; } = "";
    [NotPersonal("an amount between organisations")] public decimal Amount { get; set; }
    [NotPersonal("the day from which the period of retention runs")] public DateOnly BookedOn { get; set; }
}
