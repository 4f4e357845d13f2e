using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Data that needs a ground in addition to its legal basis.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroundAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_specialCategoryWithoutGround = Rule.Create(
        RuleIds.SpecialCategoryWithoutGround,
        "Special category without a ground",
        LegalRules.Message(RuleIds.SpecialCategoryWithoutGround),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.SpecialCategoryWithoutGround, "Special categories of data are forbidden unless a ground of Art. 9(2) or of national law applies, in addition to the legal basis (C-667/21)"));

    private static readonly DiagnosticDescriptor s_nationalIdWithoutGround = Rule.Create(
        RuleIds.NationalIdWithoutGround,
        "National identity number without a ground",
        LegalRules.Message(RuleIds.NationalIdWithoutGround),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.NationalIdWithoutGround, "In Finland the identity number is processed only on the grounds of the Data Protection Act"));

    private static readonly DiagnosticDescriptor s_criminalDataWithoutGround = Rule.Create(
        RuleIds.CriminalDataWithoutGround,
        "Data on offences without a ground",
        LegalRules.Message(RuleIds.CriminalDataWithoutGround),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.CriminalDataWithoutGround, "Data on criminal convictions and offences is processed only under official authority or where law allows it; consent is not enough"));

    private static readonly LegalRules s_rules = new(s_specialCategoryWithoutGround, s_nationalIdWithoutGround, s_criminalDataWithoutGround);

    private protected override LegalRules Rules => s_rules;
}
