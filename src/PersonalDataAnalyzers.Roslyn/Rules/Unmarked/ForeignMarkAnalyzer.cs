using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>PDA1005: a mark of another library says "personal data", and does less than it seems to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignMarkAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.ForeignMark,
        "Mark of another library",
        "[{0}] {1}: '{2}.{3}' is in no register, no notice and no export of ours, and is not erased; add [Personal(category)] beside it",
        RuleLevel.Suggestion,
        "Marks of other libraries say that a member is personal data and enforce one thing each. Accountability (GDPR Art. 5(2)) needs the purpose, the basis, the retention and the recipients too.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, marks), SymbolKind.Property, SymbolKind.Field);

    private static void Analyze(SymbolAnalysisContext context, MarkContext marks)
    {
        var member = context.Symbol;
        foreach (var attribute in member.GetAttributes())
        {
            if (ForeignMarks.Of(attribute) is not { } foreign || marks.Member(member) is { Mark: not null } || marks.NotPersonalReason(member.ContainingType) is not null)
                continue;
            var location = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? member.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(s_rule, location, foreign.Name, foreign.Does, member.ContainingType.Name, member.Name));
        }
    }
}
