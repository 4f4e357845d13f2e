using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Runs a test as if on a machine of another country. Finnish writes the minus sign as U+2212 and decimals with
/// a comma; Turkish has two letters i, so that upper and lower case mean something else.</summary>
public static class Cultures
{
    /// <summary>The invariant culture and the two that break the most; see <see cref="EveryCultureAttribute"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["", "fi-FI", "tr-TR"];

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

/// <summary><c>[Theory, EveryCulture]</c>: once for each of <see cref="Cultures.All"/>, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryCultureAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Cultures.All.Select(culture => new TheoryDataRow<string>(culture))]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
