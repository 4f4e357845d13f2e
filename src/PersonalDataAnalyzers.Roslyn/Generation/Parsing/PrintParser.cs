using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Redacted printing of a record: shown is only what is said not to be personal, and what is known to say
/// nothing of a person; everything else is a star.</summary>
internal static class PrintParser
{
    public static PrintModel? Parse(TypeMark mark)
    {
        var type = mark.Type;
        if (!type.IsRecord || HasOwnPrinting(type))
            return null;
        var derives = type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: SpecialType.None };
        var modifiers = derives ? "protected override"
            : type.TypeKind == TypeKind.Struct || type.IsSealed ? "private"
            : "protected virtual";
        return new PrintModel(modifiers, derives, new FactList<PrintedMember>(mark.Members.Where(member => IsPrinted(member, type)).Select(member =>
            new PrintedMember(member.Member.Name, Names.Identifier(member.Member.Name), IsShown(member)))));
    }

    private static bool HasOwnPrinting(INamedTypeSymbol type) =>
        type.GetMembers("PrintMembers").Concat(type.GetMembers("ToString")).OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared);

    // What the compiler would print: public, of the type itself, readable; but nothing that a base record prints.
    private static bool IsPrinted(MemberMark member, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(member.Member.ContainingType, type)
        && member.Member is { DeclaredAccessibility: Accessibility.Public, IsOverride: false }
        && member.Member is IFieldSymbol or IPropertySymbol { GetMethod: not null };

    private static bool IsShown(MemberMark member) =>
        member.State == FieldState.NotPersonal
        || (member.Mark is null && member.Convention is Convention.Key or Convention.ForeignKey or Convention.ConcurrencyToken);
}
