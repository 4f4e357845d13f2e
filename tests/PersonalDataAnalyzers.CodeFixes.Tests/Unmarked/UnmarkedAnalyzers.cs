using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

namespace PersonalDataAnalyzers.CodeFixes.Tests.Unmarked;

/// <summary>The rules that ask for a decision on a member, as they run together: a member decided under one of them may be
/// what the other asks about next.</summary>
#pragma warning disable RS1001 // Without the attribute: the tests make it, no compiler loads it.
public sealed class UnmarkedAnalyzers : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_all = [new UnmarkedMemberAnalyzer(), new UndecidedMemberAnalyzer()];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. s_all.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        foreach (var analyzer in s_all)
            analyzer.Initialize(context);
    }
}
