using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5008: a link that an erasure cuts while its row stays, in a column that takes no null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredLinkAnalyzer : LinkAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.RequiredLink,
        "Link that must be cut and may not be null",
        "The row of '{0}' stays when '{1}' is erased, and the link may not be null: it leads on to the person, and no erasure reads complete; make it nullable",
        RuleLevel.Warning,
        "[Mentions], and [BelongsTo] under PathRule.LastOwner, promise that the link to an erased person is cleared (GDPR Art. 17). A column that is NOT NULL cannot be.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways)
    {
        var lastOwner = SubjectLinks.Rules(mark.Type, marks).OnErasure == PathRule.LastOwner;
        var members = (List<MemberMark>?)null;
        foreach (var link in SubjectLinks.Of(mark.Type, marks))
        {
            if ((link.IsOwner && !lastOwner) || !IsOwn(link.Member, mark, marks))
                continue;
            members ??= SubjectLinks.Members(mark.Type, marks);
            if (IsRequired(link.Member, members))
                context.ReportDiagnostic(Diagnostic.Create(s_rule, At(link.Member, mark), mark.Type.Name + "." + link.Member.Member.Name, link.Subject.Name));
        }
    }

    private static bool IsRequired(MemberMark member, List<MemberMark> members)
    {
        // The key of the row itself is not cut.
        if (member.Convention == Convention.Key || EntityMembers.IsCollection(member))
            return false;
        if (EntityMembers.ReferenceOf(member) is not null)
            return EntityMembers.ForeignKeyOf(member, members) is { Convention: not Convention.Key } key && EntityMembers.IsRequiredValue(key.Type);
        return EntityMembers.IsRequiredValue(member.Type)
            // A text that is no foreign key is emptied.
            || (member.Type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.NotAnnotated }
                && member.LinkVia is null && EntityMembers.HasReference(member, members));
    }
}
