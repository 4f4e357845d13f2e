using PersonalDataAnalyzers;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace AsDeclared.Procexon.Data;

/// <summary>A person at a customer. The identity number and the password are kept as the notice tells.</summary>
[Personal(typeof(CustomerRegister)), DataSubject]
public partial class Customer
{
    [SubjectKey] public int Id { get; set; }
    [Personal(Name)] public string FullName { get; set; } = "";
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(PhoneNumber)] public string? Phone { get; set; }
    [Personal(PreferredChannel)] public string? Prefers { get; set; }
    [Personal(Position)] public string? Task { get; set; }
    [Personal(SocialMediaData)] public string? SocialMedia { get; set; }
    [Personal(NationalIdentityNumber)] public string? IdentityNumber { get; set; }
    [Personal(OrderData)] public string? LastOrder { get; set; }
    [Personal(BankAccount)] public string? Account { get; set; }
    [Personal(Mandate)] public string? Authorisation { get; set; }
    [Personal(CommunicationContent)] public string? LastMessage { get; set; }
}

/// <summary>An account of the web service.</summary>
[Personal(typeof(WebUserRegister)), DataSubject]
public partial class WebUser
{
    [SubjectKey] public int Id { get; set; }
    [Personal(UserName)] public string Login { get; set; } = "";
    [Personal(Password)] public string Secret { get; set; } = "";
    [Personal(CookieIdentifier)] public string? Cookie { get; set; }
}
