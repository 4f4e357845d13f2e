using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5010: rows that may stand there without anybody they belong to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionalPathAnalyzer : LinkAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.OptionalPath,
        "Only way to the person may be empty",
        "Every way from '{0}' to '{1}' may be empty ({2}): rows without it are found by nobody",
        RuleLevel.Warning,
        "A row whose link is null is in nobody's answer, survives every erasure and is kept without an end in sight (GDPR Art. 5(1)(c), 5(1)(e), 15, 17).");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways)
    {
        var type = mark.Type;
        // Under the rule of the last owner links are cut one by one, and the row goes with the last.
        if (type.IsAbstract || !MarkContext.IsMarked(type) || SubjectLinks.IsSubject(type, marks) || SubjectLinks.Rules(type, marks).OnErasure == PathRule.LastOwner)
            return;
        var steps = ways.Steps(type);
        if (steps.Count == 0)
            return;
        var members = SubjectLinks.Members(type, marks);
        foreach (var step in steps)
        {
            if (!IsOptional(step.Member, members))
                return;
        }

        context.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], type.Name, steps[0].To.Name, string.Join("; ", steps)));
    }

    private static bool IsOptional(MemberMark member, List<MemberMark> members) =>
        EntityMembers.ReferenceOf(member) is null
            ? !EntityMembers.IsCollection(member) && EntityMembers.IsOptionalValue(member.Type)
            : member.Type.NullableAnnotation == NullableAnnotation.Annotated
                && EntityMembers.ForeignKeyOf(member, members) is { } key
                && EntityMembers.IsOptionalValue(key.Type);
}
