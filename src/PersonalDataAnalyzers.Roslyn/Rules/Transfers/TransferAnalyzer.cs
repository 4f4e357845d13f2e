using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>Declared recipients outside the EEA, along their chains: is there a mechanism, and is it the right one?</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransferAnalyzer : LegalAnalyzer
{
    private static readonly DiagnosticDescriptor s_noTransferMechanism = Rule.Create(
        RuleIds.NoTransferMechanism,
        "Transfer outside the EEA without a valid mechanism",
        LegalRules.Message(RuleIds.NoTransferMechanism),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.NoTransferMechanism, "Data leaves the EEA only under an adequacy decision, appropriate safeguards or a derogation; a sub-processor and remote access are transfers too"));

    private static readonly DiagnosticDescriptor s_mechanismNoLongerValid = Rule.Create(
        RuleIds.MechanismNoLongerValid,
        "Transfer mechanism that is no longer valid",
        LegalRules.Message(RuleIds.MechanismNoLongerValid),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.MechanismNoLongerValid, "A mechanism that has ended or was annulled carries no transfer"));

    private static readonly DiagnosticDescriptor s_adequacyCondition = Rule.Create(
        RuleIds.AdequacyCondition,
        "Adequacy on a condition that is not asserted, or about to end",
        LegalRules.Message(RuleIds.AdequacyCondition),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.AdequacyCondition, "Some adequacy decisions cover only some recipients, or end on a day"));

    private static readonly DiagnosticDescriptor s_countryNotStated = Rule.Create(
        RuleIds.CountryNotStated,
        "Country of a recipient not stated",
        LegalRules.Message(RuleIds.CountryNotStated),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.CountryNotStated, "Silence about a country is not the same as no transfer"));

    private static readonly DiagnosticDescriptor s_clausesModule = Rule.Create(
        RuleIds.ClausesModule,
        "Standard contractual clauses without the right module",
        LegalRules.Message(RuleIds.ClausesModule),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.ClausesModule, "The clauses have four modules, one for each pair of roles"));

    private static readonly DiagnosticDescriptor s_processingClausesAsTransferTool = Rule.Create(
        RuleIds.ProcessingClausesAsTransferTool,
        "Clauses between controller and processor named as a transfer mechanism",
        LegalRules.Message(RuleIds.ProcessingClausesAsTransferTool),
        RuleLevel.Error,
        LegalRules.Description(RuleIds.ProcessingClausesAsTransferTool, "The clauses of (EU) 2021/915 meet Art. 28 inside the EEA; the transfer clauses are those of (EU) 2021/914"));

    private static readonly DiagnosticDescriptor s_derogationForRegularTransfers = Rule.Create(
        RuleIds.DerogationForRegularTransfers,
        "Derogation for regular transfers",
        LegalRules.Message(RuleIds.DerogationForRegularTransfers),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.DerogationForRegularTransfers, "Derogations are for specific situations, not for what goes on day by day"));

    private static readonly DiagnosticDescriptor s_countryUnsettled = Rule.Create(
        RuleIds.CountryUnsettled,
        "Territory whose status is not settled",
        LegalRules.Message(RuleIds.CountryUnsettled),
        RuleLevel.Warning,
        LegalRules.Description(RuleIds.CountryUnsettled, "For a few territories it is open whether data protection law of the EEA holds there"));

    /// <summary>The same checks are run on a recipient that code reaches and no register declares.</summary>
    internal static readonly LegalRules s_rules = new(s_noTransferMechanism, s_mechanismNoLongerValid, s_adequacyCondition, s_countryNotStated, s_clausesModule, s_processingClausesAsTransferTool, s_derogationForRegularTransfers, s_countryUnsettled);

    private protected override LegalRules Rules => s_rules;
}
