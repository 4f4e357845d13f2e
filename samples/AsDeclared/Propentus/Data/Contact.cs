using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.Propentus.Data;

/// <summary>A person at a customer, a prospect or a partner.</summary>
[Personal(typeof(ContactRegister)), DataSubject]
public partial class Contact
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(JobTitle)] public string? Title { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(CustomerRelationship)] public string? Relationship { get; set; }
    [Personal(FreeText)] public string? Notes { get; set; }
    [Personal(CookieIdentifier)] public string? Cookie { get; set; }
    [Personal(UserName)] public string? Login { get; set; }
}
