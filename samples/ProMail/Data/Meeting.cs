using System;
using PersonalDataAnalyzers;
using ProMail.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProMail.Data;

/// <summary>A meeting or call with a contact.</summary>
[Personal(typeof(CustomerAndMarketingRegister), typeof(CustomerCare))]
public partial class Meeting
{
    public int Id { get; set; }
    [BelongsTo(typeof(CustomerContact))] public int ContactId { get; set; }
    public CustomerContact? Contact { get; set; }
    [Personal(ContactHistory)] public DateTime HeldOn { get; set; }
    [Personal(FreeText)] public string Notes { get; set; } = "";
}
