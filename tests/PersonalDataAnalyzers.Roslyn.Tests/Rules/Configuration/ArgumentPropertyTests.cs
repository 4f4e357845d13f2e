using FsCheck;
using FsCheck.Fluent;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Roslyn.Rules.Configuration;

namespace PersonalDataAnalyzers.Roslyn.Tests.Rules.Configuration;

/// <summary>Whatever stands in an argument: no exception, and what a fix would write is right.</summary>
public class ArgumentPropertyTests
{
    [Fact]
    public void Any_text_is_judged_and_no_replacement_is_wrong() => Check.QuickThrowOnFailure(Prop.ForAll<string?>(text =>
        Holds(DurationArgument.Check(text), DurationArgument.Check)
        && Holds(DateArgument.Check(text), DateArgument.Check)
        && Holds(LanguageArgument.Check(text), LanguageArgument.Check)
        && Holds(CountryArgument.Check(text, ArgumentKind.Country), code => CountryArgument.Check(code, ArgumentKind.Country))
        && Holds(CountryArgument.Check(text, ArgumentKind.CountryOrArea), code => CountryArgument.Check(code, ArgumentKind.CountryOrArea))));

    [Fact]
    public void Every_row_of_the_country_table_is_accepted_or_replaced_by_its_code()
    {
        foreach (var row in CountryTable.Rows)
        {
            Assert.Null(CountryArgument.Check(row.Code, ArgumentKind.CountryOrArea));
            Assert.Equal(row.Kind == CountryKind.Area, CountryArgument.Check(row.Code, ArgumentKind.Country) is not null);
            if (row.Alpha3 is not null)
                Assert.Equal(row.Code, CountryArgument.Check(row.Alpha3, ArgumentKind.CountryOrArea)!.Replacement);
        }
    }

    [Fact]
    public void Days_are_read_with_the_day_before_the_month() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 100 * 365).Select(days => new System.DateTime(1990, 1, 1).AddDays(days)).ToArbitrary(),
        day => DateArgument.Check(day.ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture))?.Replacement == day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    private static bool Holds(ArgumentFault? fault, System.Func<string, ArgumentFault?> check) => fault?.Replacement is not { } replacement || check(replacement) is null;
}
