using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0003 and PDA0004: countries are ISO 3166-1 alpha-2 codes.</summary>
internal static class CountryArgument
{
    public static readonly DiagnosticDescriptor Unknown = Rule.Create(
        RuleIds.UnknownCountry,
        "Unknown country code",
        "'{0}' is no country code; write the ISO 3166-1 alpha-2 code of the country{1}",
        RuleLevel.Error,
        "Whether data leaves the EEA (GDPR Art. 44) is judged by the country of the recipient. Of a country that cannot be read nothing is known, and no transfer could be seen.");

    public static readonly DiagnosticDescriptor OtherCode = Rule.Create(
        RuleIds.OtherCountryCode,
        "Country code other than ISO 3166-1 alpha-2",
        "Write '{1}' for '{0}': countries are ISO 3166-1 alpha-2 codes",
        RuleLevel.Warning,
        "The code is understood, but inventory and approved baseline compare texts: one country has one code in them, in capitals.");

    public static ArgumentFault? Check(string? code, ArgumentKind kind)
    {
        var areas = kind == ArgumentKind.CountryOrArea;
        if (code is null || (areas && code == Countries.NotStated))
            return null;
        if (CountryTable.Find(code) is not { } row || (!areas && row.Kind == CountryKind.Area))
            return new ArgumentFault(Unknown, null, code, areas ? ", Countries.Eea, Countries.ThirdCountry or Countries.NotStated" : "");
        return CountryTable.Alias(code) is null ? null : new ArgumentFault(OtherCode, row.Code, code, row.Code);
    }
}
