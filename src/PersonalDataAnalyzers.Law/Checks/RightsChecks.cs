using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 13(2)(b)-(d), 15-22, 77: what a notice says of rights against what the bases give. A register that says
/// nothing of rights publishes them as the law gives them.</summary>
internal static class RightsChecks
{
    private const PurposeKind Marketing = PurposeKind.DirectMarketing;

    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options)
    {
        if (register.Rights.Count == 0 || register.Processor is not null)
            return [];
        var applying = Rights.For(register).Where(answer => answer.Extent != RightExtent.DoesNotApply).Select(answer => answer.Right).Aggregate(DataSubjectRight.NotStated, (all, right) => all | right);
        var marketing = register.Purposes.Any(purpose => (purpose.Kind & Marketing) != 0);

        // A permission that is kept was given by consent, whatever the register says of its bases.
        var permissions = register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)).Any(line => line.Categories.Contains(PersonalDataCategory.MarketingPermission));
        if (permissions)
            applying |= DataSubjectRight.WithdrawConsent;
        if (marketing)
            applying |= DataSubjectRight.ObjectionToDirectMarketing | DataSubjectRight.Objection;
        return register.Rights.Where(right => right.Holder != RightHolder.LegalPersons).SelectMany(right => Of(register, right, applying | DataSubjectRight.Complaint).Concat(Set(register, right, applying)));
    }

    // How a right is said: the objection apart from the rest (Art. 21(4)), and the consent that cookies need taken back.
    private static IEnumerable<LegalFinding> Set(RegisterFacts register, RightFacts stated, DataSubjectRight applying)
    {
        const DataSubjectRight Objections = DataSubjectRight.Objection | DataSubjectRight.ObjectionToDirectMarketing;
        if ((stated.Right & Objections) != 0 && (stated.Right & ~Objections) != 0 && !string.IsNullOrWhiteSpace(stated.Text))
            yield return Finding.Of("ObjectionNotProminent", stated, register, register.Name, (stated.Right & ~Objections).ToString());
        var cookies = register.Cookies.Concat(register.Purposes.SelectMany(purpose => purpose.Cookies)).Any(cookie => cookie.Purpose != CookiePurpose.StrictlyNecessary);
        if (cookies && stated.Status == RightStatus.Omitted && (stated.Right & ~applying & DataSubjectRight.WithdrawConsent) != 0)
            yield return Finding.Of("CookieWithdrawalMissing", stated, register, register.Name);
    }

    private static IEnumerable<LegalFinding> Of(RegisterFacts register, RightFacts stated, DataSubjectRight applying)
    {
        foreach (DataSubjectRight right in Enum.GetValues(typeof(DataSubjectRight)))
        {
            if (right == DataSubjectRight.NotStated || (stated.Right & right) == 0)
                continue;
            var check = stated.Status switch
            {
                RightStatus.Denied => right is DataSubjectRight.Objection or DataSubjectRight.ObjectionToDirectMarketing ? "ObjectionRightDenied" : "RightDenied",
                RightStatus.Omitted when (applying & right) != 0 => Missing(right),
                RightStatus.Conditional => Unclear(right),
                // What a national law gives does not hang on a basis.
                RightStatus.Granted when (applying & right) == 0 && !(right == DataSubjectRight.National && !string.IsNullOrWhiteSpace(stated.Law)) => "RightOfferedWithoutBasis",
                _ => null,
            };
            if (check is not null)
                yield return Finding.Of(check, stated, register, register.Name, right.ToString());
        }
    }

    private static string Missing(DataSubjectRight right) => right switch
    {
        DataSubjectRight.Complaint => "ComplaintRightMissing",
        DataSubjectRight.WithdrawConsent => "WithdrawalRightMissing",
        DataSubjectRight.Objection => "ObjectionRightMissing",
        DataSubjectRight.ObjectionToDirectMarketing => "DirectMarketingObjectionMissing",
        _ => "RightsIncomplete",
    };

    private static string? Unclear(DataSubjectRight right) => right switch
    {
        DataSubjectRight.Objection or DataSubjectRight.ObjectionToDirectMarketing => "ObjectionRightRestricted",
        DataSubjectRight.Complaint => "ComplaintRightUnclear",
        DataSubjectRight.Restriction or DataSubjectRight.Portability => "RightsUnclear",
        _ => null,
    };
}
