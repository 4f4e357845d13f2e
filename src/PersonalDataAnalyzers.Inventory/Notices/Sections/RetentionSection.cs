using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Notices.Sections;

/// <summary>How long each purpose keeps the data, and what happens then (Art. 13(2)(a)). Each purpose ends by itself.</summary>
internal static class RetentionSection
{
    public static Section? Build(NoticeContext c, RegisterFacts register, string prefix)
    {
        var words = c.Words;
        var rows = register.Purposes.Select(purpose => Row(c, register, c.Name(register, purpose), purpose.Retentions.Count > 0 ? purpose.Retentions : register.Retentions)).ToList();
        if (rows.Count == 0 && register.Retentions.Count > 0)
            rows.Add(Row(c, register, c.Texts.Of(register.Name, register), register.Retentions));
        IEnumerable<Block> blocks = rows.Count == 0 ? [] : [new Table(words["retention.caption"], [words["purpose"], words["howLong"], words["then"]], rows)];
        if (rows.Count > 1)
            blocks = blocks.Append(new Paragraph(words["retention.each"]));
        return NoticeContext.Section(prefix + "retention", words["section.retention"], [.. c.Paragraphs(register, NoticeSection.Retention), .. blocks]);
    }

    /// <summary>A retention in words.</summary>
    public static IEnumerable<Line> Lines(NoticeContext c, RegisterFacts register, RetentionFacts retention)
    {
        var words = c.Words;
        if (retention.Duty != RetentionDuty.NotStated)
            yield return words.Capital(words.Duty(retention.Duty));
        if (retention.Period is { Length: > 0 } period)
        {
            yield return retention.Start == RetentionStart.NotStated
                ? words.Period(period)
                : words.Format("periodFrom", words.Period(period), words.Label(retention.Start));
        }

        if (retention.Criterion is not (RetentionCriterion.NotStated or RetentionCriterion.Other))
            yield return words.Capital(words.Label(retention.Criterion));
        if (retention.Text is { Length: > 0 } text)
            yield return c.Texts.Of(text, register).Sentence();
        if (retention.Law is { Length: > 0 } law)
            yield return words.Labelled("law", Citations.Of(law, words));
        if (retention.Reason is { Length: > 0 } reason)
            yield return words.Labelled("reason", c.Texts.Of(reason, register));
    }

    /// <summary>Which of several retentions of one purpose prevails. What the person ends (consent, objection) ends it at
    /// once, for the law knows no delay there (Art. 7(3), 21(3)); of the others the last one to end.</summary>
    public static IEnumerable<string> Prevailing(FactList<RetentionFacts> retentions)
    {
        var ended = retentions.Count(IsEndedByThePerson);
        var others = retentions.Count(retention => !IsEndedByThePerson(retention) && Resolution.IsUsable(retention));
        if (others > 1)
            yield return "retention.last";
        if (ended > 0 && others > 0)
            yield return "retention.atOnce";
    }

    private static bool IsEndedByThePerson(RetentionFacts retention) =>
        retention.Criterion is RetentionCriterion.UntilConsentWithdrawn or RetentionCriterion.UntilObjection && string.IsNullOrEmpty(retention.Period) && retention.Duty == RetentionDuty.NotStated;

    private static IReadOnlyList<IReadOnlyList<Line>> Row(NoticeContext c, RegisterFacts register, Line purpose, FactList<RetentionFacts> retentions)
    {
        List<Line> then = [.. retentions.Where(retention => retention.Then != EndAction.NotStated).Select(retention => (Line)c.Words.Capital(c.Words.Label(retention.Then))).Distinct()];
        List<Line> lines = [.. retentions.SelectMany(retention => Lines(c, register, retention)).Distinct()];
        lines.AddRange(Prevailing(retentions).Select(key => (Line)c.Words[key]));
        return [[purpose], lines.Count > 0 ? lines : [c.Words["notStated"]], then.Count > 0 ? then : [c.Words["endOfPeriod"]]];
    }
}
