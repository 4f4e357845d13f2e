using System;
using System.Linq;
using PersonalDataAnalyzers.Law.Tables;
using static PersonalDataAnalyzers.Law.PersonalDataCategory;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class CategoriesTests
{
    private static readonly PersonalDataCategory[] s_all = [.. Enum.GetValues<PersonalDataCategory>().Where(value => value != NotStated)];

    [Fact]
    public void Every_category_has_its_row() => Assert.Equal(s_all, Categories.Rows.Select(row => row.Category));

    [Fact]
    public void Special_categories_are_the_eight_of_Art_9() => Assert.Equal(
        [EthnicOrigin, PoliticalOpinion, Belief, TradeUnionMembership, GeneticData, BiometricData, HealthData, SexLife],
        s_all.Where(Categories.IsSpecial));

    [Fact]
    public void Other_flags()
    {
        Assert.Equal([CriminalData], s_all.Where(Categories.IsCriminal));
        Assert.Equal([NationalIdentityNumber], s_all.Where(Categories.IsNationalId));
        Assert.Equal([Password, Credential], s_all.Where(Categories.IsCredential));
        Assert.True(Categories.IsDirectIdentifier(EmailAddress));
        Assert.True(Categories.IsContact(PhoneNumber));
        Assert.False(Categories.IsDirectIdentifier(Age));
    }

    [Theory]
    [InlineData(Name, FirstName), InlineData(Name, PreviousName), InlineData(PostalAddress, PostalCode), InlineData(PostalAddress, City)]
    [InlineData(OnlineIdentifier, IpAddress), InlineData(PaymentData, BankAccount), InlineData(CommunicationContent, CallRecording)]
    public void A_parent_gathers_its_children_and_not_the_other_way(PersonalDataCategory parent, PersonalDataCategory child)
    {
        Assert.True(Categories.Gathers(parent, child));
        Assert.True(Categories.Gathers(parent, parent));
        Assert.False(Categories.Gathers(child, parent));
    }

    [Fact]
    public void Nothing_the_law_singles_out_hides_under_a_parent()
    {
        foreach (var category in s_all.Where(category => Categories.IsSpecial(category) || Categories.IsCriminal(category) || Categories.IsNationalId(category)))
        {
            Assert.Equal(NotStated, Categories.Parent(category));
            Assert.DoesNotContain(s_all, other => other != category && Categories.Gathers(other, category));
        }
    }

    [Fact]
    public void Not_stated_gathers_nothing_and_has_no_flags()
    {
        Assert.DoesNotContain(s_all, category => Categories.Gathers(NotStated, category) || Categories.Gathers(category, NotStated));
        Assert.Equal(CategoryFlags.None, Categories.Flags(NotStated));
        Assert.Null(Categories.Find((PersonalDataCategory)9999));
        Assert.Null(Categories.Find((PersonalDataCategory)(-1)));
    }
}
