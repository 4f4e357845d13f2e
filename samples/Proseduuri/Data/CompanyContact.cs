using System;
using PersonalDataAnalyzers;
using Proseduuri.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Proseduuri.Data;

/// <summary>A person in the sales CRM.</summary>
[Personal(typeof(CustomerRegister), typeof(CustomerCare), typeof(DirectMarketing)), DataSubject]
public partial class CompanyContact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(FirstName)] public string GivenName { get; set; } = "";
    [Personal(LastName)] public string FamilyName { get; set; } = "";
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(Position)] public string? Responsibility { get; set; }
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(CommunicationContent)] public string? LastChat { get; set; }
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }
    [Personal(InvoicingData, typeof(Bookkeeping), OnErasure = ErasureAction.Keep)] public string? InvoiceReference { get; set; }
}
