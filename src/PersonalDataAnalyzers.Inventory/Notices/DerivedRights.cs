using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>A right that holds on a page, with its conditions and the registers where it holds.</summary>
internal sealed record DerivedRight(RightRow Row, IReadOnlyList<(string Reason, IReadOnlyList<RegisterFacts> Of)> Reasons, IReadOnlyList<RegisterFacts> Of)
{
    /// <summary>The rights that follow from the bases, purposes and grounds of the registers, in the order of the table.</summary>
    public static IReadOnlyList<DerivedRight> Derive(IReadOnlyList<RegisterFacts> registers)
    {
        var answers = registers.Select(register => (Register: register, Rights: Rights.For(register))).ToList();
        var derived = new List<DerivedRight>();
        for (var i = 0; i < Rights.Rows.Count; i++)
        {
            var holding = answers.Where(answer => answer.Rights[i].Extent != RightExtent.DoesNotApply).ToList();
            if (holding.Count == 0)
                continue;
            derived.Add(new(
                Rights.Rows[i],
                [.. holding.SelectMany(answer => answer.Rights[i].Reasons).Distinct().Select(reason =>
                    (reason, (IReadOnlyList<RegisterFacts>)[.. holding.Where(answer => answer.Rights[i].Reasons.Contains(reason)).Select(answer => answer.Register)]))],
                [.. holding.Select(answer => answer.Register)]));
        }

        return derived;
    }
}
