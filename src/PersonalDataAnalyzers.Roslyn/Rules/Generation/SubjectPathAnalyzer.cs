using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Generation.Parsing;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5003: rows of personal data that nothing connects with a person. Value objects, which have no key, are
/// reached through what holds them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SubjectPathAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.NoPathToSubject,
        "Marked type with no path to a data subject",
        "Nothing leads from '{0}' to the person it speaks of: mark it [DataSubject], or mark the member that leads there [BelongsTo(typeof(...))] or [Mentions(typeof(...))]",
        RuleLevel.Warning,
        "Data that cannot be found from its person is missing from every answer and survives every erasure (GDPR Art. 15, 17).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        var lost = new ConcurrentBag<INamedTypeSymbol>();
        var reached = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (type.TypeKind != TypeKind.Class || type.IsStatic || marks.Type(type) is not { } mark)
                    return;
                foreach (var member in mark.Members)
                {
                    if (Erasures.ElementOf(member.Type) is INamedTypeSymbol target)
                        reached[target.OriginalDefinition] = true;
                }

                if (!type.IsAbstract && MarkContext.IsMarked(type) && Conventions.IsNavigation(type) && !Leads(type, marks))
                    lost.Add(type);
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var type in lost)
            {
                if (!reached.ContainsKey(type))
                    end.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], type.Name));
            }
        });
    }

    /// <summary>The type, or a base class of it, is a subject or holds an edge to one: a stated one, or a navigation to
    /// another marked type.</summary>
    private static bool Leads(INamedTypeSymbol type, MarkContext marks)
    {
        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (marks.Type(declaring) is not { } mark)
                continue;
            if (mark.IsSubject)
                return true;
            foreach (var member in mark.Members)
            {
                if (member.BelongsTo is not null || member.Mentions is not null || IsNavigationToMarked(member, type))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNavigationToMarked(MemberMark member, INamedTypeSymbol type) =>
        Conventions.IsNavigation(member.Type)
        && Erasures.ElementOf(member.Type) is INamedTypeSymbol target
        && !SymbolEqualityComparer.Default.Equals(target.OriginalDefinition, type)
        && MarkContext.IsMarked(target.OriginalDefinition);
}
