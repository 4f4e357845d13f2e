using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Checks;

/// <summary>Art. 5, 9(1), 13(1)(e), 14, 28(3), 32: published data, its sources, its recipients and its end.</summary>
internal static class ContentChecks
{
    public static IEnumerable<LegalFinding> Run(RegisterFacts register, CheckOptions options) =>
        register.Processor is not null ? [] : Lines(register).Concat(Sources(register)).Concat(Recipients(register)).Concat(Retentions(register));

    /// <summary>A password is kept as a salted hash, if at all; and what the law makes us keep is not erased on request.</summary>
    public static IEnumerable<LegalFinding> OfMember(MarkedMember member)
    {
        if (member.Field.Category == PersonalDataCategory.Password)
            yield return Finding.Of("CredentialStoredAsData", member.At, member.At);
        if (member.Field.OnErasure != ErasureAction.Erase)
            yield break;
        foreach (var duty in member.Purposes.SelectMany(purpose => Resolution.Retentions(member.Register, purpose)).Select(retention => retention.Duty))
        {
            if (RetentionDuties.Find(duty) is { Min: not null } row)
            {
                yield return Finding.Of("ErasureVersusStatutoryRetention", member.At, member.At, row.Law);
                yield break;
            }
        }
    }

    private static IEnumerable<LegalFinding> Lines(RegisterFacts register)
    {
        foreach (var line in register.Content.Concat(register.Purposes.SelectMany(purpose => purpose.Content)))
        {
            var name = line.Text ?? string.Join(", ", line.Categories);
            if (line.Categories.Contains(PersonalDataCategory.Password))
                yield return Finding.Of("CredentialStoredAsData", line, register, name);
            if (line.Origin == DataOrigin.Derived && line.Categories.Any(category => category is PersonalDataCategory.Language or PersonalDataCategory.Nationality or PersonalDataCategory.LocationData))
                yield return Finding.Of("InferredSpecialCategory", line, register, name);
        }
    }

    private static IEnumerable<LegalFinding> Sources(RegisterFacts register)
    {
        var sources = register.Sources.Concat(register.Purposes.SelectMany(purpose => purpose.Sources)).ToArray();
        if (sources.Length == 0 && register.DerivedFrom.Count == 0)
            yield return Finding.Of("SourcesIncomplete", register.At, register.Name);
        foreach (var text in register.Texts)
        {
            if (text.Section == NoticeSection.Sources && VagueWords.Find(VagueKind.Sources, text.Text, Language(register)) is { } open)
                yield return Finding.Of("SourcesOpenEnded", text, register, register.Name, open);
        }

        foreach (var source in sources)
        {
            var external = source.Kind is SourceKind.RepresentedOrganisation or SourceKind.PublicSource or SourceKind.PublicRegister or SourceKind.OtherController
                or SourceKind.PurchasedRegister or SourceKind.SocialMedia;
            if (external && source.Informed == InformedWhen.NotStated)
                yield return Finding.Of("Article14TimingMissing", source, register, source.Text ?? source.Kind.ToString());
            if (source.Kind is SourceKind.PublicSource or SourceKind.PublicRegister or SourceKind.SocialMedia && source.PubliclyAvailable == Answer.NotStated)
                yield return Finding.Of("SourceAccessibilityMissing", source, register, source.Text ?? source.Kind.ToString());
        }
    }

    private static IEnumerable<LegalFinding> Recipients(RegisterFacts register)
    {
        foreach (var disclosure in register.Disclosures.Concat(register.Purposes.SelectMany(purpose => purpose.Disclosures)))
        {
            var recipient = disclosure.Recipient;
            if (recipient.Role == RecipientRole.NotStated)
                yield return Finding.Of("RecipientUnspecified", recipient, register, recipient.Name);
            if (recipient.Role == RecipientRole.Processor && string.IsNullOrWhiteSpace(recipient.Agreement))
                yield return Finding.Of("ProcessorAgreementMissing", recipient, register, recipient.Name);
            if (recipient.Category && VagueWords.Find(VagueKind.Recipient, recipient.Name, Language(register)) is not null)
                yield return Finding.Of("RecipientVague", recipient, register, recipient.Name);
            if (recipient.Role == RecipientRole.IndependentController && disclosure.LegalBasis == LegalBasis.NotStated)
                yield return Finding.Of("DisclosureBasisMissing", disclosure, register, recipient.Name);
        }
    }

    private static IEnumerable<LegalFinding> Retentions(RegisterFacts register)
    {
        var language = Language(register);
        foreach (var finding in Unexplained(register))
            yield return finding;
        foreach (var retention in register.Retentions.Concat(register.Purposes.SelectMany(purpose => purpose.Retentions)))
        {
            if (Resolution.IsUsable(retention) && string.IsNullOrEmpty(retention.Period) && retention.Duty == RetentionDuty.NotStated && VagueWords.Find(VagueKind.Retention, retention.Text, language) is { } vague)
                yield return Finding.Of("RetentionTextVague", retention, register, retention.Text!, vague);
        }

        foreach (var purpose in register.Purposes)
        {
            var passing = (purpose.Kind & (PurposeKind.DirectMarketing | PurposeKind.WebAnalytics)) != 0
                || (purpose.Subjects.Count > 0 ? purpose.Subjects : register.Subjects).Any(subjects => subjects.Group is SubjectGroup.ProspectContacts or SubjectGroup.ProspectiveCustomers or SubjectGroup.WebsiteVisitors or SubjectGroup.JobApplicants);
            if (!passing)
                continue;
            foreach (var retention in Resolution.Retentions(register, purpose))
            {
                if (LawPeriod.TryParse(retention.Period, out var period) && period.MeanDays > 5 * 365.25 && string.IsNullOrWhiteSpace(retention.Reason) && string.IsNullOrWhiteSpace(retention.Law))
                    yield return Finding.Of("RetentionExcessive", retention, register, purpose.Name, retention.Period!);
            }
        }
    }

    // Erasure for the asking, and duties of law, and not a word of what those make the controller keep.
    private static IEnumerable<LegalFinding> Unexplained(RegisterFacts register)
    {
        var stated = register.Retentions.Concat(register.Purposes.SelectMany(purpose => purpose.Retentions)).ToArray();
        var duties = register.Purposes.Any(purpose => Resolution.Bases(register, purpose).Contains(LegalBasis.LegalObligation));
        if (!duties || stated.Any(retention => retention.Duty != RetentionDuty.NotStated || retention.Criterion == RetentionCriterion.StatutoryPeriod || !string.IsNullOrWhiteSpace(retention.Law)))
            yield break;
        foreach (var right in register.Rights)
        {
            if ((right.Right & DataSubjectRight.Erasure) != 0 && right.Status == RightStatus.Granted && right.Holder != RightHolder.LegalPersons)
                yield return Finding.Of("StatutoryRetentionUnexplained", right, register, register.Name);
        }
    }

    private static string? Language(RegisterFacts register) => register.Notice?.Language is { Length: > 0 } stated ? stated : null;
}
