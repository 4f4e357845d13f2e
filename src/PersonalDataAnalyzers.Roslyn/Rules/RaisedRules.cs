using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PersonalDataAnalyzers.Roslyn.Rules;

/// <summary>Which rules has the project made errors or warnings of? That speaks of what a rule proves, and not of what names
/// alone propose: those findings then stand under an id of their own.</summary>
internal sealed class RaisedRules(CompilationOptions options, bool enforces)
{
    public static RaisedRules Of(Compilation compilation, AnalyzerOptions options) =>
        new(compilation.Options, ProjectOptions.Value(options, ProjectOptions.Policy) == "enforce");

    /// <summary>In a tree; null = in a file that is no source.</summary>
    public bool Contains(string id, SyntaxTree? tree) =>
        enforces
        || IsRaised(InTree(id, tree))
        || (options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && IsRaised(specific));

    private ReportDiagnostic InTree(string id, SyntaxTree? tree)
    {
        if (options.SyntaxTreeOptionsProvider is not { } provider)
            return ReportDiagnostic.Default;
        if (tree is not null && provider.TryGetDiagnosticValue(tree, id, CancellationToken.None, out var inTree))
            return inTree;
        return provider.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out var everywhere) ? everywhere : ReportDiagnostic.Default;
    }

    private static bool IsRaised(ReportDiagnostic severity) => severity is ReportDiagnostic.Error or ReportDiagnostic.Warn;
}
