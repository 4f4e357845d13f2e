using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>One [BelongsTo] or [Mentions]: an edge of the subject graph, as far as symbols know it.</summary>
/// <param name="Member">Where it stands.</param>
/// <param name="Subject">The person's type.</param>
/// <param name="IsOwner">[BelongsTo]: the row belongs to that person. Else it speaks of them.</param>
internal readonly record struct SubjectLink(MemberMark Member, INamedTypeSymbol Subject, bool IsOwner);

/// <summary>What the marks say of links to persons, inherited marks included, in the same sense in which the graph of a
/// database reads them at start.</summary>
internal static class SubjectLinks
{
    /// <summary>The links of a type, its own first.</summary>
    public static List<SubjectLink> Of(INamedTypeSymbol type, MarkContext marks)
    {
        var links = new List<SubjectLink>();
        foreach (var member in Members(type, marks))
        {
            if (member.BelongsTo is { } owner)
                links.Add(new SubjectLink(member, owner.OriginalDefinition, true));
            if (member.Mentions is { } mentioned)
                links.Add(new SubjectLink(member, mentioned.OriginalDefinition, false));
        }

        return links;
    }

    /// <summary>The data members of a type and of its base classes; of several with one name the most derived.</summary>
    public static List<MemberMark> Members(INamedTypeSymbol type, MarkContext marks)
    {
        var members = new List<MemberMark>();
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (marks.Type(declaring) is not { } mark)
                continue;
            foreach (var member in mark.Members)
            {
                if (names.Add(member.Member.Name))
                    members.Add(member);
            }
        }

        return members;
    }

    /// <summary>Is the type, or a class that it derives from, a data subject?</summary>
    public static bool IsSubject(INamedTypeSymbol type, MarkContext marks)
    {
        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (marks.Type(declaring) is { IsSubject: true })
                return true;
        }

        return false;
    }

    /// <summary>The rules that [SubjectPaths] states on the type, or nearest above it.</summary>
    public static (PathRule OnErasure, PathRule OnExport) Rules(INamedTypeSymbol type, MarkContext marks)
    {
        var (erasure, export) = (PathRule.NotStated, PathRule.NotStated);
        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (marks.Type(declaring) is not { } mark)
                continue;
            erasure = erasure == PathRule.NotStated ? mark.PathsOnErasure : erasure;
            export = export == PathRule.NotStated ? mark.PathsOnExport : export;
        }

        return (erasure, export);
    }

    /// <summary>By what a person can be found: [SubjectKey], else what is a key by its name or by [Key]. Empty where
    /// symbols know of none.</summary>
    public static List<MemberMark> Keys(INamedTypeSymbol subject, MarkContext marks)
    {
        var members = Members(subject, marks);
        return members.FindAll(member => member.IsSubjectKey || member.Convention == Convention.Key || IsNamedKey(member.Member));
    }

    /// <summary>Is one of the two the other, or derived from it?</summary>
    public static bool AreRelated(INamedTypeSymbol left, INamedTypeSymbol right) => Derives(left, right) || Derives(right, left);

    public static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(declaring.OriginalDefinition, from.OriginalDefinition))
                return true;
        }

        return false;
    }

    // Also of a type of the user's own, a strongly typed key.
    private static bool IsNamedKey(ISymbol member) =>
        string.Equals(member.Name, "Id", System.StringComparison.OrdinalIgnoreCase)
        || (member.Name.Length == member.ContainingType.Name.Length + 2
            && member.Name.StartsWith(member.ContainingType.Name, System.StringComparison.Ordinal)
            && member.Name.EndsWith("Id", System.StringComparison.Ordinal));
}
