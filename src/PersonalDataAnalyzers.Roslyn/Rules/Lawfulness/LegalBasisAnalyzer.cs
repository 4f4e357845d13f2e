using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Purposes without a legal basis, and bases without what they need.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LegalBasisAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.NoLegalBasis, "No legal basis", "Processing is lawful only on one of six bases, and people are told which; a description of the business is none, and there is no default")
        .Add(RuleIds.ContractWithoutParty, "Contract as basis for people who are not party to it", "A contract is a basis only for the data of those who are party to it; the people of an organisation are not party to the contract of their organisation")
        .Add(RuleIds.LawNotCited, "Legal obligation or public task without its law", "A legal obligation and a public task are laid down in law; the notice says in which")
        .Add(RuleIds.InterestNotNamed, "Legitimate interests not named", "Who relies on legitimate interests tells people which ones, for only then can they object")
        .Add(RuleIds.BasisNotTiedToPurpose, "Legal basis not tied to the purpose", "Rights follow from the basis of each purpose; a list of bases for the whole register does not show them")
        .Add(RuleIds.ConsentNotEvidenced, "Consent without record or withdrawal", "Who relies on consent can show that it was given, and lets people withdraw it as easily as they gave it");

    private protected override LegalRules Rules => s_rules;
}
