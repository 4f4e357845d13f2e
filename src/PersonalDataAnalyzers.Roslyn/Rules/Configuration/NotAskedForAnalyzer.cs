using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0012: the package came along with somebody's library, and its rules are quiet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotAskedForAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.NotAskedFor,
        "Rules that are quiet because nobody asked for the package",
        "PersonalDataAnalyzers came along with a library, so its rules are quiet; refer to the package itself to have this project's own code checked",
        RuleLevel.Suggestion,
        "A library may carry marks of its own without choosing rules for those who use it. Quiet must not be taken for clean: that nothing is reported says nothing of this project.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override bool SpeaksWhereNotAskedFor => true;

#pragma warning disable RS1013 // The start action is the gate of the base class; a compilation action would pass it by.
    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (ProjectOptions.IsIndirect(context.Options))
            context.RegisterCompilationEndAction(static end => end.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None)));
    }
}
