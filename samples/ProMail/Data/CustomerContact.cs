using System;
using System.Collections.Generic;
using PersonalDataAnalyzers;
using ProMail.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Data;

/// <summary>A person we deal with at a company. Every other row of personal data belongs to one.</summary>
[Personal(typeof(CustomerAndMarketingRegister), typeof(CustomerCare), typeof(DirectMarketing)), DataSubject]
public partial class CustomerContact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(FirstName, Origin = DataOrigin.Provided)] public string GivenName { get; set; } = "";
    [Personal(LastName, Origin = DataOrigin.Provided)] public string FamilyName { get; set; } = "";
    [Personal(JobTitle, Origin = DataOrigin.Provided)] public string? Title { get; set; }
    [Personal(OrganisationData, Origin = DataOrigin.Provided)] public string Company { get; set; } = "";
    [Personal(EmailAddress, Origin = DataOrigin.Provided)] public string Email { get; set; } = "";
    [Personal(PhoneNumber, Origin = DataOrigin.Provided)] public string? Mobile { get; set; }
    [Personal(PostalAddress, Origin = DataOrigin.Provided)] public string? Street { get; set; }
    [Personal(PostalCode, Origin = DataOrigin.Provided)] public string? Postcode { get; set; }
    [Personal(City, Origin = DataOrigin.Provided)] public string? Town { get; set; }
    [Personal(ContactHistory)] public DateTime? LastContact { get; set; }
    [Personal(FreeText)] public string? Notes { get; set; }

    /// <summary>Kept when the rest is erased: without it the ban itself would be forgotten (Art. 21(3)).</summary>
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }

    /// <summary>Keyed hash of the e-mail address of somebody who objected: it recognises the address when somebody brings
    /// it in again, and tells nobody what it is.</summary>
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public string? BanMark { get; set; }

    public List<Meeting> Meetings { get; } = [];
    public List<Invoice> Invoices { get; } = [];
    public List<PageVisit> Visits { get; } = [];
    public List<MarketingConsent> Consents { get; } = [];
}
