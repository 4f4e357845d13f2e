using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Parameters of a primary constructor that a member uses after construction: the compiler keeps them in fields
/// that no symbol shows, so nobody exports or erases them.</summary>
internal static class Captured
{
    /// <summary>Names of the captured parameters that are marked or look like values; services, which hold no data, are
    /// left out.</summary>
    public static List<string> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        if (type.IsRecord)
            return names;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.IsEmpty || constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not TypeDeclarationSyntax)
                continue;
            foreach (var parameter in constructor.Parameters)
            {
                if (HoldsData(parameter) && IsUsed(type, parameter.Name, cancellationToken))
                    names.Add(parameter.Name);
            }
        }

        return names;
    }

    private static bool HoldsData(IParameterSymbol parameter) =>
        Annotation.Find(parameter, AnnotationNames.Personal) is not null
        || (Annotation.Find(parameter, AnnotationNames.NotPersonal) is null && ValueShapes.Of(SymbolShapes.TypeName(parameter.Type)) != ValueShape.None);

    private static bool IsUsed(INamedTypeSymbol type, string name, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var member in declaration.Members)
            {
                if (member is BaseTypeDeclarationSyntax)
                    continue;
                foreach (var node in member.DescendantNodes(static node => !IsInitialiser(node)))
                {
                    if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && IsValue(identifier) && !IsShadowed(identifier, name, member))
                        return true;
                }
            }
        }

        return false;
    }

    // Initialisers run within the construction: they copy, and capture nothing.
    private static bool IsInitialiser(SyntaxNode node) =>
        node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };

    private static bool IsValue(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == identifier,
        NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax => false,
        _ => true,
    };

    private static bool IsShadowed(SyntaxNode node, string name, SyntaxNode member)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            var parameters = around switch
            {
                BaseMethodDeclarationSyntax method => method.ParameterList,
                LocalFunctionStatementSyntax function => function.ParameterList,
                ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
                _ => null,
            };
            foreach (var parameter in parameters?.Parameters ?? default)
            {
                if (parameter.Identifier.ValueText == name)
                    return true;
            }

            if (around is SimpleLambdaExpressionSyntax simple && simple.Parameter.Identifier.ValueText == name)
                return true;
            if (around == member)
                return false;
        }

        return false;
    }
}
