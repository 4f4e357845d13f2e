using System;
using PersonalDataAnalyzers;
using ProCloser.Data;
using ProCloser.Declarations;
using static PersonalDataAnalyzers.PersonalDataCategory;

namespace ProCloser.App.Data;

/// <summary>A consumer's data went to a customer as part of a target group: who has to be told when it is erased (Art. 19).</summary>
[Personal(typeof(ConsumerData), typeof(TargetGroups))]
public partial class Disclosure
{
    public int Id { get; set; }
    [BelongsTo(typeof(Consumer))] public int ConsumerId { get; set; }
    public Consumer? Consumer { get; set; }
    [NotPersonal("the customer, an organisation")] public int CompanyId { get; set; }
    public Company? Company { get; set; }
    [Personal(LifeStage, Origin = DataOrigin.Derived)] public string TargetGroup { get; set; } = "";
    [NotPersonal("the day from which the period of retention runs")] public DateOnly DisclosedOn { get; set; }
}
