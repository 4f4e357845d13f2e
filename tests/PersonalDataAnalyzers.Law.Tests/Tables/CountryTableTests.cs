using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class CountryTableTests
{
    private const string Members = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO";

    [Fact]
    public void The_thirty_member_states_are_the_EEA_and_no_others()
    {
        var expected = Members.Split(' ').Order(StringComparer.Ordinal).ToList();
        Assert.Equal(30, expected.Count);
        Assert.Equal(expected, CountryTable.Rows.Where(row => row is { Zone: TransferZone.Eea, Kind: CountryKind.Country }).Select(row => row.Code));
    }

    [Theory]
    [InlineData("AX"), InlineData("GP"), InlineData("MQ"), InlineData("GF"), InlineData("RE"), InlineData("YT"), InlineData("MF"), InlineData("EU")]
    public void Territories_where_EU_law_holds_are_treated_as_the_EEA(string code)
    {
        Assert.Equal(TransferZone.TreatedAsEea, CountryTable.Zone(code));
        Assert.True(CountryTable.IsEea(code));
        Assert.False(CountryTable.IsThird(code));
    }

    [Theory]
    [InlineData("BL"), InlineData("PM"), InlineData("NC"), InlineData("GL"), InlineData("FO"), InlineData("SJ"), InlineData("BV"), InlineData("AW")]
    [InlineData("GB"), InlineData("JE"), InlineData("GI"), InlineData("BM"), InlineData("SM"), InlineData("XK"), InlineData("HK"), InlineData("EPO"), InlineData("?")]
    public void Territories_outside_are_third_countries(string code)
    {
        Assert.False(CountryTable.IsEea(code));
        Assert.True(CountryTable.IsThird(code));
    }

    [Fact]
    public void Every_assigned_ISO_3166_1_code_is_there() => Assert.Equal(249, CountryTable.Rows.Count(row => row is { Kind: CountryKind.Country, Code: not "XK" }));

    [Theory]
    [InlineData("EL", "GR"), InlineData("UK", "GB"), InlineData("FIN", "FI"), InlineData("swe", "SE"), InlineData("fi", "FI"), InlineData("IC", "ES"), InlineData("EA", "ES"), InlineData("eea", "EEA")]
    public void Aliases_lead_to_the_canonical_code(string alias, string code)
    {
        Assert.Equal(code, CountryTable.Canonical(alias));
        Assert.Equal(code, CountryTable.Alias(alias));
        Assert.Null(CountryTable.Alias(code));
    }

    [Theory]
    [InlineData(""), InlineData(null), InlineData("ZZ"), InlineData("Suomi"), InlineData(" FI"), InlineData("A")]
    public void Of_what_is_no_code_nothing_is_assumed(string? code)
    {
        Assert.False(CountryTable.IsKnown(code));
        Assert.False(CountryTable.IsEea(code));
        Assert.False(CountryTable.IsThird(code));
        Assert.Equal(TransferZone.Unknown, CountryTable.Zone(code));
        Assert.Null(CountryTable.Name(code, "fi"));
    }

    [Fact]
    public void The_constants_of_the_annotations_are_understood()
    {
        Assert.True(CountryTable.IsEea(Countries.Eea));
        Assert.True(CountryTable.IsThird(Countries.ThirdCountry));
        Assert.False(CountryTable.IsKnown(Countries.NotStated));
    }

    [Theory]
    [InlineData("FI", "Suomi", "Finland", "Finland")]
    [InlineData("US", "Yhdysvallat", "United States", "USA")]
    [InlineData("GB", "Iso-Britannia", "United Kingdom", "Storbritannien")]
    [InlineData("AX", "Ahvenanmaa", "Åland", "Åland")]
    [InlineData("?", "ETA:n ulkopuolinen maa", "country outside the EEA", "land utanför EES")]
    public void Names_in_three_languages(string code, string fi, string en, string sv)
    {
        Assert.Equal(fi, CountryTable.Name(code, "fi"));
        Assert.Equal(en, CountryTable.Name(code, "en"));
        Assert.Equal(sv, CountryTable.Name(code, "sv"));
    }

    [Theory]
    [InlineData("tr-TR"), InlineData("fi-FI"), InlineData("")]
    public void Lookups_do_not_depend_on_the_culture(string culture) => Culture.Run(culture, () =>
    {
        foreach (var code in (string[])["FI", "IS", "IT", "IE", "LI", "fi", "is", "it", "ie", "li"])
            Assert.True(CountryTable.IsEea(code));
        Assert.Equal("IN", CountryTable.Canonical("in"));
    });

    [Fact]
    public void Any_text_has_at_most_one_side() => Check.QuickThrowOnFailure(Prop.ForAll<string>(code =>
        !(CountryTable.IsEea(code) && CountryTable.IsThird(code)) && (CountryTable.IsEea(code) || CountryTable.IsThird(code)) == CountryTable.IsKnown(code)));

    [Fact]
    public void Two_letters_have_exactly_the_side_of_their_row()
    {
        var letter = Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray());
        var codes = letter.SelectMany(first => letter.Select(second => string.Concat(first, second)));
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(codes), code =>
            CountryTable.Canonical(code) is { } canonical
                ? CountryTable.Rows.Single(row => row.Code == canonical).Zone == CountryTable.Zone(code) && CountryTable.Canonical(canonical) == canonical
                : CountryTable.Zone(code) == TransferZone.Unknown));
    }
}
