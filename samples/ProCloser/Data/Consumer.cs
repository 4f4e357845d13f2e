using PersonalDataAnalyzers;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Data;

/// <summary>A private person, with what is inferred of them from statistics.</summary>
[Personal(typeof(ConsumerData), typeof(TargetGroups)), DataSubject]
public partial class Consumer
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(Age, Origin = DataOrigin.Derived)] public int? LikelyYears { get; set; }
    [Personal(LifeStage, Origin = DataOrigin.Derived)] public string? LikelyStage { get; set; }
    [Personal(Housing, Origin = DataOrigin.OpenData)] public string? Dwelling { get; set; }
    [Personal(AreaData, typeof(TargetGroups), typeof(Enrichment), Origin = DataOrigin.OpenData)] public string? Area { get; set; }
    [Personal(Interests, Origin = DataOrigin.Provided)] public string? ToldInterests { get; set; }
    [Personal(MarketingBan, typeof(MarketingBans), OnErasure = ErasureAction.Keep)] public bool NoMarketing { get; set; }
}
