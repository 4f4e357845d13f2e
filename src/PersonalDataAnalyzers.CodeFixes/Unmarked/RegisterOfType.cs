using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.CodeFixes.Unmarked;

/// <summary>The register that a type joins when its first member is marked. Where one register is all there is, the fix names
/// it; which of several it is, and what a first one is to be, is a decision that nobody makes by a menu: PDA2001 asks for it.</summary>
internal static class RegisterOfType
{
    /// <summary>The declaration that takes <c>[Personal(typeof(…))]</c>, and that register; null where the type has a mark of
    /// its own, where no register or several are in sight, and in all files but the first of a type in parts.</summary>
    public static (TypeDeclarationSyntax Declaration, INamedTypeSymbol Register)? Missing(SyntaxNode member, SemanticModel model, CancellationToken cancellationToken)
    {
        var registers = RegistersInSight.Of(model.Compilation);
        return registers.Length == 1 && Unregistered(member, model, cancellationToken) is { } declaration ? (declaration, registers[0]) : null;
    }

    /// <summary>The first declaration of the class, record or struct around <paramref name="node"/>, if it stands in this very
    /// file and carries no [Personal].</summary>
    public static TypeDeclarationSyntax? Unregistered(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } around
            || around is InterfaceDeclarationSyntax
            || model.GetDeclaredSymbol(around, cancellationToken) is not { } type
            || MarkContext.Of(model.Compilation).Type(type) is { Mark: not null })
        {
            return null;
        }

        return type.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is TypeDeclarationSyntax first && first.SyntaxTree == model.SyntaxTree ? first : null;
    }

    /// <summary>The attribute without brackets, the register as short as the place allows.</summary>
    public static string Attribute(TypeDeclarationSyntax declaration, INamedTypeSymbol register, SemanticModel model) =>
        "Personal(typeof(" + register.ToMinimalDisplayString(model, declaration.SpanStart) + "))";
}
