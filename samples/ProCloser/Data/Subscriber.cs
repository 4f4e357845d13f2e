using PersonalDataAnalyzers;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.Data;

/// <summary>A line of the phone directory.</summary>
[Personal(typeof(PhoneDirectory), typeof(ContactInformationService)), DataSubject]
public partial class Subscriber
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string Phone { get; set; } = "";

    /// <summary>Outlives the line, so that it does not come back with the next delivery.</summary>
    [Personal(MarketingBan, typeof(DirectoryBans), OnErasure = ErasureAction.Keep)] public bool Unlisted { get; set; }
}
