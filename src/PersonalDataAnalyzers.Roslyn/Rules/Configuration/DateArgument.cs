using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0002: days are ISO 8601 calendar dates.</summary>
internal static class DateArgument
{
    // The day stands first wherever dots are written between the numbers; with slashes nobody can tell.
    private static readonly string[] s_unmistakable = ["d.M.yyyy", "dd.MM.yyyy", "yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d"];

    public static readonly DiagnosticDescriptor Rule = Rules.Rule.Create(
        RuleIds.InvalidDate,
        "Day that is no ISO 8601 date",
        "'{0}' is no ISO 8601 date; write 2026-11-22",
        RuleLevel.Error,
        "The day a notice was updated is published, and a safeguard is valid by the day it was signed or checked (GDPR Art. 46). A day that cannot be read counts as not stated.");

    public static ArgumentFault? Check(string? day) =>
        day is null || LawDate.TryParse(day, out _) ? null : new ArgumentFault(Rule, Meant(day), day);

    private static string? Meant(string day) =>
        DateTime.TryParseExact(day.Trim(), s_unmistakable, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
