using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Purposes without a legal basis, and bases without what they need.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LegalBasisAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_noLegalBasis = Rule.Create(
        RuleIds.NoLegalBasis,
        "No legal basis",
        LegalRules.Message(RuleIds.NoLegalBasis),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.NoLegalBasis, "Processing is lawful only on one of six bases, and people are told which; a description of the business is none, and there is no default"));

    private static readonly DiagnosticDescriptor s_contractWithoutParty = Rule.Create(
        RuleIds.ContractWithoutParty,
        "Contract as basis for people who are not party to it",
        LegalRules.Message(RuleIds.ContractWithoutParty),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.ContractWithoutParty, "A contract is a basis only for the data of those who are party to it; the people of an organisation are not party to the contract of their organisation"));

    private static readonly DiagnosticDescriptor s_lawNotCited = Rule.Create(
        RuleIds.LawNotCited,
        "Legal obligation or public task without its law",
        LegalRules.Message(RuleIds.LawNotCited),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.LawNotCited, "A legal obligation and a public task are laid down in law; the notice says in which"));

    private static readonly DiagnosticDescriptor s_interestNotNamed = Rule.Create(
        RuleIds.InterestNotNamed,
        "Legitimate interests not named",
        LegalRules.Message(RuleIds.InterestNotNamed),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.InterestNotNamed, "Who relies on legitimate interests tells people which ones, for only then can they object"));

    private static readonly DiagnosticDescriptor s_basisNotTiedToPurpose = Rule.Create(
        RuleIds.BasisNotTiedToPurpose,
        "Legal basis not tied to the purpose",
        LegalRules.Message(RuleIds.BasisNotTiedToPurpose),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.BasisNotTiedToPurpose, "Rights follow from the basis of each purpose; a list of bases for the whole register does not show them"));

    private static readonly DiagnosticDescriptor s_consentNotEvidenced = Rule.Create(
        RuleIds.ConsentNotEvidenced,
        "Consent without record or withdrawal",
        LegalRules.Message(RuleIds.ConsentNotEvidenced),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.ConsentNotEvidenced, "Who relies on consent can show that it was given, and lets people withdraw it as easily as they gave it"));

    private static readonly LegalRules s_rules = new(s_noLegalBasis, s_contractWithoutParty, s_lawNotCited, s_interestNotNamed, s_basisNotTiedToPurpose, s_consentNotEvidenced);

    private protected override LegalRules Rules => s_rules;
}
