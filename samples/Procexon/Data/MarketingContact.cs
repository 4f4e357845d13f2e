using PersonalDataAnalyzers;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Data;

/// <summary>A person at a customer or a prospect, for marketing.</summary>
[Personal(typeof(MarketingRegister), typeof(DirectMarketing)), DataSubject]
public partial class MarketingContact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(OrganisationData)] public string? Organisation { get; set; }
    [Personal(CampaignData)] public string? LastCampaign { get; set; }
    [Personal(Interests, typeof(Targeting), Origin = DataOrigin.Derived)] public string? LikelyInterests { get; set; }
    [Personal(EventRegistration, typeof(Events))] public string? NextEvent { get; set; }
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }
}
