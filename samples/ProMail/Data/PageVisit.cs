using System;
using PersonalDataAnalyzers;
using ProMail.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Data;

/// <summary>A visit to a page of ours, by somebody who consented to its being measured.</summary>
[Personal(typeof(CustomerAndMarketingRegister), typeof(WebAnalytics))]
public partial class PageVisit
{
    public int Id { get; set; }
    [BelongsTo(typeof(CustomerContact))] public int ContactId { get; set; }
    public CustomerContact? Contact { get; set; }
    [Personal(IpAddress, Origin = DataOrigin.Observed)] public string Address { get; set; } = "";
    [Personal(CookieIdentifier, Origin = DataOrigin.Observed)] public string Cookie { get; set; } = "";
    [Personal(UsageData, Origin = DataOrigin.Observed)] public string Page { get; set; } = "";
    [Personal(UsageData, Origin = DataOrigin.Observed)] public DateTime VisitedAt { get; set; }
}
