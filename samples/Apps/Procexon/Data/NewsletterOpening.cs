using System;
using PersonalDataAnalyzers;
using Procexon.Data;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.App.Data;

/// <summary>An opening of the newsletter: what interests are inferred from.</summary>
[Personal(typeof(MarketingRegister), typeof(Targeting))]
public partial class NewsletterOpening
{
    public int Id { get; set; }
    [BelongsTo(typeof(MarketingContact))] public int ContactId { get; set; }
    public MarketingContact? Contact { get; set; }
    [Personal(Interests, Origin = DataOrigin.Observed)] public string Topic { get; set; } = "";
    [NotPersonal("the day from which a period of retention runs")] public DateOnly OpenedOn { get; set; }
}
