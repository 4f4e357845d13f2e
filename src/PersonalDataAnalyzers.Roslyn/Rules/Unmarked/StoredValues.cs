using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>The members whose values an expression passes on unchanged enough to still be personal data.</summary>
internal static class StoredValues
{
    private const int Deepest = 8;

    /// <summary>Adds the names (identifiers) that the value of <paramref name="value"/> comes from.</summary>
    public static void Collect(ExpressionSyntax? value, List<SimpleNameSyntax> names, int depth = 0)
    {
        if (value is null || depth > Deepest)
            return;
        switch (value)
        {
            case IdentifierNameSyntax name:
                names.Add(name);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } nullable:
                names.Add(nullable.Name);
                Collect(nullable.Expression, names, depth + 1);
                break;
            case MemberAccessExpressionSyntax access:
                names.Add(access.Name);
                break;
            case MemberBindingExpressionSyntax binding:
                names.Add(binding.Name);
                break;
            case ConditionalAccessExpressionSyntax conditional:
                CollectAccess(conditional, names, depth);
                break;
            case InvocationExpressionSyntax invocation:
                CollectCall(invocation, names, depth);
                break;
            case ParenthesizedExpressionSyntax inner:
                Collect(inner.Expression, names, depth + 1);
                break;
            case CastExpressionSyntax cast:
                Collect(cast.Expression, names, depth + 1);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                Collect(sure.Operand, names, depth + 1);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary:
                Collect(binary.Left, names, depth + 1);
                Collect(binary.Right, names, depth + 1);
                break;
            case ConditionalExpressionSyntax choice:
                Collect(choice.WhenTrue, names, depth + 1);
                Collect(choice.WhenFalse, names, depth + 1);
                break;
            case InterpolatedStringExpressionSyntax text:
                foreach (var content in text.Contents)
                {
                    if (content is InterpolationSyntax hole)
                        Collect(hole.Expression, names, depth + 1);
                }

                break;
        }
    }

    private static void CollectAccess(ConditionalAccessExpressionSyntax conditional, List<SimpleNameSyntax> names, int depth)
    {
        // c?.Email, and c.Email?.Trim()
        if (conditional.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: var method } } && KeepsValue(method))
            Collect(conditional.Expression, names, depth + 1);
        else
            Collect(conditional.WhenNotNull, names, depth + 1);
    }

    private static void CollectCall(InvocationExpressionSyntax invocation, List<SimpleNameSyntax> names, int depth)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax access)
            return;
        var method = access.Name.Identifier.ValueText;
        if (method is "Concat" or "Join" or "Format" && access.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" })
        {
            foreach (var argument in invocation.ArgumentList.Arguments)
                Collect(argument.Expression, names, depth + 1);
        }
        else if (KeepsValue(method))
        {
            Collect(access.Expression, names, depth + 1);
        }
    }

    /// <summary>Calls whose answer still tells the value they are called on.</summary>
    private static bool KeepsValue(string method) =>
        method is "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "ToString" or "Normalize"
            or "Replace" or "PadLeft" or "PadRight" or "GetValueOrDefault" or "ToList" or "ToArray" or "AsSpan" or "ToCharArray";
}
