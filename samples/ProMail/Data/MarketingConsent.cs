using System;
using PersonalDataAnalyzers;
using ProMail.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Data;

/// <summary>What a contact permitted, when and how: consent has to be demonstrable (Art. 7(1)).</summary>
[Personal(typeof(CustomerAndMarketingRegister), typeof(DirectMarketing))]
public partial class MarketingConsent
{
    public int Id { get; set; }
    [BelongsTo(typeof(CustomerContact))] public int ContactId { get; set; }
    public CustomerContact? Contact { get; set; }
    [Personal(MarketingPermission, Origin = DataOrigin.Provided)] public string Channel { get; set; } = "";
    [Personal(MarketingPermission, Origin = DataOrigin.Provided)] public DateTime GivenOn { get; set; }
    [Personal(MarketingPermission, Origin = DataOrigin.Provided)] public string GivenBy { get; set; } = "";
}
