using PersonalDataAnalyzers;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Data;

/// <summary>A person at a customer.</summary>
[Personal(typeof(CustomerRegister), typeof(CustomerCare)), DataSubject]
public partial class Customer
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(PreferredChannel)] public string? Prefers { get; set; }
    [Personal(Position)] public string? Task { get; set; }
    [Personal(OrderData)] public string? LastOrder { get; set; }
    [Personal(Mandate)] public string? Authorisation { get; set; }
    [Personal(CommunicationContent)] public string? LastMessage { get; set; }
    [Personal(InvoicingData, typeof(CustomerBookkeeping), OnErasure = ErasureAction.Keep)] public string? InvoiceReference { get; set; }
}
