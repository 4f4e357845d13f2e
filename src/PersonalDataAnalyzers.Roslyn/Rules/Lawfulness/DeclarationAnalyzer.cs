using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Code that holds or uses more than its register declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_purposeNotOfRegister = Rule.Create(
        RuleIds.PurposeNotOfRegister,
        "Purpose that the register does not list",
        LegalRules.Message(RuleIds.PurposeNotOfRegister),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.PurposeNotOfRegister, "Data is collected for specified purposes; a purpose that its register does not list is told to nobody"));

    private static readonly DiagnosticDescriptor s_contentNotDeclared = Rule.Create(
        RuleIds.ContentNotDeclared,
        "Data outside the declared content",
        LegalRules.Message(RuleIds.ContentNotDeclared),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.ContentNotDeclared, "Where a register declares what it holds, code that holds more makes the notice untrue"));

    private static readonly LegalRules s_rules = new(s_purposeNotOfRegister, s_contentNotDeclared);

    private protected override LegalRules Rules => s_rules;
}
