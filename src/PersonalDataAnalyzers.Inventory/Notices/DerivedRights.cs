using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>The rights that follow from the legal bases of registers, each with the registers where it applies.</summary>
internal static class DerivedRights
{
    public static IReadOnlyDictionary<DataSubjectRight, IReadOnlyList<RegisterFacts>> Of(IReadOnlyList<RegisterFacts> registers)
    {
        var rights = new Dictionary<DataSubjectRight, IReadOnlyList<RegisterFacts>>();
        foreach (var register in registers)
        {
            foreach (var right in Of(register).Distinct())
                rights[right] = rights.TryGetValue(right, out var of) ? [.. of, register] : [register];
        }

        return rights;
    }

    private static IEnumerable<DataSubjectRight> Of(RegisterFacts register)
    {
        foreach (var purpose in register.Purposes)
        {
            foreach (var basis in Resolution.Bases(register, purpose))
            {
                yield return DataSubjectRight.Access;
                if (basis == LegalBasis.LegitimateInterests) yield return DataSubjectRight.Objection;
            }
        }
    }
}
