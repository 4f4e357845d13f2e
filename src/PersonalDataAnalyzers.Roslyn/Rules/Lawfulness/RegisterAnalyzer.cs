using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Marks that lead to no register, and registers that say nothing of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_noRegister = Rule.Create(
        RuleIds.NoRegister,
        "Personal data without a register",
        LegalRules.Message(RuleIds.NoRegister),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.NoRegister, "Every value that is personal data belongs to a register: purposes, legal basis, retention, recipients and rights hang on it"));

    private static readonly DiagnosticDescriptor s_registerWithoutDetails = Rule.Create(
        RuleIds.RegisterWithoutDetails,
        "Register without details of its own",
        LegalRules.Message(RuleIds.RegisterWithoutDetails),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.RegisterWithoutDetails, "People are told for each register what it is for and whom it concerns; what registers share does not tell them"));

    private static readonly LegalRules s_rules = new(s_noRegister, s_registerWithoutDetails);

    private protected override LegalRules Rules => s_rules;
}
