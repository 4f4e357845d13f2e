using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.ProCloser.Data;

/// <summary>A line of the phone directory.</summary>
[Personal(typeof(PhoneDirectory)), DataSubject]
public partial class Subscriber
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string Phone { get; set; } = "";
    [Personal(MarketingBan, typeof(DirectoryBan))] public bool Unlisted { get; set; }
}

/// <summary>Somebody who decides for an organisation.</summary>
[Personal(typeof(DecisionMakers)), DataSubject]
public partial class DecisionMaker
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(EmailAddress)] public string? Email { get; set; }
    [Personal(JobTitle)] public string? Title { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(MarketingPermission)] public bool MarketingAllowed { get; set; }
}
