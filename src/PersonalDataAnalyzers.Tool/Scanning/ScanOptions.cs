using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The .editorconfig and .globalconfig files and the additional files of a scan, read as the compiler does.</summary>
internal sealed class ScanOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set;

    private ScanOptions(AnalyzerConfigSet set) => _set = set;

    public static ScanOptions For(SourceProject project)
    {
        var configs = new List<AnalyzerConfig>();
        for (var folder = new DirectoryInfo(project.Folder); folder is not null; folder = folder.Parent)
        {
            foreach (var name in new[] { ".editorconfig", ".globalconfig" })
            {
                var path = Path.Combine(folder.FullName, name);
                if (File.Exists(path))
                    configs.Add(AnalyzerConfig.Parse(File.ReadAllText(path), path));
            }
        }

        return new ScanOptions(AnalyzerConfigSet.Create(configs));
    }

    /// <summary>Translations, approved facts, tables and settings beside the project.</summary>
    public static ImmutableArray<AdditionalText> AdditionalFiles(SourceProject project) =>
        [.. Directory.EnumerateFiles(project.Folder, "PersonalData.*")
            .Where(file => Path.GetExtension(file) is ".resx" or ".txt" or ".tsv")
            .Concat(Directory.EnumerateFiles(project.Folder, "appsettings*.json"))
            .Order(StringComparer.Ordinal)
            .Select(file => new LooseText(file))];

    public override AnalyzerConfigOptions GlobalOptions => new Options(_set.GlobalConfigOptions.AnalyzerOptions);

    public SyntaxTreeOptionsProvider Severities => new TreeSeverities(_set);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }

    private sealed class TreeSeverities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) && value == "true" ? GeneratedKind.MarkedGenerated : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class LooseText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
    }
}
