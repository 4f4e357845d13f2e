using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>PDA1003: in a type that carries a mark every member is personal data, or is not, and the code says which.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndecidedMemberAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.UndecidedMember,
        "Undecided member of a marked type",
        "'{0}' of '{1}' is neither personal nor not personal{2}: mark it [Personal(PersonalDataCategory.…)], or say why not with [NotPersonal(\"reason\")]",
        RuleLevel.Warning,
        "What a record of a person holds relates to that person, unless somebody has decided otherwise (GDPR Art. 4(1)). An undecided member is not exported, not erased and not in the notice (Art. 15, 17, 13). Keys, navigations, concurrency tokens and computed properties need no decision.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        var detection = DetectionContext.Of(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, marks, detection), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, MarkContext marks, DetectionContext detection)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsStatic
            || marks.Type(type) is not { HoldsPersonalData: true } mark || marks.NotPersonalReason(type) is not null)
        {
            return;
        }

        StringBuilder? inherited = null;
        ImmutableArray<DetectedMember> own = default;
        foreach (var member in mark.Members)
        {
            if (!NeedsDecision(member, marks))
                continue;
            var isOwn = SymbolEqualityComparer.Default.Equals(member.Member.ContainingType, type);
            if (isOwn && own.IsDefault)
                own = detection.MembersOfMarked(type, context.Options);
            var found = isOwn ? DetectionContext.Find(own, member.Member) : detection.Member(member.Member, context.Options);
            if (isOwn && !mark.IsDeclared && detection.Member(member.Member, context.Options) is { Confidence: Strength.High })
                continue; // PDA1001, which says the same and more
            if (isOwn && PositionalSuppressions.Has(member.Member, RuleIds.UndecidedMember, context.Compilation))
                continue;
            if (isOwn)
            {
                Report(context, member.Member.Locations[0], member.Member.Name, type.Name, found);
            }
            else if (member.Member.Locations[0].IsInSource || found is { Confidence: > Strength.Low })
            {
                // Marked at its own declaration, or by [assembly: PersonalOf] where that is somebody else's.
                inherited = (inherited ?? new StringBuilder()).Append(inherited is null ? "" : "', '").Append(member.Member.Name);
            }
        }

        if (inherited is not null)
            context.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], inherited.ToString(), type.Name, ", which inherits it"));
    }

    private static bool NeedsDecision(MemberMark member, MarkContext marks)
    {
        if (member.State != FieldState.Undecided || member.Convention != Convention.None)
            return false;
        var type = Conventions.ElementOf(member.Type) ?? Conventions.Bare(member.Type);
        // Loggers, delegates and the like hold no data; a value that carries marks of its own speaks for itself.
        return ValueShapes.Of(SymbolShapes.TypeName(member.Type)) != ValueShape.None
            && !(type is INamedTypeSymbol named && marks.Type(named) is not null);
    }

    private static void Report(SymbolAnalysisContext context, Location location, string member, string type, Detection.Detection? found)
    {
        var looks = found is { } detection ? $", and looks like {detection.Category} (by {detection.Evidence}){DetectionProperties.Consequence(detection.Category)}" : "";
        context.ReportDiagnostic(Diagnostic.Create(s_rule, location, DetectionProperties.Of(member, found), member, type, looks));
    }
}
