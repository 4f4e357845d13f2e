using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Testing;

/// <summary>.editorconfig, MSBuild properties and additional files as the compiler hands them to analyzers and
/// generators: parsed by the compiler's own reader, so that sections and severities mean what they mean in a build.</summary>
public static class TestAnalyzerOptions
{
    public static AnalyzerOptions Create(TestSetup setup) =>
        new([.. setup.AdditionalFiles.Select(file => new Text(file))], Provider(setup));

    public static AnalyzerConfigOptionsProvider Provider(TestSetup setup) => new ConfigProvider(Set(setup));

    /// <summary>Severities of the .editorconfig reach the compiler by this door.</summary>
    public static SyntaxTreeOptionsProvider TreeOptions(TestSetup setup) => new Severities(Set(setup));

    internal static IEnumerable<TestFile> ConfigFiles(TestSetup setup)
    {
        var properties = new StringBuilder("is_global = true\n");
        foreach (var property in setup.BuildProperties)
            properties.Append("build_property.").Append(property.Key).Append(" = ").Append(property.Value).Append('\n');
        yield return new TestFile(TestSetup.Folder + "build.globalconfig", properties.ToString());
        if (setup.EditorConfig.Contains("is_global", System.StringComparison.Ordinal))
            yield return new TestFile(TestSetup.Folder + "user.globalconfig", setup.EditorConfig);
        else if (setup.EditorConfig.Length > 0)
            yield return new TestFile(TestSetup.Folder + ".editorconfig", "root = true\n" + setup.EditorConfig);
    }

    private static AnalyzerConfigSet Set(TestSetup setup) =>
        AnalyzerConfigSet.Create(ConfigFiles(setup).Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList());

    internal sealed class Text(TestFile file) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(Markup.Parse(file.Text, file.Path).Text, Encoding.UTF8);

        public override string Path => TestSetup.Folder + file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class ConfigProvider(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // Keys are case-insensitive in a build.
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(AnalyzerConfigOptions.KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }

    private sealed class Severities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
