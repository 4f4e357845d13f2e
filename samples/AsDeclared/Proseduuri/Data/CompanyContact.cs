using System;
using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.Proseduuri.Data;

/// <summary>A person in the sales CRM, with what was seen of them on the website.</summary>
[Personal(typeof(CustomerMarketingAndTrackingRegister)), DataSubject]
public partial class CompanyContact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(FirstName)] public string GivenName { get; set; } = "";
    [Personal(LastName)] public string FamilyName { get; set; } = "";
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(OrganisationData)] public string? CompanyId { get; set; }
    [Personal(Position)] public string? Responsibility { get; set; }
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(UsageData)] public DateTime? LastVisit { get; set; }
    [Personal(CommunicationContent)] public string? LastChat { get; set; }
}
