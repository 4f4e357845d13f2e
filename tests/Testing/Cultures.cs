using System;
using System.Globalization;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Runs a test as if on a machine of another country. Finnish writes the minus sign as U+2212 and decimals with
/// a comma; Turkish has two letters i, so that upper and lower case mean something else.</summary>
public static class Cultures
{
    /// <summary>For <c>[Theory, MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]</c>.</summary>
    public static Xunit.TheoryData<string> All => ["", "fi-FI", "tr-TR"];

    public static void Under(string culture, Action test) =>
        Under(culture, () =>
        {
            test();
            return true;
        });

    public static T Under<T>(string culture, Func<T> test)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return test();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    /// <summary>The culture flows into what the test awaits, and ends with it.</summary>
    public static async Task UnderAsync(string culture, Func<Task> test)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await test();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
