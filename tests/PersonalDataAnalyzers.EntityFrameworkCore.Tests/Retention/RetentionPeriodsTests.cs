using System;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.EntityFrameworkCore.Retention;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Retention;

public sealed class RetentionPeriodsTests
{
    [Theory]
    [InlineData("2024-02-29", "P1Y", RetentionStart.ContractEnd, 12, "2025-02-28")]
    [InlineData("2026-01-31", "P1M", RetentionStart.LastContact, 12, "2026-02-28")]
    [InlineData("2026-01-01", "P90D", RetentionStart.BackupTaken, 12, "2026-04-01")]
    [InlineData("2026-01-01", "PT1H", RetentionStart.Collection, 12, "2026-01-02")]
    [InlineData("2020-01-01", "P6Y", RetentionStart.CalendarYearEnd, 12, "2026-12-31")]
    [InlineData("2020-05-15", "P10Y", RetentionStart.FinancialYearEnd, 4, "2031-04-30")]
    [InlineData("2020-04-30", "P10Y", RetentionStart.FinancialYearEnd, 4, "2030-04-30")]
    // A financial year that ends in April 2021: the calendar year 2021 ends with December.
    [InlineData("2020-05-15", "P6Y", RetentionStart.CalendarYearEndOfFinancialYear, 4, "2027-12-31")]
    public void The_last_day_is_as_the_law_counts_it(string start, string period, RetentionStart from, int month, string end)
    {
        Assert.True(LawPeriod.TryParse(period, out var length));
        Assert.Equal(DateOnly.ParseExact(end, "yyyy-MM-dd"), RetentionPeriods.End(DateOnly.ParseExact(start, "yyyy-MM-dd"), length, from, month));
    }

    [Fact]
    public void A_row_goes_exactly_when_its_last_day_is_over() => Prop.ForAll(
        (from start in Gen.Choose(700_000, 780_000)
         from today in Gen.Choose(700_000, 780_000)
         from period in Gen.Elements("P1D", "P30D", "P2W", "P1M", "P6M", "P1Y6M", "P2Y", "P10Y", "PT30M")
         from month in Gen.Choose(1, 12)
         from @from in Gen.Elements(RetentionStart.ContractEnd, RetentionStart.CalendarYearEnd, RetentionStart.FinancialYearEnd, RetentionStart.CalendarYearEndOfFinancialYear)
         select (start, today, period, month, @from)).ToArbitrary(),
        one =>
        {
            LawPeriod.TryParse(one.period, out var length);
            var (start, today) = (DateOnly.FromDayNumber(one.start), DateOnly.FromDayNumber(one.today));
            var isOver = RetentionPeriods.End(start, length, one.from, one.month) < today;
            return isOver == (start < RetentionPeriods.Cutoff(today, length, one.from, one.month));
        }).QuickCheckThrowOnFailure();
}
