using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class RetentionDutiesTests
{
    [Theory]
    [InlineData(RetentionDuty.AccountingBooks, "P10Y", null, RetentionStart.FinancialYearEnd, "FI 1336/1997 2:10 §")]
    [InlineData(RetentionDuty.AccountingVouchers, "P6Y", null, RetentionStart.CalendarYearEndOfFinancialYear, "FI 1336/1997 2:10 §")]
    [InlineData(RetentionDuty.PayrollBooks, "P10Y", null, RetentionStart.FinancialYearEnd, "FI 768/2016 28 §")]
    [InlineData(RetentionDuty.VatRealEstate, "P13Y", null, RetentionStart.Other, "FI 1501/1993")]
    [InlineData(RetentionDuty.CustomerDueDiligence, "P5Y", "P5Y", RetentionStart.ContractEnd, "FI 444/2017 3:3 §")]
    [InlineData(RetentionDuty.WorkingTimeRecords, "P2Y", null, RetentionStart.CalendarYearEnd, "FI 872/2019 32 §")]
    [InlineData(RetentionDuty.AnnualHolidayRecords, "P2Y", null, RetentionStart.CalendarYearEnd, "FI 162/2005 29 §")]
    [InlineData(RetentionDuty.EmploymentCertificate, "P10Y", null, RetentionStart.EmploymentEnd, "FI 55/2001 6:7 §")]
    [InlineData(RetentionDuty.WorkplaceCamera, null, "P1Y", RetentionStart.EventEnd, "FI 759/2004 17 §")]
    [InlineData(RetentionDuty.ContractorReports, "P2Y", null, RetentionStart.EventEnd, "FI 1233/2006 5 §")]
    [InlineData(RetentionDuty.Whistleblowing, null, "P5Y", RetentionStart.Collection, "FI 1171/2022 29 §")]
    [InlineData(RetentionDuty.AuditWorkingPapers, "P6Y", null, RetentionStart.NotStated, "FI 1141/2015 4:4 §")]
    public void Duties(RetentionDuty duty, string? min, string? max, RetentionStart start, string law)
    {
        var row = RetentionDuties.Find(duty)!;
        Assert.Equal((min, max, start, law, "FI", RetentionRule.Law), (row.Min?.ToString(), row.Max?.ToString(), row.Start, row.Law, row.Country, row.Rule));
    }

    [Fact]
    public void Every_duty_has_its_row_under_its_name()
    {
        foreach (var duty in Enum.GetValues<RetentionDuty>().Skip(1))
            Assert.Equal(duty.ToString(), RetentionDuties.Find(duty)!.Key);
        Assert.Null(RetentionDuties.Find(RetentionDuty.NotStated));
        Assert.Null(RetentionDuties.Find("NotStated"));
        Assert.Null(RetentionDuties.Find("accountingbooks"));
    }

    [Fact]
    public void The_duty_of_due_diligence_passes_to_the_regulation_in_July_2027()
    {
        var (before, after) = (new LawDate(2027, 7, 9), new LawDate(2027, 7, 10));
        Assert.Equal(["CustomerDueDiligence"], Holding(before));
        Assert.Equal(["CustomerDueDiligenceEu"], Holding(after));

        static string[] Holding(LawDate day) =>
            [.. RetentionDuties.Rows.Where(row => row.Key.StartsWith("CustomerDueDiligence", StringComparison.Ordinal) && row.HoldsOn(day)).Select(row => row.Key)];
    }

    [Fact]
    public void What_is_no_law_sets_no_minimum() => Assert.All(
        RetentionDuties.Rows.Where(row => row.Rule != RetentionRule.Law),
        row => Assert.Null(row.Min));

    [Fact]
    public void Data_under_several_duties_is_kept_for_the_longest()
    {
        Assert.Equal("AccountingBooks", RetentionDuties.Longest([RetentionDuty.AccountingVouchers, RetentionDuty.AccountingBooks, RetentionDuty.PayrollBooks])!.Key);
        Assert.Null(RetentionDuties.Longest([RetentionDuty.WorkplaceCamera, RetentionDuty.NotStated]));
        var duties = Gen.Elements(Enum.GetValues<RetentionDuty>()).ArrayOf();
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(duties), several =>
        {
            var longest = RetentionDuties.Longest(several);
            return several.Select(RetentionDuties.Find).All(row => row?.Min is not { } min || min.MeanDays <= longest!.Min!.Value.MeanDays);
        }));
    }

    [Fact]
    public void Each_row_is_a_sentence_that_names_its_period_and_its_law()
    {
        foreach (var language in Vocabulary.Languages)
        {
            foreach (var row in RetentionDuties.Rows)
            {
                var text = row.Text(language);
                Assert.EndsWith(".", text, StringComparison.Ordinal);
                if ((row.Min ?? row.Max) is { } period)
                    Assert.Contains((period.Years + period.Days).ToString(System.Globalization.CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
                if (row.Rule == RetentionRule.Law || row.Country is not null)
                    Assert.Contains(row.Law.Split(' ')[1], text, StringComparison.Ordinal);
            }

            Assert.Equal(RetentionDuties.Rows.Count, Vocabulary.Keys(language).Count(key => key.StartsWith("Retention.", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_act_that_is_cited_has_a_name_and_the_sentence_uses_it()
    {
        foreach (var row in RetentionDuties.Rows.Where(row => row.Law.StartsWith("FI ", StringComparison.Ordinal)))
        {
            foreach (var language in Vocabulary.Languages)
            {
                var name = Vocabulary.Text("notice.law." + string.Join(' ', row.Law.Split(' ')[..2]), language);
                Assert.Contains(name + " " + row.Law.Split(' ')[1], row.Text(language), StringComparison.Ordinal);
            }
        }
    }
}
