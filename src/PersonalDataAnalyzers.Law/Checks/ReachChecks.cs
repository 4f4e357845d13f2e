using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Recipients that a register declares and no code reaches. What is declared and what is found are separate facts:
/// a notice that names a recipient who gets nothing is as wrong as one that leaves somebody out (Art. 5(1)(a), 13(1)(e)).</summary>
public static class ReachChecks
{
    /// <summary>The findings, where the code of all projects was looked at.</summary>
    /// <param name="registers">What is declared.</param>
    /// <param name="reached">What the code of all projects reaches.</param>
    /// <param name="services">The services that code can be seen to reach.</param>
    public static IEnumerable<LegalFinding> Run(FactList<RegisterFacts> registers, IReadOnlyCollection<ReachedRecipient> reached, KnownServices services)
    {
        foreach (var register in registers)
        {
            foreach (var disclosure in Declared(register))
            {
                if (IsJudged(disclosure, services) && !reached.Any(there => (there.Register is null || there.Register == register.Id) && there.Is(disclosure)))
                    yield return Finding.Of("RecipientNotReached", disclosure, register, disclosure.Recipient.Name, register.Name);
            }
        }
    }

    /// <summary>Recipients of which code cannot tell: no table knows their service, so no call can be seen to reach them. They
    /// are not judged, and whoever prints the findings says so.</summary>
    public static int NotJudged(FactList<RegisterFacts> registers, KnownServices services) =>
        registers.SelectMany(Declared).Where(disclosure => string.IsNullOrWhiteSpace(disclosure.OutsideCode) && !IsJudged(disclosure, services)).Select(disclosure => disclosure.Recipient.Id).Distinct().Count();

    private static IEnumerable<DisclosureFacts> Declared(RegisterFacts register) => register.Disclosures.Concat(register.Purposes.SelectMany(purpose => purpose.Disclosures));

    /// <summary>One organisation whose service a table knows, by itself or by one behind it.</summary>
    private static bool IsJudged(DisclosureFacts disclosure, KnownServices services) =>
        string.IsNullOrWhiteSpace(disclosure.OutsideCode) && !disclosure.Recipient.Category && IsKnown(disclosure.Recipient, services);

    private static bool IsKnown(RecipientFacts recipient, KnownServices services)
    {
        foreach (var service in services.Rows)
        {
            if (Is(recipient.Service, service) || Is(recipient.Name, service))
                return true;
        }

        return false;
    }

    /// <summary>Named like the service or its company, word for word: who is judged must be meant.</summary>
    private static bool Is(string? declared, KnownService service) =>
        declared is not null && (Begins(declared, service.Name) || Begins(declared, service.Id) || Begins(declared, service.Entity));

    private static bool Begins(string declared, string known) =>
        declared.StartsWith(known, System.StringComparison.OrdinalIgnoreCase) && (declared.Length == known.Length || !char.IsLetterOrDigit(declared[known.Length]));
}
