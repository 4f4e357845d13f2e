using System.Linq;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class AuthoritiesTests
{
    [Theory]
    [InlineData("fi", "Tietosuojavaltuutetun toimisto", "Lintulahdenkuja 4, 00530 Helsinki", "PL 800, 00531 Helsinki", "029 566 6700")]
    [InlineData("sv", "Dataombudsmannens byrå", "Fågelviksgränden 4, 00530 Helsingfors", "PB 800, 00531 Helsingfors", "029 566 6700")]
    [InlineData("en", "Office of the Data Protection Ombudsman", "Lintulahdenkuja 4, 00530 Helsinki, Finland", "P.O. Box 800, 00531 Helsinki, Finland", "+358 29 566 6700")]
    public void The_Finnish_authority(string language, string name, string visiting, string postal, string phone)
    {
        var row = Authorities.Of("FI")!;
        Assert.Equal((name, visiting, postal, phone, "tietosuoja@om.fi"), (row.Name(language), row.Visiting(language), row.Postal(language), row.Phone(language), row.Email));
        Assert.StartsWith("https://tietosuoja.fi/", row.Web(language), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SE"), InlineData("NO"), InlineData("DK"), InlineData("EE")]
    public void Of_the_neighbours_name_and_page_are_known_and_nothing_is_guessed(string country)
    {
        var row = Authorities.Of(country)!;
        foreach (var language in Vocabulary.Languages)
        {
            Assert.NotEmpty(row.Name(language));
            Assert.NotNull(row.Web(language));
            Assert.Null(row.Visiting(language));
            Assert.Null(row.Phone(language));
        }

        Assert.Null(row.Email);
    }

    [Fact]
    public void Territories_and_unknown_countries()
    {
        Assert.Equal("FI", Authorities.Of("AX")!.Country);
        Assert.Equal("FI", Authorities.Of("FIN")!.Country);
        Assert.Null(Authorities.Of("US"));
        Assert.Null(Authorities.Of(""));
        Assert.Null(Authorities.Of(null));
        Assert.Equal(5, Authorities.Rows.Select(row => row.Name("fi")).Distinct().Count());
    }
}
