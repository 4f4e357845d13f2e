using PersonalDataAnalyzers;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Data;

/// <summary>Somebody who decides for an organisation.</summary>
[Personal(typeof(DecisionMakers), typeof(WorkRelatedInformation)), DataSubject]
public partial class DecisionMaker
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(JobTitle)] public string? Title { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(Interests, Origin = DataOrigin.Provided)] public string? ProfessionalInterests { get; set; }
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }
}
