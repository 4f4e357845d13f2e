using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Transfers;

/// <summary>PDA3009: adds the category to the disclosure that leaves it out. That widens what a notice says, so it is shown
/// in the baseline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCategoryFix)), Shared]
public sealed class AddCategoryFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.UndeclaredCategory];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SolutionFixAll.Of("Add the categories to the disclosures", nameof(AddCategoryFix), Write);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Categories(diagnostic).Length == 0 || DisclosureOf(diagnostic) is null)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create("Declare that " + string.Join(", ", Categories(diagnostic)) + " goes there too", cancellation => Write(solution, [diagnostic], cancellation), nameof(AddCategoryFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> Write(Solution solution, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        foreach (var ofTree in diagnostics.Where(diagnostic => DisclosureOf(diagnostic) is not null).GroupBy(diagnostic => DisclosureOf(diagnostic)!.SyntaxTree))
        {
            if (solution.GetDocument(ofTree.Key) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = ofTree.GroupBy(diagnostic => DisclosureOf(diagnostic)!.Span).Select(group => Change(DisclosureOf(group.First())!, group.SelectMany(Categories))).OfType<TextChange>();
            solution = solution.WithDocumentText(document.Id, text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        }

        return solution;
    }

    private static TextChange? Change(AttributeSyntax disclosure, IEnumerable<string> categories)
    {
        if (disclosure.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Data") is not { } data)
            return null;
        var (elements, end) = Elements(data.Expression);
        if (elements.Count == 0)
            return null;
        var first = elements[0].ToString();
        var prefix = first.Substring(0, first.LastIndexOf('.') + 1);
        var added = categories.Select(category => prefix + category).Distinct(StringComparer.Ordinal).Where(name => elements.All(element => element.ToString() != name));
        return new TextChange(new TextSpan(end, 0), string.Concat(added.Select(name => ", " + name)));
    }

    private static (IReadOnlyList<SyntaxNode> Elements, int End) Elements(ExpressionSyntax list)
    {
        IReadOnlyList<SyntaxNode> elements = list switch
        {
            CollectionExpressionSyntax collection => [.. collection.Elements],
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var expressions } => [.. expressions],
            ArrayCreationExpressionSyntax { Initializer.Expressions: var expressions } => [.. expressions],
            _ => [],
        };
        return (elements, elements.Count == 0 ? 0 : elements[elements.Count - 1].Span.End);
    }

    /// <summary>The declaration stands at the end of the path.</summary>
    private static AttributeSyntax? DisclosureOf(Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[diagnostic.AdditionalLocations.Count - 1] is not { SourceTree: { } tree } location)
            return null;
        return tree.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
    }

    private static string[] Categories(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("Categories", out var categories) && !string.IsNullOrEmpty(categories) ? categories!.Split(',') : [];
}
