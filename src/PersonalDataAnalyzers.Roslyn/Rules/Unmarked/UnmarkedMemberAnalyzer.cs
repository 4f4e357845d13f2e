using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>PDA1001 and PDA1002: unmarked members that look like personal data. In a type that is itself marked every
/// member needs a decision, whatever its name, which is PDA1003's matter.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedMemberAnalyzer : PersonalDataAnalyzer
{
    private const string Why = "Personal data that nobody has marked is in no register, no notice and no export, and is not erased (GDPR Art. 5(1)(a), 5(2), 30(1)). Mark it, or state why it is not personal data.";

    private static readonly DiagnosticDescriptor s_sure = Rule.Create(
        RuleIds.UnmarkedPersonalData,
        "Unmarked personal data",
        "'{0}.{1}' is almost surely personal data ({2}, by {3}){4}: mark it [Personal(PersonalDataCategory.{2})], or say why not with [NotPersonal(\"reason\")]",
        RuleLevel.Warning,
        Why);

    private static readonly DiagnosticDescriptor s_probable = Rule.Create(
        RuleIds.ProbablePersonalData,
        "Probable personal data without a mark",
        "'{0}.{1}' is probably personal data ({2}, by {3}){4}: mark it [Personal(PersonalDataCategory.{2})], or say why not with [NotPersonal(\"reason\")]",
        RuleLevel.Suggestion,
        Why);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_sure, s_probable];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        var detection = DetectionContext.Of(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, marks, detection), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, MarkContext marks, DetectionContext detection)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!SymbolShapes.HoldsData(type))
            return;
        var members = detection.Members(type, context.Options);
        if (members.IsEmpty || marks.NotPersonalReason(type) is not null)
            return;
        var mark = marks.Type(type);
        if (mark is { IsDeclared: true })
            return;
        // Where only members are marked the doubtful ones are undecided, too: PDA1003.
        var least = mark is { HoldsPersonalData: true } ? Strength.High : Strength.Medium;
        foreach (var (member, found) in members)
        {
            if (found.Confidence < least || marks.Member(member) is { Mark: not null })
                continue;
            var rule = found.Confidence == Strength.High ? s_sure : s_probable;
            if (PositionalSuppressions.Has(member, rule.Id, context.Compilation))
                continue;
            context.ReportDiagnostic(Diagnostic.Create(
                rule,
                member.Locations[0],
                DetectionProperties.Of(member.Name, found),
                type.Name,
                member.Name,
                found.Category,
                found.Evidence,
                DetectionProperties.Consequence(found.Category)));
        }
    }
}
