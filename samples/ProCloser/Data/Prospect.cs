using PersonalDataAnalyzers;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Data;

/// <summary>A contact person of a company that may become a customer.</summary>
[Personal(typeof(ProspectRegister), typeof(Prospecting)), DataSubject]
public partial class Prospect
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(Language)] public string? ServiceLanguage { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(ContactHistory)] public string? LastContact { get; set; }
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }
}
