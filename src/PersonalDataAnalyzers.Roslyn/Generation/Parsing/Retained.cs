using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Erase or keep (GDPR Art. 17(3)).</summary>
internal static class Retained
{
    /// <summary>As marked. Where the mark says nothing, data marked for a purpose that the law makes the controller
    /// keep stays, for the law forbids its erasure; data of a whole register is not data of its bookkeeping.</summary>
    /// <returns>The action, and the ground of keeping if anything declared is one.</returns>
    public static (ErasureAction Action, string? Ground) Decide(MemberMark member, RegisterFacts? register, FactList<PurposeFacts> purposes, bool isPurposeNamed)
    {
        var ground = register is null ? null : Ground(register, purposes);
        if (member.OnErasure != ErasureAction.NotStated)
            return (member.OnErasure, ground);
        return isPurposeNamed && register is not null && purposes.Any(purpose => IsStatutory(register, purpose))
            ? (ErasureAction.Keep, ground)
            : (ErasureAction.Erase, ground);
    }

    private static string? Ground(RegisterFacts register, FactList<PurposeFacts> purposes)
    {
        foreach (var purpose in purposes)
        {
            if (ArticleOf(register, purpose) is not { } article)
                continue;
            var retentions = string.Join(", ", Resolution.Retentions(register, purpose).Select(RegisterInfoParser.Text));
            return purpose.Name + " (" + article + (purpose.Law is { } law ? ", " + law : "") + ")" + (retentions.Length > 0 ? ": " + retentions : "");
        }

        return null;
    }

    private static string? ArticleOf(RegisterFacts register, PurposeFacts purpose)
    {
        if (IsStatutory(register, purpose))
            return "GDPR Art. 17(3)(b)";
        var bases = Resolution.Bases(register, purpose);
        if (bases.Contains(LegalBasis.LegalObligation) || bases.Contains(LegalBasis.PublicTask))
            return "GDPR Art. 17(3)(b)";
        if ((purpose.Kind & (PurposeKind.Research | PurposeKind.Statistics)) != 0)
            return "GDPR Art. 17(3)(d)";
        if ((purpose.Kind & PurposeKind.LegalClaims) != 0)
            return "GDPR Art. 17(3)(e)";
        return (purpose.Kind & PurposeKind.Suppression) != 0 ? "GDPR Art. 21(3)" : null;
    }

    private static bool IsStatutory(RegisterFacts register, PurposeFacts purpose)
    {
        var retentions = Resolution.Retentions(register, purpose);
        return retentions.Any(retention => retention.Duty != RetentionDuty.NotStated)
            || (retentions.Count > 0 && Resolution.Bases(register, purpose).Contains(LegalBasis.LegalObligation));
    }
}
