using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Data that needs a ground in addition to its legal basis.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroundAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.SpecialCategoryWithoutGround, "Special category without a ground", "Special categories of data are forbidden unless a ground of Art. 9(2) or of national law applies, in addition to the legal basis (C-667/21)")
        .Add(RuleIds.NationalIdWithoutGround, "National identity number without a ground", "In Finland the identity number is processed only on the grounds of the Data Protection Act")
        .Add(RuleIds.CriminalDataWithoutGround, "Data on offences without a ground", "Data on criminal convictions and offences is processed only under official authority or where law allows it; consent is not enough");

    private protected override LegalRules Rules => s_rules;
}
