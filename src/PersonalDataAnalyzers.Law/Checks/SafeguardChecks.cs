using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>One declared transfer mechanism: is it still one, is it the right one?</summary>
internal static class SafeguardChecks
{
    public static IEnumerable<LegalFinding> Run(TransferPath path, SafeguardFacts safeguard, CheckOptions options)
    {
        if (Mechanisms.Find(DeclaredMechanism.Of(safeguard)) is not { } row)
            yield break;
        if (DeclaredMechanism.HasEnded(safeguard, options.AsOf))
        {
            yield return Of("TransferMechanismInvalid", path, safeguard, path.Recipient.Name, row.Mechanism.ToString(), (row.EndedForNew ?? row.Ended)!.Value.ToString(), row.Authority ?? row.Article);
        }
        else if (DeclaredMechanism.IsProcessingClauses(safeguard))
        {
            yield return Of("ProcessingClausesAsTransferTool", path, safeguard, path.Recipient.Name);
        }
        else if (row.Mechanism == TransferMechanism.StandardContractualClauses)
        {
            foreach (var finding in Module(path, safeguard))
                yield return finding;
        }
        else if (row.Kind == MechanismKind.Derogation && path.Recipient.Role == RecipientRole.Processor)
        {
            yield return Of("DerogationForRegularTransfers", path, safeguard, path.Recipient.Name, row.Mechanism.ToString(), row.Article);
        }

        if ((row.Needs & LegalNeeds.Copy) != 0 && string.IsNullOrWhiteSpace(safeguard.Copy))
            yield return Of("SafeguardCopyMissing", path, safeguard, path.Recipient.Name);
        if (options.Today is { } today && row.Mechanism == TransferMechanism.AdequacyDecision && LawDate.TryParse(safeguard.CheckedOn, out var looked) && today.DaysSince(looked) > 365)
            yield return Of("CertificationCheckStale", path, safeguard, path.Recipient.Name, looked.ToString());
    }

    /// <summary>Named and of no worth: a finding of its own says so.</summary>
    public static bool IsInvalid(SafeguardFacts safeguard, CheckOptions options) =>
        DeclaredMechanism.HasEnded(safeguard, options.AsOf) || DeclaredMechanism.IsProcessingClauses(safeguard);

    private static IEnumerable<LegalFinding> Module(TransferPath path, SafeguardFacts safeguard)
    {
        if (safeguard.Module == SccModule.NotStated)
            yield return Of("ClausesModuleMissing", path, safeguard, path.Recipient.Name);
        else if (RoleOf(path.Exporter) is { } exporter && RoleOf(path.Recipient.Role) is { } importer && SccModules.For(exporter, importer) is var expected && expected != safeguard.Module)
            yield return Of("ClausesModuleWrong", path, safeguard, path.Recipient.Name, safeguard.Module.ToString(), expected.ToString());
    }

    private static SccRole? RoleOf(RecipientRole role) => role switch
    {
        RecipientRole.Processor => SccRole.Processor,
        RecipientRole.IndependentController or RecipientRole.JointController or RecipientRole.Authority => SccRole.Controller,
        _ => null,
    };

    private static LegalFinding Of(string check, TransferPath path, SafeguardFacts safeguard, params string[] arguments) =>
        Finding.Of(check, safeguard.At.Length > 0 ? safeguard : path.Recipient, path.Register, arguments);
}
