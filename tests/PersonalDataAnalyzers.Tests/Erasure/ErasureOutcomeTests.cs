using System;
using System.Linq;

namespace PersonalDataAnalyzers.Tests.Erasure;

public class ErasureOutcomeTests
{
    [Fact]
    public void AnythingUnhandled_IsNeverComplete()
    {
        foreach (var fate in Enum.GetValues<MemberFate>())
        {
            var outcome = ErasureOutcome.Of(new MemberOutcome("A", MemberFate.Erased), new MemberOutcome("B", fate));
            Assert.Equal(fate is not (MemberFate.Unhandled or MemberFate.Linked), outcome.IsComplete);
            Assert.Equal(fate == MemberFate.Erased, outcome.IsErased);
        }
    }

    [Fact]
    public void Nothing_IsNotComplete() => Assert.False(ErasureOutcome.Of().IsComplete || ErasureOutcome.Of().IsErased);

    [Fact]
    public void ZeroOfAFate_ClaimsNothing() => Assert.Equal(MemberFate.Unhandled, default);

    [Fact]
    public void Collector_KeepsTheWorstOfAPath()
    {
        var collector = new OutcomeCollector(ErasureOutcome.Of());
        collector.Add("All[]", ErasureOutcome.Of(new MemberOutcome("X", MemberFate.Erased)));
        collector.Add("All[]", ErasureOutcome.Of(new MemberOutcome("X", MemberFate.Unhandled, "why")));
        collector.Add("All[]", ErasureOutcome.Of(new MemberOutcome("X", MemberFate.Kept)));
        collector.Add("None", null);
        var outcome = collector.ToOutcome();
        Assert.Equal(["All[].X: Unhandled (why)"], outcome.Members.Select(member => member.ToString()));
        Assert.False(outcome.IsComplete);
    }
}
