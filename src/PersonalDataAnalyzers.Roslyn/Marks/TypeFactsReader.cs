using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>The marks of a type -> plain facts, for the inventory and the legal checks.</summary>
internal static class TypeFactsReader
{
    /// <summary>What the inventory says of a type by its own marks; null where it carries none. A type of which something
    /// is only said not to be personal data has its decisions there, and nothing that conventions add.</summary>
    public static TypeFacts? Of(INamedTypeSymbol type, MarkContext marks)
    {
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && MarkContext.IsMarked(type))
            return marks.Type(type) is { } mark ? Read(mark) : null;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || MarkContext.FirstDismissal(type) is null)
            return null;
        var decisions = marks.Type(type) is { } members ? Fields(members).FindAll(field => field.State == FieldState.NotPersonal) : [];
        return new TypeFacts { Id = SymbolIds.Of(type), NotPersonal = MarkContext.OwnReason(type), Fields = new FactList<FieldFacts>(decisions) };
    }

    public static TypeFacts Read(TypeMark mark) => new()
    {
        Id = SymbolIds.Of(mark.Type),
        Register = IdOf(mark.Register),
        Purposes = Ids(mark.Purposes),
        IsSubject = mark.IsSubject,
        NotPersonal = MarkContext.OwnReason(mark.Type),
        Fields = new FactList<FieldFacts>(Fields(mark)),
    };

    private static List<FieldFacts> Fields(TypeMark mark)
    {
        var fields = new List<FieldFacts>(mark.Members.Length);
        foreach (var member in mark.Members)
        {
            if (member.State != FieldState.Undecided && !StandsInEntryOfBase(member, mark.Type))
                fields.Add(Field(member, mark));
        }

        return fields;
    }

    private static FieldFacts Field(MemberMark member, TypeMark type)
    {
        var register = IdOf(member.Register);
        return new FieldFacts
        {
            Member = member.Member.Name,
            State = member.State,
            Category = member.Category,
            Register = register == IdOf(type.Register) ? "" : register,
            Purposes = Ids(member.Purposes),
            Origin = member.Origin,
            Ground = member.Ground,
            OnErasure = member.OnErasure,
            Reason = member.Reason,
            ByConvention = member.Mark is null,
        };
    }

    /// <summary>A base class that carries marks has an entry of its own: each field stands in the inventory once. What is not
    /// personal stands there too where the base carries no other marks.</summary>
    private static bool StandsInEntryOfBase(MemberMark member, INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType?.OriginalDefinition)
        {
            if (!SymbolEqualityComparer.Default.Equals(declaring, type)
                && (MarkContext.IsMarked(declaring) || (member.State == FieldState.NotPersonal && MarkContext.FirstDismissal(declaring) is not null)))
            {
                return true;
            }

            if (SymbolEqualityComparer.Default.Equals(declaring, member.Member.ContainingType.OriginalDefinition))
                return false;
        }

        return false;
    }

    private static string IdOf(INamedTypeSymbol? type) => type is null ? "" : SymbolIds.Of(type);

    private static FactList<string> Ids(IReadOnlyCollection<INamedTypeSymbol> types) =>
        types.Count == 0 ? default : new FactList<string>(types.Select(SymbolIds.Of));
}
