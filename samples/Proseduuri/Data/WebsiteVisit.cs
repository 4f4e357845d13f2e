using System;
using PersonalDataAnalyzers;
using Proseduuri.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Proseduuri.Data;

/// <summary>A visit by a browser whose user consented to its being measured; who the visitor is, nobody asks.</summary>
[Personal(typeof(WebsiteRegister), typeof(VisitAnalytics)), DataSubject]
public partial class WebsiteVisit
{
    [SubjectKey] public int Id { get; set; }
    [Personal(IpAddress, Origin = DataOrigin.Observed)] public string Address { get; set; } = "";
    [Personal(OnlineIdentifier, Origin = DataOrigin.Observed)] public string Browser { get; set; } = "";
    [Personal(UsageData, Origin = DataOrigin.Observed)] public string Page { get; set; } = "";
    [Personal(UsageData, Origin = DataOrigin.Observed)] public DateTime VisitedAt { get; set; }
}
