using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Leaks;

/// <summary>PDA4001: a template with placeholders in place of an interpolated text, the personal data among its values
/// redacted. A template alone would still write the values; but it names them, so that a reader of logs can ask for one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFix)), Shared]
public sealed class PlaceholderFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.LogLeak];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SolutionFixAll.Of("Log templates, and redact the personal data", nameof(PlaceholderFix), Write);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || model is null || Change(diagnostic, root, model, context.CancellationToken) is null)
                continue;
            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create("Log a template with placeholders, and redact the personal data", cancellation => Write(solution, [diagnostic], cancellation), nameof(PlaceholderFix)),
                diagnostic);
        }
    }

    private static async Task<Solution> Write(Solution solution, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        foreach (var ofTree in diagnostics.GroupBy(diagnostic => diagnostic.Location.SourceTree))
        {
            if (solution.GetDocument(ofTree.Key) is not { } document
                || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
                || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            {
                continue;
            }

            var changes = ofTree.Select(diagnostic => Change(diagnostic, root, model, cancellation)).OfType<TextChange>().GroupBy(change => change.Span).Select(group => group.First());
            solution = (await Redaction.Write(document, changes, cancellation).ConfigureAwait(false)).Project.Solution;
        }

        return solution;
    }

    private static TextChange? Change(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var text = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as InterpolatedStringExpressionSyntax;
        // A raw text with several dollars may hold single braces, which a template would take for placeholders.
        if (text is not { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument } || text.StringStartToken.Text is not ("$\"" or "$@\"" or "@$\""))
            return null;
        if (list.Arguments.Last() != argument || argument.NameColon is not null || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method || !TakesTemplate(method, list.Arguments.Count))
            return null;
        var places = Redaction.Places(diagnostic, root, model, cancellation);
        if (places.Count == 0 || places.Any(place => place.Parent is not InterpolationSyntax))
            return null;
        return new TextChange(text.Span, Template(text, places));
    }

    /// <summary>Is the last argument the template of a log method? Values may follow it.</summary>
    private static bool TakesTemplate(IMethodSymbol method, int arguments)
    {
        var parameters = method.Parameters;
        return arguments <= parameters.Length && parameters[arguments - 1] is { Name: "message" or "messageTemplate", Type.SpecialType: SpecialType.System_String }
            && method.ContainingType.ToDisplayString() is "Microsoft.Extensions.Logging.LoggerExtensions" or "Serilog.ILogger" or "Serilog.Log";
    }

    private static string Template(InterpolatedStringExpressionSyntax text, IReadOnlyList<ExpressionSyntax> places)
    {
        var template = new StringBuilder(text.StringStartToken.Text.Replace("$", ""));
        var values = new StringBuilder();
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var content in text.Contents)
        {
            if (content is not InterpolationSyntax hole)
            {
                template.Append(content);
                continue;
            }

            var isRedacted = places.Any(place => place.Span == hole.Expression.Span);
            template.Append('{').Append(Unique(NameOf(hole.Expression), names)).Append(hole.AlignmentClause).Append(isRedacted ? null : hole.FormatClause).Append('}');
            var value = hole.Expression is ParenthesizedExpressionSyntax parenthesised ? parenthesised.Expression : hole.Expression;
            values.Append(", ").Append(isRedacted ? Redaction.Of(hole.Expression) : value.ToString());
        }

        return template.Append(text.StringEndToken.Text).Append(values).ToString();
    }

    private static string Unique(string name, HashSet<string> names)
    {
        var unique = name;
        for (var i = 2; !names.Add(unique); i++)
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unique;
    }

    private static string NameOf(ExpressionSyntax expression)
    {
        var name = expression switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } called } => NameOf(called.Expression),
            InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
            ParenthesizedExpressionSyntax parenthesised => NameOf(parenthesised.Expression),
            AwaitExpressionSyntax awaited => NameOf(awaited.Expression),
            PostfixUnaryExpressionSyntax postfix => NameOf(postfix.Operand),
            _ => "Value",
        };
        name = name.TrimStart('_');
        return name.Length == 0 ? "Value" : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
