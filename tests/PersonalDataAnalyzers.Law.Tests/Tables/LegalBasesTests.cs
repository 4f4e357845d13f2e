using System;
using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class LegalBasesTests
{
    [Theory]
    [InlineData(LegalBasis.Consent, "6(1)(a)", LegalNeeds.Evidence | LegalNeeds.Withdrawal)]
    [InlineData(LegalBasis.Contract, "6(1)(b)", LegalNeeds.None)]
    [InlineData(LegalBasis.LegalObligation, "6(1)(c)", LegalNeeds.Law)]
    [InlineData(LegalBasis.VitalInterests, "6(1)(d)", LegalNeeds.Situation)]
    [InlineData(LegalBasis.PublicTask, "6(1)(e)", LegalNeeds.Law)]
    [InlineData(LegalBasis.LegitimateInterests, "6(1)(f)", LegalNeeds.Interest | LegalNeeds.Balancing)]
    public void Bases(LegalBasis basis, string article, LegalNeeds needs)
    {
        var row = LegalBases.Find(basis)!;
        Assert.Equal(article, row.Article);
        Assert.Equal(needs, row.Needs);
        Assert.Equal(basis == LegalBasis.Contract, row.PersonIsParty);
        Assert.Equal(basis == LegalBasis.LegitimateInterests, row.NotForAuthorities);
    }

    [Fact]
    public void Every_basis_and_ground_has_its_row()
    {
        Assert.Equal(Enum.GetValues<LegalBasis>().Skip(1), LegalBases.Rows.Select(row => row.Basis));
        Assert.Equal(Enum.GetValues<AdditionalGround>().Skip(1), AdditionalGrounds.Rows.Select(row => row.Ground));
        Assert.Null(LegalBases.Find(LegalBasis.NotStated));
        Assert.Null(AdditionalGrounds.Find(AdditionalGround.NotStated));
    }

    [Fact]
    public void The_ten_grounds_of_Art_9_2_stand_in_their_order() => Assert.Equal(
        "abcdefghij".Select(letter => $"9(2)({letter})"),
        AdditionalGrounds.Rows.Take(10).Select(row => row.Article));

    [Theory]
    [InlineData(AdditionalGround.ExplicitConsent, PersonalDataCategory.HealthData, true)]
    [InlineData(AdditionalGround.ExplicitConsent, PersonalDataCategory.CriminalData, false)]
    [InlineData(AdditionalGround.ExplicitConsent, PersonalDataCategory.NationalIdentityNumber, false)]
    [InlineData(AdditionalGround.NationalIdConsent, PersonalDataCategory.NationalIdentityNumber, true)]
    [InlineData(AdditionalGround.NationalIdListedActivity, PersonalDataCategory.HealthData, false)]
    [InlineData(AdditionalGround.CriminalDataAuthorisedByLaw, PersonalDataCategory.CriminalData, true)]
    [InlineData(AdditionalGround.NationalLaw, PersonalDataCategory.TradeUnionMembership, true)]
    [InlineData(AdditionalGround.NationalLaw, PersonalDataCategory.CriminalData, true)]
    [InlineData(AdditionalGround.NotStated, PersonalDataCategory.HealthData, false)]
    [InlineData(AdditionalGround.NotStated, PersonalDataCategory.EmailAddress, true)]
    public void A_ground_opens_the_categories_of_its_own_regime(AdditionalGround ground, PersonalDataCategory category, bool covers) =>
        Assert.Equal(covers, AdditionalGrounds.Covers(ground, category));

    [Fact]
    public void Every_guarded_category_has_a_ground_that_opens_it()
    {
        foreach (var category in Enum.GetValues<PersonalDataCategory>())
            Assert.Contains(AdditionalGrounds.Rows, row => AdditionalGrounds.Covers(row.Ground, category));
    }

    [Fact]
    public void The_present_wording_of_section_29_is_to_be_checked() => Assert.All(
        AdditionalGrounds.Rows.Where(row => row.For == CategoryFlags.National),
        row => Assert.Equal((Certainty.Check, "FI"), (row.Certainty, row.Country)));
}
