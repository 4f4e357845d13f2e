using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.ProCloser.Data;

/// <summary>A private person, with what is known and guessed of them.</summary>
[Personal(typeof(ConsumerData)), DataSubject]
public partial class Consumer
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(PostalAddress)] public string? Street { get; set; }
    [Personal(Age)] public int? Years { get; set; }
    [Personal(LifeStage, Origin = DataOrigin.Derived)] public string? Stage { get; set; }
    [Personal(Income)] public string? IncomeClass { get; set; }
    [Personal(Housing)] public string? Dwelling { get; set; }
    [Personal(Education)] public string? Degree { get; set; }
    [Personal(Interests)] public string? LikelyInterests { get; set; }
}

/// <summary>A contact person of somebody who may become a customer.</summary>
[Personal(typeof(ProspectRegister)), DataSubject]
public partial class Prospect
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(Language)] public string? ServiceLanguage { get; set; }
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(OrganisationData)] public string Company { get; set; } = "";
    [Personal(Feedback)] public string? LastFeedback { get; set; }
}
