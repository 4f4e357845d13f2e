using PersonalDataAnalyzers;
using Propentus.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Propentus.Data;

/// <summary>A person at a customer, a prospect or a partner.</summary>
[Personal(typeof(ContactRegister), typeof(RelationshipCare), typeof(DirectMarketing)), DataSubject]
public partial class Contact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(JobTitle)] public string? Title { get; set; }
    [Personal(OrganisationData)] public string Organisation { get; set; } = "";
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(CustomerRelationship)] public string? Stage { get; set; }
    [Personal(FreeText)] public string? Notes { get; set; }
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }
}
