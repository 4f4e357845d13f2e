using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>The facts of a register -> what a person is told of it with their data.</summary>
internal static class RegisterInfoParser
{
    public static RegisterInfo Parse(RegisterFacts register) => new(
        register.Id,
        register.Name,
        register.Controller.Name,
        register.Controller.Email ?? register.Controller.Address ?? register.Controller.Phone,
        new FactList<PurposeInfo>(register.Purposes.Select(purpose => Purpose(register, purpose))),
        new FactList<string>(Recipients(register)),
        new FactList<string>(register.Sources.Concat(register.Purposes.SelectMany(purpose => purpose.Sources)).Select(source => source.Text ?? source.Kind.ToString()).Distinct()));

    public static string Text(RetentionFacts retention) =>
        retention.Duty != RetentionDuty.NotStated ? retention.Duty.ToString()
        : !string.IsNullOrEmpty(retention.Period) ? retention.Period + " " + retention.Start
        : retention.Text ?? retention.Criterion.ToString();

    private static PurposeInfo Purpose(RegisterFacts register, PurposeFacts purpose) => new(
        purpose.Id,
        purpose.Name,
        Resolution.Bases(register, purpose),
        purpose.Law,
        new FactList<string>(Resolution.Retentions(register, purpose).Select(Text)));

    // Art. 15(1)(c): the recipients, those behind them included.
    private static IEnumerable<string> Recipients(RegisterFacts register)
    {
        var seen = new HashSet<string>();
        foreach (var chain in Resolution.Chains(register))
        {
            var recipient = chain[chain.Count - 1].Recipient;
            var safeguards = string.Join(", ", recipient.Safeguards.Select(safeguard => safeguard.Mechanism));
            var text = recipient.Name + " (" + recipient.Role + (recipient.Country.Length > 0 ? ", " + recipient.Country : "") + (safeguards.Length > 0 ? ", " + safeguards : "") + ")";
            if (seen.Add(text))
                yield return text;
        }
    }
}
