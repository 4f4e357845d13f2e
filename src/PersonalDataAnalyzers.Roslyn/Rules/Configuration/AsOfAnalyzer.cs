using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0013: a day that cannot be read pins nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsOfAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.UnreadableAsOf,
        "Unreadable PersonalDataAsOf",
        "PersonalDataAsOf '{0}' is no ISO 8601 date (such as 2026-11-22), and law is judged as of {1} instead",
        RuleLevel.Error,
        "A project that pins a day which cannot be read is judged by another one, and nobody would notice.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

#pragma warning disable RS1013 // The start action is the gate of the base class; a compilation action would pass it by.
    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (ProjectOptions.Value(context.Options, ProjectOptions.AsOfDay) is { } text && ProjectOptions.AsOf(context.Options) is null)
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, text, Adequacy.AsOf.ToString())));
    }
}
