using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>How much arguments can tell, by their text alone.</summary>
internal enum Telling
{
    /// <summary>Constants, counts, an exception that is passed on.</summary>
    Nothing,

    /// <summary>Identifiers besides: personal data only where a mark says so.</summary>
    Identifiers,

    Anything,
}

/// <summary>Looks at the arguments of a call by the name of a sink.</summary>
internal static class Arguments
{
    public static Telling Tell(SyntaxNode arguments)
    {
        if (arguments is not ArgumentListSyntax list)
            return Of((ExpressionSyntax)arguments);
        var most = Telling.Nothing;
        foreach (var argument in list.Arguments)
        {
            if (Of(argument.Expression) is var told && told > most)
                most = told;
            if (most == Telling.Anything)
                break;
        }

        return most;
    }

    private static Telling Of(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }:
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                return Telling.Nothing;
            case InterpolatedStringExpressionSyntax { Contents: var contents }:
                var most = Telling.Nothing;
                foreach (var content in contents)
                {
                    if (content is InterpolationSyntax { Expression: var hole } && Of(hole) is var told && told > most)
                        most = told;
                }

                return most;
            case BinaryExpressionSyntax binary:
                return Of(binary.Left) is var left && Of(binary.Right) is var right && left > right ? left : right;
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression);
            case IdentifierNameSyntax { Identifier.ValueText: var name }:
                return name switch
                {
                    "ex" or "exception" or "e" or "i" or "j" or "n" or "count" or "index" or "length" or "elapsed" or "cancellationToken" or "ct" => Telling.Nothing,
                    "id" or "Id" => Telling.Identifiers,
                    _ => Telling.Anything,
                };
            case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var member } } access:
                return member switch
                {
                    "Count" or "Length" or "ElapsedMilliseconds" or "TotalMilliseconds" or "TotalSeconds" => Telling.Nothing,
                    "UtcNow" or "Now" or "NewLine" or "Empty" when access.Expression is IdentifierNameSyntax { Identifier.ValueText: "DateTime" or "DateTimeOffset" or "Environment" or "Guid" } or PredefinedTypeSyntax => Telling.Nothing,
                    "Id" => Telling.Identifiers,
                    _ => Telling.Anything,
                };
            default:
                return Telling.Anything;
        }
    }
}
