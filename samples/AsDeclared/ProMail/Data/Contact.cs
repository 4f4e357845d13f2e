using System;
using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.ProMail.Data;

/// <summary>A contact person at a customer, or at one who may become a customer.</summary>
[Personal(typeof(CustomerAndMarketingRegister)), DataSubject]
public partial class Contact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(FirstName)] public string GivenName { get; set; } = "";
    [Personal(LastName)] public string FamilyName { get; set; } = "";
    [Personal(JobTitle)] public string? Title { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(FreeText)] public string? Notes { get; set; }
    [Personal(MarketingPermission)] public bool MarketingAllowed { get; set; }
    [Personal(SocialMediaData)] public string? LinkedInProfile { get; set; }
}

/// <summary>A visit to the website.</summary>
[Personal(typeof(CustomerAndMarketingRegister))]
public partial class Visit
{
    public int Id { get; set; }
    [BelongsTo(typeof(Contact))] public int ContactId { get; set; }
    [Personal(IpAddress)] public string Address { get; set; } = "";
    [Personal(CookieIdentifier)] public string Cookie { get; set; } = "";
    [Personal(UsageData)] public DateTime VisitedAt { get; set; }
}
