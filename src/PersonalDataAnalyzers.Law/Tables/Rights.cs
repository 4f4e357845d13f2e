using System;
using System.Collections.Generic;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Which rights a data subject has (GDPR Art. 7(3), 13-22, 77, 79, 82), derived from legal bases, kinds of
/// purpose and grounds. No code refuses a right on the basis alone: erasure is limited, never taken away.</summary>
public static class Rights
{
    /// <summary>All rights, in the order in which a notice tells them.</summary>
    public static IReadOnlyList<RightRow> Rows => RightTables.Instance.Rights;

    /// <summary>The cell of the matrix of rights and bases: without regard to kinds and grounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The basis is not one of the six, or the right none of <see cref="Rows"/>.</exception>
    public static RightExtent ByBasis(string right, LegalBasis basis)
    {
        if (LegalBases.Find(basis) is null)
            throw new ArgumentOutOfRangeException(nameof(basis));
        foreach (var row in Rows)
        {
            if (string.Equals(row.Key, right, StringComparison.Ordinal))
                return RightTables.Instance.Cell(right, basis).Extent;
        }

        throw new ArgumentOutOfRangeException(nameof(right));
    }

    /// <summary>The rights for processing on these bases. Every right is among the answers, in the order of <see cref="Rows"/>.</summary>
    /// <param name="bases">Bases of one purpose or of several; none stated = any of the six may be meant, so what depends on
    /// the basis is conditional.</param>
    /// <param name="kinds">Kinds of purpose; NotStated = the kinds are not known.</param>
    /// <param name="grounds">Grounds in addition to the bases.</param>
    public static IReadOnlyList<RightAnswer> For(IEnumerable<LegalBasis> bases, PurposeKind kinds = PurposeKind.NotStated, IEnumerable<AdditionalGround>? grounds = null)
    {
        var stated = new List<LegalBasis>();
        foreach (var basis in bases)
        {
            if (basis != LegalBasis.NotStated && !stated.Contains(basis))
                stated.Add(basis);
        }

        IReadOnlyCollection<AdditionalGround> also = grounds is null ? [] : new List<AdditionalGround>(grounds);
        var answers = new List<RightAnswer>(Rows.Count);
        foreach (var row in Rows)
            answers.Add(Of(row, stated.Count == 0 ? RightTables.AllBases : stated, kinds, also));
        return answers;
    }

    /// <summary>The rights of those whose data is in a register: derived for each purpose by itself, then joined. What
    /// holds for some purposes only is told with the processing it concerns.</summary>
    public static IReadOnlyList<RightAnswer> For(RegisterFacts register)
    {
        var onContent = new List<AdditionalGround>();
        foreach (var line in register.Content)
            onContent.Add(line.Ground);
        var purposes = new List<IReadOnlyList<RightAnswer>>();
        foreach (var purpose in register.Purposes)
            purposes.Add(For(Resolution.Bases(register, purpose), purpose.Kind, Grounds(purpose, onContent)));
        if (purposes.Count == 0)
        {
            var bases = new List<LegalBasis>();
            foreach (var basis in register.Bases)
                bases.Add(basis.Basis);
            return For(bases, PurposeKind.NotStated, onContent);
        }

        var answers = new List<RightAnswer>(Rows.Count);
        for (var i = 0; i < Rows.Count; i++)
        {
            var joined = new Joined(Rows[i], withinPurpose: false);
            foreach (var purpose in purposes)
                joined.Add(purpose[i].Extent, purpose[i].Reasons);
            answers.Add(joined.Answer());
        }

        return answers;
    }

    private static List<AdditionalGround> Grounds(PurposeFacts purpose, List<AdditionalGround> onContent)
    {
        var grounds = new List<AdditionalGround>(onContent) { purpose.Ground };
        foreach (var line in purpose.Content)
            grounds.Add(line.Ground);
        return grounds;
    }

    private static RightAnswer Of(RightRow row, IReadOnlyList<LegalBasis> bases, PurposeKind kinds, IReadOnlyCollection<AdditionalGround> grounds)
    {
        var joined = new Joined(row, withinPurpose: true);
        foreach (var basis in bases)
        {
            var (extent, reason) = RightTables.Instance.Cell(row.Key, basis);
            joined.Add(extent, reason is null ? [] : [reason]);
        }

        var answer = joined.Answer();
        var extentNow = answer.Extent;
        var reasons = new List<string>(answer.Reasons);
        bool required = false, fulfilled = false;
        foreach (var condition in RightTables.Instance.Conditions)
        {
            if (!string.Equals(condition.Key, row.Key, StringComparison.Ordinal))
                continue;
            var holds = condition.Holds(kinds, grounds);
            if (condition.Effect == RightEffect.Requires)
            {
                required = true;
                fulfilled |= holds;
            }
            else if (holds)
            {
                Apply(condition, ref extentNow, reasons);
            }
        }

        return required && !fulfilled && kinds != PurposeKind.NotStated
            ? new RightAnswer(row, RightExtent.DoesNotApply, [])
            : new RightAnswer(row, extentNow, reasons);
    }

    private static void Apply(RightTables.Condition condition, ref RightExtent extent, List<string> reasons)
    {
        switch (condition.Effect)
        {
            case RightEffect.Grants:
                extent = RightExtent.Applies;
                reasons.Clear();
                break;
            case RightEffect.Opens when extent != RightExtent.Applies:
                extent = RightExtent.Conditional;
                Joined.AddOnce(reasons, condition.Reason!);
                break;
            case RightEffect.Limits when extent != RightExtent.DoesNotApply:
                extent = RightExtent.Conditional;
                Joined.AddOnce(reasons, condition.Reason!);
                break;
            case RightEffect.Explains when extent != RightExtent.DoesNotApply:
                Joined.AddOnce(reasons, condition.Reason!);
                break;
        }
    }

    /// <summary>One right over several bases or purposes.</summary>
    private sealed class Joined(RightRow row, bool withinPurpose)
    {
        private readonly List<string> _reasons = [];
        private bool _applies, _conditional, _not;

        public void Add(RightExtent extent, IReadOnlyList<string> reasons)
        {
            _applies |= extent == RightExtent.Applies;
            _conditional |= extent == RightExtent.Conditional;
            _not |= extent == RightExtent.DoesNotApply;
            foreach (var reason in reasons)
                AddOnce(_reasons, reason);
        }

        public RightAnswer Answer()
        {
            if (!_applies && !_conditional)
                return new RightAnswer(row, RightExtent.DoesNotApply, []);

            if (_applies && row.Absolute && !withinPurpose)
                return new RightAnswer(row, RightExtent.Applies, []);
            if (_applies && _not && row.MixedReason is not null)
                AddOnce(_reasons, row.MixedReason);
            return new RightAnswer(row, _conditional || _not ? RightExtent.Conditional : RightExtent.Applies, _reasons);
        }

        public static void AddOnce(List<string> reasons, string reason)
        {
            if (!reasons.Contains(reason))
                reasons.Add(reason);
        }
    }
}
