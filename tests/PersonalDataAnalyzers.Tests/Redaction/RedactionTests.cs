using FsCheck;
using FsCheck.Fluent;

namespace PersonalDataAnalyzers.Tests.Redaction;

public class RedactionTests
{
    [Fact]
    public void Redacted_OfAnyText_SaysNothingOfIt() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => text.Redacted() == "***"));

    [Fact]
    public void Redacted_OfOtherValues_SaysNothing()
    {
        Assert.Equal("***", 42.Redacted());
        Assert.Equal("***", ((object?)null).Redacted());
        Assert.Equal("***", new System.DateTime(1970, 1, 1).Redacted());
    }
}
