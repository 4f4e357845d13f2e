using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5004: several ways lead from a row to the same person, and no rule says whose it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralPathsAnalyzer : LinkAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.SeveralPaths,
        "Several ways to a person without a rule",
        "{0} ways lead from '{1}' to '{2}' ({3}): state [SubjectPaths({4})], or mark the links [BelongsTo] or [Mentions]",
        RuleLevel.Warning,
        "Whether such a row is one person's, any one's or all of theirs together decides what an erasure takes and an answer shows (GDPR Art. 15(4), 17). There is no default: either guess would take or show too much or too little.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways)
    {
        var (erasure, export) = SubjectLinks.Rules(mark.Type, marks);
        if (mark.Type.IsAbstract || (erasure != PathRule.NotStated && export != PathRule.NotStated) || IsReportedAbove(mark.Type, marks, ways))
            return;
        // What several persons may share has rules by itself: the last owner out, and each one's answer.
        foreach (var step in ways.Steps(mark.Type))
        {
            if (EntityMembers.IsCollection(step.Member))
                return;
        }

        // One owner, however many ways lead on from there: the rule is the owner's.
        if (ways.Steps(mark.Type).Count == 1)
            return;
        var found = ways.Several(mark.Type, out var subject);
        if (found.Count == 0)
            return;
        var missing = erasure != PathRule.NotStated ? "OnExport = ..." : export != PathRule.NotStated ? "OnErasure = ..." : "OnErasure = ..., OnExport = ...";
        context.ReportDiagnostic(Diagnostic.Create(s_rule, mark.Type.Locations[0], found.Count, mark.Type.Name, subject!.Name, string.Join("; ", found), missing));
    }

    private static bool IsReportedAbove(INamedTypeSymbol type, MarkContext marks, SubjectWays ways)
    {
        for (var above = type.BaseType; above is { SpecialType: SpecialType.None }; above = above.BaseType)
        {
            if (!above.IsAbstract && marks.Type(above) is not null && ways.Several(above.OriginalDefinition, out _).Count > 0)
                return true;
        }

        return false;
    }
}
