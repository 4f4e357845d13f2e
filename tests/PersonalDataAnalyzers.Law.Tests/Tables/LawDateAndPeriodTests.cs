using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class LawDateAndPeriodTests
{
    [Theory]
    [InlineData("2026-11-22", true), InlineData("2024-02-29", true), InlineData("2023-02-29", false), InlineData("22.11.2026", false)]
    [InlineData("2026-1-1", false), InlineData("", false), InlineData(null, false), InlineData("2026-11-22T00:00", false), InlineData("٢٠٢٦-١١-٢٢", false)]
    public void A_date_is_ISO_8601_or_refused(string? text, bool valid)
    {
        Assert.Equal(valid, LawDate.TryParse(text, out var date));
        if (valid)
            Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("ar-SA"), InlineData("th-TH"), InlineData("fa-IR"), InlineData("tr-TR"), InlineData("fi-FI")]
    public void A_date_is_the_same_day_in_every_calendar(string culture) => Culture.Run(culture, () =>
    {
        Assert.True(LawDate.TryParse("2026-11-22", out var date));
        Assert.Equal("2026-11-22", date.ToString());
        Assert.Equal("22.11.2026", Vocabulary.Date(date, "fi"));
    });

    [Theory]
    [InlineData("P2Y"), InlineData("P1Y6M"), InlineData("P30D"), InlineData("P2W"), InlineData("PT30M"), InlineData("P1DT12H"), InlineData("P1Y2M3W4DT5H6M7S")]
    public void Periods(string text)
    {
        Assert.True(LawPeriod.TryParse(text, out var period));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(""), InlineData(null), InlineData("P"), InlineData("PT"), InlineData("2Y"), InlineData("P2"), InlineData("PY"), InlineData("P2y"), InlineData("P-2Y")]
    [InlineData("P1M1Y"), InlineData("P1Y1Y"), InlineData("P1YT"), InlineData(" P1Y"), InlineData("P1Y "), InlineData("P1.5Y"), InlineData("P99999999999Y"), InlineData("P1H"), InlineData("PT1Y"), InlineData("p1y"), InlineData("P٢Y")]
    public void What_is_no_period(string? text) => Assert.False(LawPeriod.TryParse(text, out _));

    [Fact]
    public void Periods_keep_their_parts_and_compare_by_mean_length()
    {
        var numbers = Gen.Choose(0, 500).ArrayOf(7);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(numbers.Where(parts => parts.Any(part => part > 0))), parts =>
        {
            var text = $"P{parts[0]}Y{parts[1]}M{parts[2]}W{parts[3]}DT{parts[4]}H{parts[5]}M{parts[6]}S";
            return LawPeriod.TryParse(text, out var period)
                && LawPeriod.TryParse(period.ToString(), out var again) && again == period
                && LawPeriod.TryParse($"P{parts[0] + 1}Y{parts[1]}M{parts[2]}W{parts[3]}DT{parts[4]}H{parts[5]}M{parts[6]}S", out var longer)
                && longer.MeanDays > period.MeanDays;
        }));
    }

    [Fact]
    public void Any_text_is_read_or_refused_never_thrown_at() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        (!LawPeriod.TryParse(text, out var period) || LawPeriod.TryParse(period.ToString(), out _)) && (!LawDate.TryParse(text, out var date) || date.ToString() == text)));

    [Fact]
    public void Two_years_are_twenty_four_months()
    {
        LawPeriod.TryParse("P2Y", out var years);
        LawPeriod.TryParse("P24M", out var months);
        LawPeriod.TryParse("P25M", out var longer);
        Assert.Equal(years.MeanDays, months.MeanDays, 6);
        Assert.True(longer.MeanDays > years.MeanDays);
        Assert.NotEqual(years, months);
    }
}
