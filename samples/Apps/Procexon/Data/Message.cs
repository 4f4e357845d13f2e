using System;
using PersonalDataAnalyzers;
using Procexon.Data;
using Procexon.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace Procexon.App.Data;

/// <summary>A message from a person at a customer, perhaps about a colleague of theirs: it is the writer's, and only speaks of
/// the other.</summary>
[Personal(typeof(CustomerRegister), typeof(CustomerCare))]
public partial class Message
{
    public int Id { get; set; }
    [BelongsTo(typeof(Customer))] public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    [Mentions(typeof(Customer), Covers = [nameof(AboutColleague)])] public int? ColleagueId { get; set; }
    public Customer? Colleague { get; set; }
    [Personal(CommunicationContent)] public string Text { get; set; } = "";
    [Personal(CommunicationContent)] public string? AboutColleague { get; set; }
    [NotPersonal("the day from which a period of retention runs")] public DateOnly SentOn { get; set; }
}
