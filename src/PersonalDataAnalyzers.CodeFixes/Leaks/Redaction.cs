using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.CodeFixes.Unmarked;
using PersonalDataAnalyzers.Roslyn.Flow;

namespace PersonalDataAnalyzers.CodeFixes.Leaks;

/// <summary>Which expressions of a finding can be replaced by their redaction, and how that is written.</summary>
internal static class Redaction
{
    private const string Extensions = "RedactionExtensions";

    /// <summary>The expressions that read the data, within the call of the finding; none where one stands elsewhere, or where
    /// its place takes no text.</summary>
    public static IReadOnlyList<ExpressionSyntax> Places(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        if (model.Compilation.GetTypesByMetadataName("PersonalDataAnalyzers." + Extensions).IsEmpty)
            return [];
        var at = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var call = at.AncestorsAndSelf().FirstOrDefault(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && node.Span.Contains(diagnostic.Location.SourceSpan)) ?? at;
        var found = new List<ExpressionSyntax>();
        foreach (var (span, _) in ReadPlaces.Read(diagnostic))
        {
            if (!call.Span.Contains(span) || Expression(root, span) is not { } expression || !TakesText(expression, model, cancellation))
                return [];
            // A member that is read twice is one source: each reading of it goes.
            foreach (var same in call.DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (same == expression || (SyntaxFactory.AreEquivalent(same, expression) && same.Parent is not NameColonSyntax && TakesText(same, model, cancellation)))
                    found.Add(same);
            }

            if (found.Count == 0)
                found.Add(expression);
        }

        found.RemoveAll(expression => found.Any(other => other != expression && (other.Span == expression.Span ? found.IndexOf(other) < found.IndexOf(expression) : other.Span.Contains(expression.Span))));

        return found;
    }

    /// <summary><c>customer.Email.Redacted()</c></summary>
    public static string Of(ExpressionSyntax expression)
    {
        var text = expression.ToString();
        return (expression is MemberAccessExpressionSyntax or IdentifierNameSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax ? text : "(" + text + ")") + ".Redacted()";
    }

    /// <summary>The text with the changes, and with a using directive where the extension is not in sight.</summary>
    public static async Task<Document> Write(Document document, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        var all = changes.OrderBy(change => change.Span.Start).ToList();
        if (all.Count == 0)
            return document;
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (model.LookupNamespacesAndTypes(all[0].Span.Start, name: Extensions).IsEmpty)
            all.Insert(0, MarkWriter.UsingDirective(root, MarkWriter.LineBreak(text)));
        return document.WithText(text.WithChanges(all));
    }

    private static ExpressionSyntax? Expression(SyntaxNode root, TextSpan span)
    {
        var expression = root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span.Contains(span));
        // Of customer?.Email the whole is what the place takes; the name of a member is no expression of its own.
        while (expression is { Parent: ConditionalAccessExpressionSyntax { WhenNotNull: var inner } outer } && inner.Span.Contains(expression.Span))
            expression = outer;
        if (expression is { Parent: MemberAccessExpressionSyntax access } && access.Name == expression)
            expression = access;
        return expression;
    }

    /// <summary>A hole of a text, a part of a concatenation, or an argument that takes any object or a text.</summary>
    private static bool TakesText(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        switch (expression.Parent)
        {
            case InterpolationSyntax:
                return true;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                return model.GetTypeInfo(binary, cancellation).Type?.SpecialType == SpecialType.System_String;
            default:
                // The type that the place asks for; a generic parameter follows whatever it is given.
                return model.GetTypeInfo(expression, cancellation).ConvertedType?.SpecialType is SpecialType.System_String or SpecialType.System_Object;
        }
    }
}
