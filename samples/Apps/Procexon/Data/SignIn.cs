using System;
using PersonalDataAnalyzers;
using Procexon.Data;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.App.Data;

/// <summary>From where somebody signed in: for the security of the service, for a year.</summary>
[Personal(typeof(WebUserRegister), typeof(InformationSecurity))]
public partial class SignIn
{
    public int Id { get; set; }
    [BelongsTo(typeof(WebUser))] public int UserId { get; set; }
    public WebUser? User { get; set; }
    [Personal(IpAddress, Origin = DataOrigin.Observed)] public string Address { get; set; } = "";
    [NotPersonal("the day from which a period of retention runs")] public DateOnly On { get; set; }
}
