using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>PDA5007: a link that names a person whom its member cannot lead to, or a member that is not there. That the
/// class named is a data subject at all is PDA0006's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LinkTargetAnalyzer : LinkAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.LinkLeadsNowhere,
        "Link that leads nowhere",
        "'{0}' leads not to '{1}': {2}",
        RuleLevel.Warning,
        "The rows behind a link that cannot be followed are in no answer and survive every erasure (GDPR Art. 15, 17), although a mark says that they are the person's.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Analyze(SymbolAnalysisContext context, TypeMark mark, MarkContext marks, SubjectWays ways)
    {
        foreach (var link in SubjectLinks.Of(mark.Type, marks))
        {
            if (!IsOwn(link.Member, mark, marks) || link.Subject.TypeKind == TypeKind.Error || !SubjectLinks.IsSubject(link.Subject, marks))
                continue;
            if (Fault(link, mark.Type, marks) is { } fault)
                context.ReportDiagnostic(Diagnostic.Create(s_rule, At(link.Member, mark), link.Member.Member.Name, link.Subject.Name, fault));
        }
    }

    private static string? Fault(SubjectLink link, INamedTypeSymbol type, MarkContext marks) =>
        Target(link, marks) ?? Uncovered(link, type);

    private static string? Target(SubjectLink link, MarkContext marks)
    {
        var held = Conventions.Bare(Conventions.ElementOf(link.Member.Type) ?? link.Member.Type);
        if (held.TypeKind is TypeKind.Error or TypeKind.TypeParameter or TypeKind.Interface || HasUnknownBase(link.Subject))
            return null;
        if (held is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } target && SubjectLinks.AreRelated(target, link.Subject))
            return null;
        if (link.Member.Convention == Convention.Navigation)
            return "it leads to '" + held.Name + "'; name a foreign key or navigation to it, or the member whose value it repeats (Via)";
        return link.Member.LinkVia is { } via ? Repeated(link, via) : Key(link, marks);
    }

    private static string? Repeated(SubjectLink link, string via)
    {
        if (Find(link.Subject, via) is not { } repeated)
            return "it has no property '" + via + "' that could be repeated (Via)";
        var type = (repeated as IPropertySymbol)?.Type ?? (repeated as IFieldSymbol)?.Type;
        return type is null || IsSame(type, link.Member.Type)
            ? null
            : "'" + via + "' is of type " + Words(type) + " there, and the value that repeats it of type " + Words(link.Member.Type);
    }

    private static string? Key(SubjectLink link, MarkContext marks)
    {
        var keys = SubjectLinks.Keys(link.Subject, marks);
        if (keys.Count == 0)
            return null;
        foreach (var key in keys)
        {
            if (IsSame(key.Type, link.Member.Type) || key.Type.TypeKind is TypeKind.TypeParameter or TypeKind.Error)
                return null;
        }

        return "it holds " + Words(link.Member.Type) + ", and the key '" + keys[0].Member.Name + "' is " + Words(keys[0].Type) + "; name the member whose value it repeats (Via)";
    }

    /// <summary>A name under Covers that the row does not have: what it should have covered is left out.</summary>
    private static string? Uncovered(SubjectLink link, INamedTypeSymbol type)
    {
        if (HasUnknownBase(type))
            return null;
        foreach (var name in link.Member.LinkCovers)
        {
            var end = name.IndexOfAny(['.', '[']);
            if (Find(type, end < 0 ? name : name.Substring(0, end)) is null)
                return "it covers '" + name + "', and the row has no such member";
        }

        return null;
    }

    private static ISymbol? Find(INamedTypeSymbol type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                    return member;
            }
        }

        return null;
    }

    private static bool HasUnknownBase(INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }

    private static bool IsSame(ITypeSymbol left, ITypeSymbol right) =>
        SymbolEqualityComparer.Default.Equals(Conventions.Bare(left), Conventions.Bare(right));

    private static string Words(ITypeSymbol type) => Conventions.Bare(type).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
