using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Generation.Parsing;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Generation;

/// <summary>Marks that promise what no generated code does, and data beside a marked base class that its code does not
/// know.</summary>
internal static class IdleMarks
{
    /// <summary>Why a mark on the member does nothing; null where it does, or there is none.</summary>
    public static string? Reason(ISymbol member)
    {
        var reason = member switch
        {
            IPropertySymbol { IsIndexer: true } => "an indexer is no value that can be exported or erased: mark what it reads",
            IPropertySymbol { IsStatic: true } or IFieldSymbol { IsStatic: true } => "it is static: it belongs to no object that is exported or erased",
            _ => null,
        };
        return reason is not null && Annotation.Find(member, AnnotationNames.Personal) is not null ? reason : null;
    }

    /// <summary>A member of an unmarked class whose marked base class is exported and erased without it, and reads as
    /// complete all the same; null if there is none.</summary>
    public static ISymbol? BesideBase(INamedTypeSymbol type, MarkContext marks)
    {
        if (marks.NotPersonalReason(type) is not null)
            return null;
        foreach (var member in type.GetMembers())
        {
            if (TypeOf(member) is { } memberType
                && Conventions.Of(member, memberType, type) is Convention.None
                && ValueShapes.Of(SymbolShapes.TypeName(memberType)) != ValueShape.None
                && Annotation.Find(member, AnnotationNames.NotPersonal) is null)
            {
                return member;
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } or { IsOverride: true } => null,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol { AssociatedSymbol: null } field => field.Type,
        _ => null,
    };
}
