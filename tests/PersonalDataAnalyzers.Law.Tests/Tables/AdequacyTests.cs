using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class AdequacyTests
{
    [Theory]
    [InlineData("AD", "2010/625/EU", "2010-10-19", AdequacyCondition.None)]
    [InlineData("AR", "2003/490/EC", "2003-06-30", AdequacyCondition.None)]
    [InlineData("BR", "(EU) 2026/179", "2026-01-26", AdequacyCondition.Scope)]
    [InlineData("CA", "2002/2/EC", "2001-12-20", AdequacyCondition.CommercialOrganisation)]
    [InlineData("CH", "2000/518/EC", "2000-07-26", AdequacyCondition.None)]
    [InlineData("EPO", "(EU) 2025/1382", "2025-07-15", AdequacyCondition.Scope)]
    [InlineData("FO", "2010/146/EU", "2010-03-05", AdequacyCondition.None)]
    [InlineData("GB", "(EU) 2021/1772", "2021-06-28", AdequacyCondition.None)]
    [InlineData("GG", "2003/821/EC", "2003-11-21", AdequacyCondition.None)]
    [InlineData("IL", "2011/61/EU", "2011-01-31", AdequacyCondition.Scope)]
    [InlineData("IM", "2004/411/EC", "2004-04-28", AdequacyCondition.None)]
    [InlineData("JE", "2008/393/EC", "2008-05-08", AdequacyCondition.None)]
    [InlineData("JP", "(EU) 2019/419", "2019-01-23", AdequacyCondition.Scope)]
    [InlineData("KR", "(EU) 2022/254", "2021-12-17", AdequacyCondition.Scope)]
    [InlineData("NZ", "2013/65/EU", "2012-12-19", AdequacyCondition.None)]
    [InlineData("US", "(EU) 2023/1795", "2023-07-10", AdequacyCondition.DpfCertified)]
    [InlineData("UY", "2012/484/EU", "2012-08-21", AdequacyCondition.None)]
    public void Decisions_in_force_on_the_tables_date(string country, string reference, string adopted, AdequacyCondition condition)
    {
        var answer = Adequacy.Of(country);
        Assert.Equal(reference, answer.Row!.Reference);
        Assert.Equal(adopted, answer.Row.Adopted.ToString());
        Assert.Equal(condition, answer.Row.Condition);
        Assert.Equal(answer.Row.MustBeAsserted ? AdequacyStatus.Conditional : AdequacyStatus.InForce, answer.Status);
        Assert.Equal(Adequacy.AsOf, answer.Day);
        Assert.Equal(condition == AdequacyCondition.None, answer.Row.Scope is null);
    }

    [Fact]
    public void No_other_country_is_adequate() =>
        Assert.Equal(
            "AD AR BR CA CH EPO FO GB GG IL IM JE JP KR NZ US UY".Split(' '),
            CountryTable.Rows.Select(row => row.Code).Where(code => Adequacy.Of(code).Status is AdequacyStatus.InForce or AdequacyStatus.Conditional).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2019-06-01", AdequacyStatus.NotThirdCountry, "Member state")]
    [InlineData("2020-01-31", AdequacyStatus.NotThirdCountry, "Member state")]
    [InlineData("2020-02-01", AdequacyStatus.NotThirdCountry, "Withdrawal Agreement Art. 126, 127")]
    [InlineData("2021-01-01", AdequacyStatus.NotThirdCountry, "Trade and Cooperation Agreement Art. FINPROV.10A")]
    [InlineData("2021-06-28", AdequacyStatus.InForce, "(EU) 2021/1772")]
    [InlineData("2025-06-23", AdequacyStatus.InForce, "(EU) 2021/1772")]
    [InlineData("2025-06-28", AdequacyStatus.InForce, "(EU) 2021/1772", "2025-06-24")]
    [InlineData("2025-12-18", AdequacyStatus.InForce, "(EU) 2021/1772", "2025-06-24")]
    [InlineData("2025-12-28", AdequacyStatus.InForce, "(EU) 2021/1772", "2025-12-19")]
    [InlineData("2031-12-27", AdequacyStatus.InForce, "(EU) 2021/1772", "2025-12-19")]
    [InlineData("2031-12-28", AdequacyStatus.Expired, "(EU) 2021/1772", "2025-12-19")]
    public void The_United_Kingdom_by_date(string day, AdequacyStatus status, string reference, string? extended = null)
    {
        var answer = Adequacy.Of("UK", Day(day));
        Assert.Equal((status, reference, extended), (answer.Status, answer.Row!.Reference, answer.Row.Extended?.ToString()));
    }

    [Fact]
    public void Decisions_as_they_are_cited()
    {
        Assert.Equal("komission päätös (EU) 2023/1795, annettu 10.7.2023", Adequacy.Of("US").Row!.Citation("fi"));
        Assert.Equal("Commission decision (EU) 2021/1772 of 28 June 2021, extended on 19 December 2025", Adequacy.Of("GB").Row!.Citation("en"));
        Assert.Equal("kommissionens beslut 2000/518/EG av den 26.7.2000", Adequacy.Of("CH").Row!.Citation("sv"));
        Assert.Equal("Member state", Adequacy.Of("GB", Day("2019-01-01")).Row!.Citation("en"));
    }

    [Theory]
    [InlineData("2015-10-05", AdequacyStatus.Conditional, "2000/520/EC")]
    [InlineData("2015-10-06", AdequacyStatus.Expired, "2000/520/EC")]
    [InlineData("2020-07-15", AdequacyStatus.Conditional, "(EU) 2016/1250")]
    [InlineData("2020-07-16", AdequacyStatus.Expired, "(EU) 2016/1250")]
    [InlineData("2023-07-09", AdequacyStatus.Expired, "(EU) 2016/1250")]
    [InlineData("2023-07-10", AdequacyStatus.Conditional, "(EU) 2023/1795")]
    [InlineData("1999-01-01", AdequacyStatus.NotYet, "2000/520/EC")]
    public void The_United_States_by_date(string day, AdequacyStatus status, string reference)
    {
        var answer = Adequacy.Of("US", Day(day));
        Assert.Equal(status, answer.Status);
        Assert.Equal(reference, answer.Row!.Reference);
    }

    [Fact]
    public void Brazil_begins_in_2026_and_is_open_in_the_EEA_EFTA_states()
    {
        Assert.Equal(AdequacyStatus.NotYet, Adequacy.Of("BR", Day("2026-01-25")).Status);
        Assert.True(Adequacy.Of("BR").Row!.EeaEftaOpen);
        Assert.Equal(["BR"], Adequacy.Rows.Where(row => row.EeaEftaOpen).Select(row => row.Country));
    }

    [Fact]
    public void Days_left_count_to_the_last_day()
    {
        Assert.Equal(0, Adequacy.Of("GB", Day("2031-12-27")).DaysLeft);
        Assert.Equal(180, Adequacy.Of("GB", Day("2031-06-30")).DaysLeft);
        Assert.Null(Adequacy.Of("GB", Day("2031-12-28")).DaysLeft);
        Assert.Null(Adequacy.Of("CH").DaysLeft);
    }

    [Theory]
    [InlineData("FI", AdequacyStatus.NotThirdCountry), InlineData("AX", AdequacyStatus.NotThirdCountry), InlineData("EEA", AdequacyStatus.NotThirdCountry)]
    [InlineData("IN", AdequacyStatus.None), InlineData("GI", AdequacyStatus.None), InlineData("?", AdequacyStatus.None), InlineData("", AdequacyStatus.None), InlineData("ZZ", AdequacyStatus.None)]
    public void Where_no_decision_speaks(string country, AdequacyStatus status) => Assert.Equal(status, Adequacy.Of(country).Status);

    [Fact]
    public void On_any_day_the_row_named_fits_the_status()
    {
        var cases = from row in Gen.Elements(Adequacy.Rows.ToArray())
                    from offset in Gen.Choose(0, 40_000)
                    select (row.Country, Day: DayAfter(offset));
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(cases), question =>
        {
            var answer = Adequacy.Of(question.Country, question.Day);
            return answer.Row!.InForce(question.Day) == (answer.Status is AdequacyStatus.InForce or AdequacyStatus.Conditional or AdequacyStatus.NotThirdCountry)
                && (answer.Status != AdequacyStatus.Expired || answer.Row.ValidTo < question.Day)
                && (answer.Status != AdequacyStatus.NotYet || answer.Row.ValidFrom > question.Day)
                && (answer.DaysLeft is not { } left || left >= 0);
        }));
    }

    private static LawDate DayAfter(int offset)
    {
        var day = new DateTime(1970, 1, 1).AddDays(offset);
        return new LawDate(day.Year, day.Month, day.Day);
    }

    private static LawDate Day(string text) => LawDate.TryParse(text, out var day) ? day : throw new FormatException(text);
}
