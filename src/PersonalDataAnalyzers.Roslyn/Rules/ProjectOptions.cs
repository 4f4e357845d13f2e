using System;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Roslyn.Rules;

/// <summary>MSBuild properties of the project, as the targets of the package show them to the compiler.</summary>
internal static class ProjectOptions
{
    public const string Policy = "PersonalDataPolicy";
    public const string AsOfDay = "PersonalDataAsOf";
    public const string IsDirect = "PersonalDataAnalyzersIsDirect";

    /// <summary>Did neither this project nor one it refers to ask for the package? Where nothing is known, no: the rules
    /// are then on.</summary>
    public static bool IsIndirect(AnalyzerOptions options) => string.Equals(Value(options, IsDirect), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>The day on which the project pins dated law; null where it pins none that can be read (PDA0013 says so).</summary>
    public static LawDate? AsOf(AnalyzerOptions options) => LawDate.TryParse(Value(options, AsOfDay)?.Trim(), out var day) ? day : null;

    /// <summary>As of when dated law is judged: the day of the project, else that of the tables.</summary>
    public static CheckOptions Checks(AnalyzerOptions options) => AsOf(options) is { } day ? new CheckOptions { AsOf = day } : new CheckOptions();

    /// <summary>The value of a property; null where it is not set, or empty.</summary>
    public static string? Value(AnalyzerOptions options, string property) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + property, out var value) && value.Length > 0 ? value : null;
}
