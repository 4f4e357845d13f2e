using PersonalDataAnalyzers;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.Data;

/// <summary>An account of the web service. Of the password only a salted hash is kept, and it is never exported.</summary>
[Personal(typeof(WebUserRegister), typeof(ServiceAccounts)), DataSubject]
public partial class WebUser
{
    [SubjectKey] public int Id { get; set; }
    [Personal(UserName)] public string Login { get; set; } = "";
    [Personal(Credential)] public byte[] PasswordHash { get; set; } = [];
    [Personal(EmailAddress)] public string Email { get; set; } = "";
    [Personal(IpAddress, typeof(InformationSecurity), Origin = DataOrigin.Observed)] public string? LastAddress { get; set; }
}
