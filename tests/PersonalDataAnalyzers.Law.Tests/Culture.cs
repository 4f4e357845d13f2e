using System;
using System.Globalization;

namespace PersonalDataAnalyzers.Law.Tests;

/// <summary>Runs under a culture and puts the former one back.</summary>
internal static class Culture
{
    public static void Run(string name, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
