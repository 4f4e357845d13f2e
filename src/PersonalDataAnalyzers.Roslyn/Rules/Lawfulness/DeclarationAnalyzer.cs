using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Code that holds or uses more than its register declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.PurposeNotOfRegister, "Purpose that the register does not list", "Data is collected for specified purposes; a purpose that its register does not list is told to nobody")
        .Add(RuleIds.ContentNotDeclared, "Data outside the declared content", "Where a register declares what it holds, code that holds more makes the notice untrue");

    private protected override LegalRules Rules => s_rules;
}
