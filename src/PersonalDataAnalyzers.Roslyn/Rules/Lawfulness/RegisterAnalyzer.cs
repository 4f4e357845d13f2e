using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Marks that lead to no register, and registers that say nothing of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.NoRegister, "Personal data without a register", "Every value that is personal data belongs to a register: purposes, legal basis, retention, recipients and rights hang on it")
        .Add(RuleIds.RegisterWithoutDetails, "Register without details of its own", "People are told for each register what it is for and whom it concerns; what registers share does not tell them");

    private protected override LegalRules Rules => s_rules;
}
