using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5009: a data subject that nothing tells from another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SubjectKeyAnalyzer : LinkAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.NoSubjectKey,
        "Data subject without a key",
        "Nothing tells one '{0}' from another: mark a member [SubjectKey]",
        RuleLevel.Warning,
        "A request for access or erasure (GDPR Art. 15, 17) names one person. Without a key neither that person nor the rows that are theirs can be found.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways)
    {
        // A key may be configured in OnModelCreating. Without any, EF Core refuses to start, and so does our graph.
        if (context.Compilation.GetTypesByMetadataName("Microsoft.EntityFrameworkCore.ModelBuilder").Length > 0)
            return;
        var type = mark.Type;
        if (type.IsAbstract || !SubjectLinks.IsSubject(type, marks) || SubjectLinks.Keys(type, marks).Count > 0)
            return;
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            // A base class that is not there may have it; a base class that is a subject itself has been told.
            if (declaring.TypeKind == TypeKind.Error
                || EntityMembers.Has(declaring, "PrimaryKeyAttribute")
                || (!SymbolEqualityComparer.Default.Equals(declaring, type) && !declaring.IsAbstract && declaring.SpecialType == SpecialType.None && SubjectLinks.IsSubject(declaring, marks)))
            {
                return;
            }
        }

        context.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], type.Name));
    }
}
