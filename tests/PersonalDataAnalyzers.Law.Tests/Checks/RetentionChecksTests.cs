using PersonalDataAnalyzers.Law.Facts;
using static PersonalDataAnalyzers.Law.Tests.Checks.Lawful;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

public class RetentionChecksTests
{
    [Fact]
    public void No_retention_is_found_at_the_purpose() =>
        Assert.Equal(["RetentionMissing at Customers@2"], Check(Register with { Retentions = default }));

    [Theory]
    [InlineData(RetentionCriterion.NotStated, "RetentionMissing")]
    [InlineData(RetentionCriterion.WhileNecessary, "RetentionMissing")]
    [InlineData(RetentionCriterion.WhileBasisExists, "RetentionVague")]
    [InlineData(RetentionCriterion.Indefinite, "RetentionIndefinite")]
    public void A_criterion_that_tells_nobody_anything_is_found_where_it_stands(RetentionCriterion criterion, string check) =>
        Assert.Equal([check + " at Customers@9"], Check(Register with { Retentions = List(new RetentionFacts { At = "Customers@9", Criterion = criterion, Text = "a certain lifespan" }) }));

    [Fact]
    public void A_retention_that_many_purposes_share_is_reported_once()
    {
        var retentions = List(new RetentionFacts { At = "Customers@9", Criterion = RetentionCriterion.Indefinite });
        Assert.Equal(["RetentionIndefinite at Customers@9"], Check(Register with { Purposes = List(Purpose, Purpose with { At = "Customers@8", Name = "Another" }), Retentions = retentions }));
    }

    [Fact]
    public void The_retention_of_a_purpose_stands_before_that_of_the_register() =>
        Assert.Equal(["RetentionIndefinite at P@1"], Check(With(Purpose with { Retentions = List(new RetentionFacts { At = "P@1", Criterion = RetentionCriterion.Indefinite }) })));

    [Fact]
    public void A_usable_criterion_beside_an_unusable_one_is_enough() =>
        Assert.Empty(Check(Register with { Retentions = List(new RetentionFacts { Criterion = RetentionCriterion.WhileNecessary }, new RetentionFacts { Criterion = RetentionCriterion.UntilObjection }) }));

    [Fact]
    public void A_statutory_period_names_its_law()
    {
        var statutory = new RetentionFacts { At = "Customers@9", Criterion = RetentionCriterion.StatutoryPeriod, Text = "as the law says" };
        Assert.Equal(["StatutoryPeriodNotNamed at Customers@9"], Check(Register with { Retentions = List(statutory) }));
        Assert.Empty(Check(Register with { Retentions = List(statutory with { Law = "FI 759/2004 5 §" }) }));
        Assert.Empty(Check(Register with { Retentions = List(new RetentionFacts { Duty = RetentionDuty.AccountingVouchers }) }));
    }
}
