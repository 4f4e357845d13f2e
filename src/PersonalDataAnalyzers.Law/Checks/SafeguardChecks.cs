using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>One declared transfer mechanism: is it still one, is it the right one?</summary>
internal static class SafeguardChecks
{
    public static IEnumerable<LegalFinding> Run(TransferPath path, SafeguardFacts safeguard, CheckOptions options)
    {
        var mechanism = Mechanisms.Of(safeguard);
        if (Mechanisms.HasEnded(mechanism, options.AsOf))
            yield return Of("TransferMechanismInvalid", path, safeguard, path.Recipient.Name, mechanism.ToString(), Mechanisms.EndOf(mechanism)!.Value.ToString());
        else if (Mechanisms.IsProcessingClauses(safeguard))
            yield return Of("ProcessingClausesAsTransferTool", path, safeguard, path.Recipient.Name);
        else if (mechanism == TransferMechanism.StandardContractualClauses)
            foreach (var finding in Module(path, safeguard))
                yield return finding;
        else if (Mechanisms.IsDerogation(mechanism) && path.Recipient.Role == RecipientRole.Processor)
            yield return Of("DerogationForRegularTransfers", path, safeguard, path.Recipient.Name, mechanism.ToString());

        if (mechanism is >= TransferMechanism.StandardContractualClauses and <= TransferMechanism.PublicAuthorityInstrument && string.IsNullOrWhiteSpace(safeguard.Copy))
            yield return Of("SafeguardCopyMissing", path, safeguard, path.Recipient.Name);
        if (options.Today is { } today && mechanism == TransferMechanism.AdequacyDecision && LawDate.TryParse(safeguard.CheckedOn, out var looked) && today.DaysSince(looked) > 365)
            yield return Of("CertificationCheckStale", path, safeguard, path.Recipient.Name, looked.ToString());
    }

    /// <summary>Named and of no worth: a finding of its own says so.</summary>
    public static bool IsInvalid(SafeguardFacts safeguard, CheckOptions options) =>
        Mechanisms.HasEnded(Mechanisms.Of(safeguard), options.AsOf) || Mechanisms.IsProcessingClauses(safeguard);

    private static IEnumerable<LegalFinding> Module(TransferPath path, SafeguardFacts safeguard)
    {
        if (safeguard.Module == SccModule.NotStated)
            yield return Of("ClausesModuleMissing", path, safeguard, path.Recipient.Name);
        else if (Expected(path.Exporter, path.Recipient.Role) is var expected && expected != SccModule.NotStated && expected != safeguard.Module)
            yield return Of("ClausesModuleWrong", path, safeguard, path.Recipient.Name, safeguard.Module.ToString(), expected.ToString());
    }

    // (EU) 2021/914: the module follows from the roles of exporter and importer.
    private static SccModule Expected(RecipientRole exporter, RecipientRole importer) => (IsController(exporter), IsController(importer)) switch
    {
        (true, true) => SccModule.ControllerToController,
        (true, false) => SccModule.ControllerToProcessor,
        (false, false) => SccModule.ProcessorToProcessor,
        (false, true) => SccModule.ProcessorToController,
        _ => SccModule.NotStated,
    };

    private static bool? IsController(RecipientRole role) => role switch
    {
        RecipientRole.Processor => false,
        RecipientRole.IndependentController or RecipientRole.JointController or RecipientRole.Authority => true,
        _ => null,
    };

    private static LegalFinding Of(string check, TransferPath path, SafeguardFacts safeguard, params string[] arguments) =>
        Finding.Of(check, safeguard.At.Length > 0 ? safeguard : path.Recipient, path.Register, arguments);
}
