using System;
using PersonalDataAnalyzers;
using ProCloser.Data;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.App.Data;

/// <summary>A call, a message or an offer to a prospect, and what they said.</summary>
[Personal(typeof(ProspectRegister), typeof(Prospecting))]
public partial class SalesContact
{
    public int Id { get; set; }
    [BelongsTo(typeof(Prospect))] public int ProspectId { get; set; }
    public Prospect? Prospect { get; set; }
    [Personal(ContactHistory)] public DateOnly HeldOn { get; set; }
    [Personal(Feedback)] public string? Said { get; set; }
    [Personal(OrderData)] public string? Offer { get; set; }
}
