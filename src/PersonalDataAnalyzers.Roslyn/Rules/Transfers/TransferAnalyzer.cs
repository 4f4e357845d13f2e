using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>Declared recipients outside the EEA, along their chains: is there a mechanism, and is it the right one?</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransferAnalyzer : LegalAnalyzer
{
    private static readonly LegalRules s_rules = new LegalRules()
        .Add(RuleIds.NoTransferMechanism, "Transfer outside the EEA without a valid mechanism", "Data leaves the EEA only under an adequacy decision, appropriate safeguards or a derogation; a sub-processor and remote access are transfers too")
        .Add(RuleIds.MechanismNoLongerValid, "Transfer mechanism that is no longer valid", "A mechanism that has ended or was annulled carries no transfer")
        .Add(RuleIds.AdequacyCondition, "Adequacy on a condition that is not asserted, or about to end", "Some adequacy decisions cover only some recipients, or end on a day")
        .Add(RuleIds.CountryNotStated, "Country of a recipient not stated", "Silence about a country is not the same as no transfer")
        .Add(RuleIds.ClausesModule, "Standard contractual clauses without the right module", "The clauses have four modules, one for each pair of roles")
        .Add(RuleIds.ProcessingClausesAsTransferTool, "Clauses between controller and processor named as a transfer mechanism", "The clauses of (EU) 2021/915 meet Art. 28 inside the EEA; the transfer clauses are those of (EU) 2021/914")
        .Add(RuleIds.DerogationForRegularTransfers, "Derogation for regular transfers", "Derogations are for specific situations, not for what goes on day by day")
        .Add(RuleIds.CountryUnsettled, "Territory whose status is not settled", "For a few territories it is open whether data protection law of the EEA holds there");

    private protected override LegalRules Rules => s_rules;
}
