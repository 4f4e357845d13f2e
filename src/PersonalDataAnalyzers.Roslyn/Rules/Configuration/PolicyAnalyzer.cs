using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0010: a policy nobody knows enforces nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.UnknownPolicy,
        "Unknown PersonalDataPolicy",
        "PersonalDataPolicy '{0}' is unknown, and nothing is enforced; set it to 'suggest' or 'enforce'",
        RuleLevel.Error,
        "A project that asks for enforcement in a word nobody knows would build green without it.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

#pragma warning disable RS1013 // The start action is the gate of the base class; a compilation action would pass it by.
    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (ProjectOptions.Value(context.Options, ProjectOptions.Policy) is { } policy and not ("suggest" or "enforce"))
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, policy)));
    }
}
