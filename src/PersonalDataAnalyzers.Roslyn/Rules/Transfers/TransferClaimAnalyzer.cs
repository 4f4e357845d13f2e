using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>"No transfers outside the EEA", compared with every recipient, its sub-processors and their remote access.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransferClaimAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.TransferClaimContradicted, "Claim of no transfers, contradicted by a recipient", "A notice that says nothing leaves the EEA while a recipient is outside misleads the people it informs")
        .Add(RuleIds.TransferClaimUnverified, "Claim of no transfers that nothing supports", "The claim rests on the country of every recipient; where one is not stated, nobody can verify it");

    private protected override LegalRules Rules => s_rules;
}
