using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>Where in source an argument of one of our attributes stands: a wrong argument is reported there, not at the
/// class.</summary>
internal static class ArgumentLocations
{
    /// <summary>The expression of an argument, or of one <paramref name="item"/> of an array; the attribute itself where
    /// the argument is left out, and nothing where the attribute is in another assembly.</summary>
    public static Location? Of(Annotation annotation, string argument, int item, CancellationToken cancellationToken)
    {
        if (annotation.Data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax attribute)
            return null;
        return Find(annotation, attribute, argument, item)?.GetLocation() ?? attribute.GetLocation();
    }

    private static ExpressionSyntax? Find(Annotation annotation, AttributeSyntax attribute, string argument, int item)
    {
        if (attribute.ArgumentList is not { } list)
            return null;
        foreach (var given in list.Arguments)
        {
            var name = given.NameEquals?.Name.Identifier.ValueText ?? given.NameColon?.Name.Identifier.ValueText;
            if (name is not null && string.Equals(name, argument, StringComparison.OrdinalIgnoreCase))
                return Item(given.Expression, item);
        }

        return annotation.Data.AttributeConstructor is { } constructor ? Positional(list, constructor, argument, item) : null;
    }

    private static ExpressionSyntax? Positional(AttributeArgumentListSyntax list, IMethodSymbol constructor, string argument, int item)
    {
        var parameter = constructor.Parameters.FirstOrDefault(candidate => string.Equals(candidate.Name, argument, StringComparison.OrdinalIgnoreCase));
        if (parameter is null || parameter.Ordinal >= list.Arguments.Count || list.Arguments[parameter.Ordinal].NameEquals is not null)
            return null;
        if (!parameter.IsParams || IsArray(list.Arguments[parameter.Ordinal].Expression))
            return Item(list.Arguments[parameter.Ordinal].Expression, item);
        var index = parameter.Ordinal + Math.Max(item, 0);
        return index < list.Arguments.Count ? list.Arguments[index].Expression : null;
    }

    private static bool IsArray(ExpressionSyntax expression) =>
        expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    private static ExpressionSyntax Item(ExpressionSyntax expression, int item) => expression switch
    {
        _ when item < 0 => expression,
        ArrayCreationExpressionSyntax { Initializer: { } values } when item < values.Expressions.Count => values.Expressions[item],
        ImplicitArrayCreationExpressionSyntax { Initializer: var values } when item < values.Expressions.Count => values.Expressions[item],
        CollectionExpressionSyntax { Elements: var elements } when item < elements.Count && elements[item] is ExpressionElementSyntax element => element.Expression,
        _ => expression,
    };
}
