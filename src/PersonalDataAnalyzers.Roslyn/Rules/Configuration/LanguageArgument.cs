using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0005: languages are ISO 639-1 codes.</summary>
internal static class LanguageArgument
{
    public static readonly DiagnosticDescriptor Rule = Rules.Rule.Create(
        RuleIds.UnknownLanguage,
        "Unknown language of a notice",
        "'{0}' is no language code; write the two letters of ISO 639-1: 'fi', 'en', 'sv'",
        RuleLevel.Error,
        "A notice must be intelligible to those it speaks to (GDPR Art. 12(1)); its texts are published, and translated, from the language named here.");

    public static ArgumentFault? Check(string? language) =>
        language is null || LanguageTable.IsKnown(language) ? null : new ArgumentFault(Rule, LanguageTable.Suggest(language), language);
}
