using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.Benchmarks.Analyzers;

/// <summary>Analyzers that are measured together.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>What an analyzer costs that does nothing: the compiler's own work around it.</summary>
    public static AnalyzerSet Empty { get; } = new("empty analyzer", [new EmptyAnalyzer()]);

    /// <summary>All of ours, in the order of their names.</summary>
    public static AnalyzerSet Ours { get; } = new(
        "ours",
        [.. typeof(PersonalDataAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)]);

    /// <summary>The rules on what is not marked (PDA1xxx, PDA2011), without flow.</summary>
    public static AnalyzerSet Detection { get; } = new(
        "ours, detection alone",
        [.. Ours.Analyzers.Where(analyzer => analyzer.GetType().Namespace!.EndsWith(".Unmarked", StringComparison.Ordinal))]);

    /// <summary>The flow rules alone (PDA3xxx, PDA4xxx).</summary>
    public static AnalyzerSet Flow { get; } = new("ours, flow alone", [.. Ours.Analyzers.Where(analyzer => analyzer is FlowAnalyzer)]);

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // Never shipped.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EmptyAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_rule = new("EMPTY0001", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(static _ => { });
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
