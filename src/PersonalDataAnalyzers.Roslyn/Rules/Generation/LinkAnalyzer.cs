using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>Base of the rules about the subject graph: what the graph of a database finds at start and symbols know
/// already. Types without marks cost a look-up and nothing else.</summary>
public abstract class LinkAnalyzer : PersonalDataAnalyzer
{
    private protected sealed override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        var ways = new SubjectWays(marks);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false } type && marks.Type(type) is { } mark)
                    Analyze(symbol, mark, marks, ways);
            },
            SymbolKind.NamedType);
    }

    /// <summary>Looks at one marked class.</summary>
    private protected abstract void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways);

    /// <summary>Does the class itself, or a class without marks above it, declare the member? What a marked base class
    /// declares is reported there.</summary>
    private protected static bool IsOwn(MemberMark member, TypeMark mark, MarkContext marks) =>
        SymbolEqualityComparer.Default.Equals(member.Member.ContainingType.OriginalDefinition, mark.Type)
        || marks.Type(member.Member.ContainingType) is null;

    /// <summary>At the member; at the class where the member stands in another one.</summary>
    private protected static Location At(MemberMark member, TypeMark mark) =>
        SymbolEqualityComparer.Default.Equals(member.Member.ContainingType.OriginalDefinition, mark.Type) ? member.Member.Locations[0] : mark.Type.Locations[0];
}
