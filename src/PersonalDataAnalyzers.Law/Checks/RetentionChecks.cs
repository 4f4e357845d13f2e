using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 5(1)(e), 13(2)(a): every purpose has an end that a person can work out.</summary>
internal static class RetentionChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        if (register.Processor is not null)
            yield break;

        // Said once of a retention that several purposes share.
        foreach (var purpose in register.Purposes)
        {
            if (Resolution.Retentions(register, purpose).Count > 0)
                continue;
            var stated = purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions;
            yield return stated.Count == 0 ? Finding.Of("RetentionMissing", purpose, register, purpose.Name) : Unusable(stated, register, purpose);
        }

        if (register.Purposes.Count == 0 && !register.Retentions.Any(Resolution.IsUsable))
            yield return Finding.Of("RetentionMissing", register.At, register.Name);
        foreach (var finding in register.Purposes.SelectMany(purpose => purpose.Retentions).Concat(register.Retentions).SelectMany(retention => OfOne(retention, register)))
            yield return finding;
    }

    private static LegalFinding Unusable(FactList<RetentionFacts> stated, RegisterFacts register, PurposeFacts purpose)
    {
        foreach (var retention in stated)
        {
            if (retention.Criterion == RetentionCriterion.Indefinite)
                return Finding.Of("RetentionIndefinite", retention, register, Name(retention, register, purpose));
        }

        foreach (var retention in stated)
        {
            if (retention.Criterion == RetentionCriterion.WhileBasisExists)
                return Finding.Of("RetentionVague", retention, register, Name(retention, register, purpose), retention.Criterion.ToString());
        }

        return Finding.Of("RetentionMissing", stated[0], register, Name(stated[0], register, purpose));
    }

    private static IEnumerable<LegalFinding> OfOne(RetentionFacts retention, RegisterFacts register)
    {
        if (retention.Criterion == RetentionCriterion.StatutoryPeriod && retention.Duty == RetentionDuty.NotStated && string.IsNullOrWhiteSpace(retention.Law))
            yield return Finding.Of("StatutoryPeriodNotNamed", retention, register, retention.Text ?? register.Name);
    }

    // A retention of the register speaks of the register, one of a purpose of the purpose.
    private static string Name(RetentionFacts retention, RegisterFacts register, PurposeFacts purpose) =>
        purpose.Retentions.Contains(retention) ? purpose.Name : register.Name;
}
