using System;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;
using static PersonalDataAnalyzers.Law.Tests.Checks.Lawful;

namespace PersonalDataAnalyzers.Law.Tests.Checks;

public class GroundChecksTests
{
    private static FieldFacts Field(PersonalDataCategory category, AdditionalGround ground = AdditionalGround.NotStated) =>
        new() { Member = "Value", State = FieldState.Personal, Category = category, Ground = ground };

    [Fact]
    public void Each_special_category_needs_a_ground_and_no_other_does()
    {
        foreach (var category in Enum.GetValues<PersonalDataCategory>().Where(category => category != PersonalDataCategory.NotStated))
        {
            var found = Check(Register, With(Field(category))).Contains("SpecialCategoryGroundMissing at Customer.Value");
            Assert.True(found == Categories.IsSpecial(category), category.ToString());
        }
    }

    [Theory]
    [InlineData(AdditionalGround.ExplicitConsent, true)]
    [InlineData(AdditionalGround.HealthOrSocialCare, true)]
    [InlineData(AdditionalGround.NationalLaw, true)]
    [InlineData(AdditionalGround.NationalIdConsent, false)]
    [InlineData(AdditionalGround.CriminalDataAuthorisedByLaw, false)]
    public void A_ground_must_be_one_of_article_9(AdditionalGround ground, bool suffices) =>
        Assert.Equal(suffices ? [] : ["SpecialCategoryGroundMissing at Customer.Value"], Check(Register, With(Field(PersonalDataCategory.HealthData, ground))));

    [Fact]
    public void The_ground_may_stand_on_a_published_line()
    {
        var line = new ContentFacts { Categories = List(PersonalDataCategory.HealthData, PersonalDataCategory.EmailAddress), Ground = AdditionalGround.EmploymentAndSocialProtection };
        Assert.Empty(Check(Register with { Content = List(line) }, With(Field(PersonalDataCategory.HealthData))));
    }

    [Fact]
    public void Each_purpose_needs_the_ground_not_just_one()
    {
        var withGround = Purpose with { Ground = AdditionalGround.LegalClaims };
        Assert.Empty(Check(With(withGround), With(Field(PersonalDataCategory.HealthData))));
        Assert.Equal(
            ["SpecialCategoryGroundMissing at Customer.Value"],
            Check(Register with { Purposes = List(withGround, Purpose with { Name = "Another" }) }, With(Field(PersonalDataCategory.HealthData))));
    }

    [Fact]
    public void Declared_content_needs_a_ground_too()
    {
        var line = new ContentFacts { At = "Customers@7", Categories = List(PersonalDataCategory.EmailAddress, PersonalDataCategory.TradeUnionMembership) };
        Assert.Equal(["SpecialCategoryGroundMissing at Customers@7"], Check(Register with { Content = List(line) }));
        Assert.Equal(["SpecialCategoryGroundMissing at Customers@7"], Check(With(Purpose with { Content = List(line) })));
        Assert.Empty(Check(Register with { Content = List(line with { Ground = AdditionalGround.NationalLaw }) }));
    }

    [Theory]
    [InlineData("FI", true)]
    [InlineData("fin", true)]
    [InlineData("AX", true)]
    [InlineData(null, true)]
    [InlineData("SE", false)]
    public void The_national_identity_number_needs_a_ground_where_finnish_law_applies(string? country, bool found) =>
        Assert.Equal(
            found ? ["NationalIdGroundMissing at Customer.Value"] : [],
            Check(Register with { Controller = Controller with { Country = country } }, With(Field(PersonalDataCategory.NationalIdentityNumber))));

    [Fact]
    public void A_ground_of_29_is_enough_for_the_number() =>
        Assert.Empty(Check(Register, With(Field(PersonalDataCategory.NationalIdentityNumber, AdditionalGround.NationalIdStatutoryTask))));

    [Theory]
    [InlineData(AdditionalGround.NotStated, false)]
    [InlineData(AdditionalGround.ExplicitConsent, false)]
    [InlineData(AdditionalGround.LegalClaims, true)]
    [InlineData(AdditionalGround.CriminalDataOfficialAuthority, true)]
    [InlineData(AdditionalGround.NationalLaw, true)]
    public void Consent_is_no_ground_for_data_on_offences(AdditionalGround ground, bool suffices) =>
        Assert.Equal(suffices ? [] : ["CriminalDataGroundMissing at Customer.Value"], Check(Register, With(Field(PersonalDataCategory.CriminalData, ground))));
}
