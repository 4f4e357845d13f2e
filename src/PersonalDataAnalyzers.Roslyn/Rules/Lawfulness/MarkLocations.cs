using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>From a finding in a marked type back to the mark in source.</summary>
internal static class MarkLocations
{
    /// <summary>The mark of the member that <paramref name="at"/> names (id of the type, '.', member), else the mark of
    /// the type; the member or type itself where the mark stands elsewhere.</summary>
    public static Location Find(TypeMark mark, string at, CancellationToken cancellationToken)
    {
        foreach (var member in mark.Members)
        {
            if (IsOf(mark.Type, member.Member.Name, at))
                return Of(member.Mark, member.Member, cancellationToken) ?? Of(mark.Mark, mark.Type, cancellationToken) ?? Location.None;
        }

        return Of(mark.Mark, mark.Type, cancellationToken) ?? Location.None;
    }

    /// <summary>Is the finding about that foreign member, or about its type?</summary>
    public static bool IsOf(ForeignMember foreign, string at) => SymbolIds.Of(foreign.Type) == at || IsOf(foreign.Type, foreign.Member, at);

    private static bool IsOf(INamedTypeSymbol type, string member, string at) =>
        at.EndsWith("." + member, StringComparison.Ordinal) && at == SymbolIds.Of(type) + "." + member;

    private static Location? Of(AttributeData? mark, ISymbol symbol, CancellationToken cancellationToken) =>
        mark?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
