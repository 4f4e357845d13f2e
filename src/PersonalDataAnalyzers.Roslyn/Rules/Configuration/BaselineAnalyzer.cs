using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules.Inventory;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0011: an approved baseline that cannot be read approves nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.UnreadableBaseline,
        "Approved baseline that cannot be read",
        "The first line must be '" + BaselineLines.Header + "', but it is '{0}'; write the file anew with 'personal-data approve', or update the package that is to read it",
        RuleLevel.Error,
        "The baseline is what the data protection officer approved (GDPR Art. 5(2), 24(1)). A file of another format is compared with nothing, and every change would pass.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks) =>
        context.RegisterAdditionalFileAction(static file =>
        {
            if (!ApprovedBaseline.IsBaseline(file.AdditionalFile.Path)
                || file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
                return;
            var line = text.Lines[0];
            var header = text.ToString(line.Span);
            if (header != BaselineLines.Header)
                file.ReportDiagnostic(Diagnostic.Create(s_rule, Location.Create(file.AdditionalFile.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span)), header));
        });
}
