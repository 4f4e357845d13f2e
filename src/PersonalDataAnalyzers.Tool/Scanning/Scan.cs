using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>One finding, ready to print. Lines and columns count from one.</summary>
internal sealed record ScanFinding(string Path, int Line, int Column, int EndLine, int EndColumn, string Type, string Member, string Rule, DiagnosticSeverity Severity, string Category, string Confidence, string Message)
{
    /// <summary>Documentation id of the member, for a suppression.</summary>
    public string SymbolId { get; init; } = "";

    public string Project { get; init; } = "";
}

/// <summary>What a scan found, and what it looked at.</summary>
internal sealed record ScanResult(string Root, int Projects, int Files, IReadOnlyList<ScanFinding> Findings, IReadOnlyDictionary<string, DiagnosticDescriptor> Rules)
{
    /// <summary>Sources that could not be read: nothing is said of them.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Project and solution files that could not be followed: a sentence each, with place and remedy.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Whether all that was asked for was looked at.</summary>
    public bool IsComplete => Unread.Count == 0 && Skipped.Count == 0;
}

/// <summary>Runs all analyzers of ours over loose sources.</summary>
internal static class Scan
{
    public static ScanResult Run(string path, Action<string>? progress = null)
    {
        var skipped = new List<SkippedInput>();
        var projects = SourceProjects.Find(path, skipped);
        if (projects.Sum(project => project.Sources.Count) == 0)
            throw new UsageException($"there is no C# source in '{path}'.");
        var options = projects.ToDictionary(project => project, ScanOptions.For);
        progress?.Invoke($"Reading {projects.Sum(project => project.Sources.Count)} files of {projects.Count} projects");
        var unread = new ConcurrentBag<string>();
        var compiled = LooseCompilations.Of(projects, project => options[project].Severities, unread);
        var analyzers = Analyzers();
        var findings = new List<ScanFinding>();
        var root = Directory.Exists(path) ? Path.GetFullPath(path) : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var done = 0;
        foreach (var project in compiled)
        {
            progress?.Invoke($"[{++done}/{compiled.Count}] {project.Project.Name}");
            findings.AddRange(Analyze(project, analyzers, options[project.Project], root).GetAwaiter().GetResult());
        }

        var rules = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        return new ScanResult(root, projects.Count, projects.Sum(project => project.Sources.Count), [.. findings.Distinct().OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Rule, StringComparer.Ordinal)], rules)
        {
            Unread = [.. unread.Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)],
            Skipped = [.. skipped.Distinct().Select(input => input.Say(root)).Order(StringComparer.Ordinal)],
        };
    }

    private static async Task<IEnumerable<ScanFinding>> Analyze(LooseProject project, ImmutableArray<DiagnosticAnalyzer> analyzers, ScanOptions options, string root)
    {
        var running = project.Compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ScanOptions.AdditionalFiles(project.Project), options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
        var found = await running.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        return found.Where(diagnostic => diagnostic.Id.StartsWith("PDA", StringComparison.Ordinal)).Select(diagnostic => Finding(diagnostic, project, root));
    }

    private static ScanFinding Finding(Diagnostic diagnostic, LooseProject project, string root)
    {
        var span = diagnostic.Location.GetLineSpan();
        var symbol = SymbolAt(diagnostic, project.Compilation);
        var path = span.Path is { Length: > 0 } full ? Path.GetRelativePath(root, full).Replace('\\', '/') : project.Project.Name;
        return new ScanFinding(
            path,
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1,
            symbol is INamedTypeSymbol own ? own.Name : symbol?.ContainingType?.Name ?? "",
            diagnostic.Properties.GetValueOrDefault(DetectionProperties.Member) ?? (symbol is null or INamedTypeSymbol ? "" : symbol.Name),
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.Properties.GetValueOrDefault(DetectionProperties.Category) ?? "",
            diagnostic.Properties.GetValueOrDefault(DetectionProperties.Confidence) ?? "",
            diagnostic.GetMessage(CultureInfo.InvariantCulture))
        {
            SymbolId = symbol?.GetDocumentationCommentId() ?? "",
            Project = project.Project.Name,
        };
    }

    /// <summary>The innermost declared symbol around a finding.</summary>
    private static ISymbol? SymbolAt(Diagnostic diagnostic, Compilation compilation)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return null;
        var model = compilation.GetSemanticModel(tree);
        for (var node = tree.GetRoot().FindNode(diagnostic.Location.SourceSpan); node is not null; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node) is { } symbol and (INamedTypeSymbol or IPropertySymbol or IFieldSymbol or IMethodSymbol or IParameterSymbol))
            {
                // A positional parameter of a record stands for its property.
                return symbol is IParameterSymbol { ContainingType: { IsRecord: true } record } parameter
                    ? record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? symbol
                    : symbol;
            }
        }

        return null;
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        [.. typeof(PersonalDataAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
