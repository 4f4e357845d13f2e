using PersonalDataAnalyzers;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Data;

/// <summary>A person through whom a customer deals with us.</summary>
[Personal(typeof(CustomerRepresentatives), typeof(CustomerCare)), DataSubject]
public partial class CustomerRepresentative
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(JobTitle)] public string? Title { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(InvoicingData, typeof(Bookkeeping), OnErasure = ErasureAction.Keep)] public string? InvoiceReference { get; set; }
}
