using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>"No transfers outside the EEA", compared with every recipient, its sub-processors and their remote access.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransferClaimAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_transferClaimContradicted = Rule.Create(
        RuleIds.TransferClaimContradicted,
        "Claim of no transfers, contradicted by a recipient",
        LegalRules.Message(RuleIds.TransferClaimContradicted),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.TransferClaimContradicted, "A notice that says nothing leaves the EEA while a recipient is outside misleads the people it informs"));

    private static readonly DiagnosticDescriptor s_transferClaimUnverified = Rule.Create(
        RuleIds.TransferClaimUnverified,
        "Claim of no transfers that nothing supports",
        LegalRules.Message(RuleIds.TransferClaimUnverified),
        RuleLevel.Suggestion,
        LegalRules.Description(RuleIds.TransferClaimUnverified, "The claim rests on the country of every recipient; where one is not stated, nobody can verify it"));

    private static readonly LegalRules s_rules = new(s_transferClaimContradicted, s_transferClaimUnverified);

    private protected override LegalRules Rules => s_rules;
}
