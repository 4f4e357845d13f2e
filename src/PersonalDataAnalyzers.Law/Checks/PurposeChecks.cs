using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 5(1)(b), 6, 13(2)(e)-(f), 22, 35: what a purpose must tell before it is published.</summary>
internal static class PurposeChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options) =>
        register.Processor is not null ? [] : register.Purposes.SelectMany(purpose => Of(register, purpose)).Concat(Interests(register));

    // An interest stated of a register as a whole, which names what rests on something else.
    private static IEnumerable<LegalFinding> Interests(RegisterFacts register)
    {
        var language = register.Notice?.Language is { Length: > 0 } stated ? stated : null;
        foreach (var basis in register.Bases)
        {
            if (basis.Basis != LegalBasis.LegitimateInterests)
                continue;
            if (VagueWords.Find(VagueKind.Employment, basis.Interest, language) is not null)
                yield return Finding.Of("EmploymentBasisSuspect", basis, register, basis.Interest!, basis.Basis.ToString());
            if (VagueWords.Find(VagueKind.Membership, basis.Interest, language) is { } membership)
                yield return Finding.Of("SpecialCategoryPossible", basis, register, register.Name, membership);
        }
    }

    private static IEnumerable<LegalFinding> Of(RegisterFacts register, PurposeFacts purpose)
    {
        var language = register.Notice?.Language is { Length: > 0 } stated ? stated : null;
        if (VagueWords.Find(VagueKind.Purpose, purpose.Name, language) is { } vague)
            yield return Finding.Of("PurposeVague", purpose, register, purpose.Name, vague);
        foreach (var interest in new[] { purpose.Interest, purpose.ThirdPartyInterest }.Concat(register.Bases.SelectMany(basis => new[] { basis.Interest, basis.ThirdPartyInterest })).Distinct())
        {
            if (VagueWords.Find(VagueKind.Interest, interest, language) is not null)
                yield return Finding.Of("LegitimateInterestVague", purpose, register, purpose.Name, interest!);
        }

        // 917/2014 197 § gives a right to keep a directory, no duty.
        if (purpose.Basis == LegalBasis.LegalObligation && purpose.Law is { } law && law.Contains("917/2014") && law.Contains("197"))
            yield return Finding.Of("LegalObligationIsPermission", purpose, register, purpose.Name, law);
        if ((purpose.Kind & PurposeKind.Employment) != 0 && purpose.Basis is LegalBasis.Consent or LegalBasis.LegitimateInterests)
            yield return Finding.Of("EmploymentBasisSuspect", purpose, register, purpose.Name, purpose.Basis.ToString());

        if (purpose.Provision != Law.Provision.NotStated && Contradicts(purpose.Provision, Resolution.Bases(register, purpose)) is { } basis)
            yield return Finding.Of("LegalBasisContradiction", purpose, register, purpose.Name, purpose.Provision.ToString(), basis);

        foreach (var finding in Provision(register, purpose).Concat(Decisions(register, purpose)).Concat(Marketing(register, purpose)))
            yield return finding;
    }

    /// <summary>The bases of a purpose where they do not fit what it says of giving the data; null where they do, or where
    /// none is stated (PDA2002).</summary>
    private static string? Contradicts(Provision provision, FactList<LegalBasis> bases)
    {
        if (bases.Count == 0)
            return null;
        var fits = provision switch
        {
            Law.Provision.Statutory => bases.Contains(LegalBasis.LegalObligation) || bases.Contains(LegalBasis.PublicTask),
            // Art. 7(4): a contract that is not had without consent.
            Law.Provision.NeededForContract or Law.Provision.Contractual => bases.Any(basis => basis != LegalBasis.Consent),
            _ => true,
        };
        return fits ? null : string.Join(", ", bases);
    }

    private static IEnumerable<LegalFinding> Provision(RegisterFacts register, PurposeFacts purpose)
    {
        if (register.DerivedFrom.Count > 0)
            yield break;
        if (purpose.Provision == Law.Provision.NotStated && register.Sources.Concat(purpose.Sources).Any(source => source.Kind == SourceKind.DataSubject))
            yield return Finding.Of("StatutoryOrContractualRequirementMissing", purpose, register, purpose.Name);
        if (purpose.Provision is Law.Provision.NeededForContract or Law.Provision.Contractual or Law.Provision.Statutory && string.IsNullOrWhiteSpace(purpose.IfNotProvided))
            yield return Finding.Of("ConsequenceMissing", purpose, register, purpose.Name);
    }

    private static IEnumerable<LegalFinding> Decisions(RegisterFacts register, PurposeFacts purpose)
    {
        if ((purpose.Kind & PurposeKind.AutomatedDecisions) != 0 && purpose.Decision is null)
            yield return Finding.Of("AutomatedDecisionUndescribed", purpose, register, purpose.Name);
        if (purpose.Decision is { } decision && string.IsNullOrWhiteSpace(decision.HumanIntervention) && decision.PermittedBy is LegalBasis.Contract or LegalBasis.Consent)
            yield return Finding.Of("HumanInterventionMissing", purpose.Decision, register, purpose.Name);
        if ((purpose.Kind & PurposeKind.Profiling) != 0 && Groups(register, purpose).Any(IsPrivate) && !register.Texts.Any(text => text.Section == NoticeSection.Profiling) && purpose.Decision is null)
            yield return Finding.Of("ProfilingUndeclared", purpose, register, purpose.Name);
        if ((purpose.Kind & (PurposeKind.Profiling | PurposeKind.Enrichment)) != 0 && string.IsNullOrWhiteSpace(purpose.Assessment))
            yield return Finding.Of("DpiaIndicated", purpose, register, purpose.Name);
    }

    private static IEnumerable<LegalFinding> Marketing(RegisterFacts register, PurposeFacts purpose)
    {
        const MarketingChannels Electronic = MarketingChannels.Email | MarketingChannels.TextMessages | MarketingChannels.AutomatedCalls;
        if ((purpose.Kind & PurposeKind.DirectMarketing) == 0 || RestsOnConsent(register, purpose))
            yield break;
        var bought = register.Sources.Concat(purpose.Sources).Any(source => source.Kind == SourceKind.PurchasedRegister);
        if (bought || ((purpose.Channels & Electronic) != 0 && Groups(register, purpose).Any(subjects => subjects.Group is SubjectGroup.Consumers or SubjectGroup.ProspectiveCustomers or SubjectGroup.Subscribers)))
            yield return Finding.Of("DirectMarketingConsentMissing", purpose, register, purpose.Name);
    }

    // Consent that a register names among other bases is not consent to this.
    private static bool RestsOnConsent(RegisterFacts register, PurposeFacts purpose)
    {
        var bases = Resolution.Bases(register, purpose);
        return bases.Contains(LegalBasis.Consent) && (bases.Count == 1 || purpose.Basis == LegalBasis.Consent || purpose.FurtherBases.Any(basis => basis.Basis == LegalBasis.Consent));
    }

    private static FactList<SubjectsFacts> Groups(RegisterFacts register, PurposeFacts purpose) => purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects;

    private static bool IsPrivate(SubjectsFacts subjects) => subjects.Group is SubjectGroup.Consumers or SubjectGroup.Customers or SubjectGroup.ProspectiveCustomers or SubjectGroup.Children;
}
