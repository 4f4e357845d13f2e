using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 6: every purpose has a legal basis, and the basis has what it needs.</summary>
internal static class BasisChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        // What a processor keeps rests on its controller's basis.
        if (register.Processor is not null)
            yield break;
        if (register.Purposes.Count == 0)
            yield return Finding.Of("PurposeMissing", register.At, register.Name);

        foreach (var purpose in register.Purposes)
        {
            var bases = Resolution.Bases(register, purpose);
            if (bases.Count == 0)
            {
                yield return Finding.Of("LegalBasisMissing", purpose, register, purpose.Name);
                continue;
            }

            if (!StatesBasis(purpose) && bases.Count > 1)
                yield return Finding.Of("BasisPerPurposeMissing", purpose, register, purpose.Name, string.Join(", ", bases));
            if (bases.Count == 1 && LegalBases.Find(bases[0]) is { PersonIsParty: true } && FirstNotParty(register, purpose) is { } group)
                yield return Finding.Of("ContractBasisOfOutsiders", purpose, register, purpose.Name, group.ToString());
        }

        foreach (var finding in register.Purposes.SelectMany(purpose => OfPurpose(register, purpose)).Concat(OfRegister(register)))
            yield return finding;
    }

    private static IEnumerable<LegalFinding> OfPurpose(RegisterFacts register, PurposeFacts purpose)
    {
        if (NeedsLaw(purpose.Basis) && IsEmpty(purpose.Law))
            yield return Finding.Of("LegalObligationNotCited", purpose, register, purpose.Name, purpose.Basis.ToString());
        if (purpose.Basis == LegalBasis.LegitimateInterests && IsEmpty(purpose.Interest) && IsEmpty(purpose.ThirdPartyInterest)
            && !purpose.FurtherBases.Concat(register.Bases).Any(NamesInterest))
        {
            yield return Finding.Of("LegitimateInterestNotNamed", purpose, register, purpose.Name);
        }

        foreach (var further in purpose.FurtherBases)
        {
            foreach (var finding in OfBasis(further, register, purpose.Name, purpose.Law, purpose.Interest ?? purpose.ThirdPartyInterest))
                yield return finding;
        }
    }

    private static IEnumerable<LegalFinding> OfRegister(RegisterFacts register)
    {
        // Words without a letter of Art. 6(1) matter where some purpose has nothing else to rest on.
        var needed = !register.Purposes.All(StatesBasis);
        foreach (var stated in register.Bases)
        {
            if (stated.Basis == LegalBasis.NotStated && stated.AsStated is { Length: > 0 } words && needed)
                yield return Finding.Of("LegalBasisInOwnWords", stated, register, register.Name, words);
            foreach (var finding in OfBasis(stated, register, register.Name, null, null))
                yield return finding;
        }
    }

    private static IEnumerable<LegalFinding> OfBasis(BasisFacts stated, RegisterFacts register, string name, string? law, string? interest)
    {
        if (NeedsLaw(stated.Basis) && IsEmpty(stated.Law) && IsEmpty(law))
            yield return Finding.Of("LegalObligationNotCited", stated, register, name, stated.Basis.ToString());
        if (stated.Basis == LegalBasis.LegitimateInterests && !NamesInterest(stated) && IsEmpty(interest))
            yield return Finding.Of("LegitimateInterestNotNamed", stated, register, name);
    }

    private static bool NamesInterest(BasisFacts stated) =>
        stated.Basis == LegalBasis.LegitimateInterests && !(IsEmpty(stated.Interest) && IsEmpty(stated.ThirdPartyInterest));

    private static bool NeedsLaw(LegalBasis basis) => LegalBases.Find(basis) is { } row && (row.Needs & LegalNeeds.Law) != 0;

    private static bool StatesBasis(PurposeFacts purpose) => purpose.Basis != LegalBasis.NotStated || purpose.FurtherBases.Count > 0;

    /// <summary>People of organisations are not party to the contract of their organisation.</summary>
    private static SubjectGroup? FirstNotParty(RegisterFacts register, PurposeFacts purpose)
    {
        foreach (var subjects in purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects)
        {
            if (subjects.Group is SubjectGroup.CustomerContacts or SubjectGroup.ProspectContacts or SubjectGroup.SupplierContacts
                or SubjectGroup.PartnerContacts or SubjectGroup.StakeholderContacts or SubjectGroup.DecisionMakers)
            {
                return subjects.Group;
            }
        }

        return null;
    }

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);
}
