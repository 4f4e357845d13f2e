using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Generation;

/// <summary>Makes a marked type, and the types around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialFix)), Shared]
public sealed class AddPartialFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.NotPartial];

    /// <summary>All of a document at once: types in the same container share its modifier.</summary>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root ? document.WithSyntaxRoot(Fix(root, diagnostics)) : null);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixedRoot = Fix(root, [diagnostic]);
            if (ReferenceEquals(fixedRoot, root))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create("Make partial", _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(AddPartialFix)),
                diagnostic);
        }
    }

    private static SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var declarations = new HashSet<TypeDeclarationSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var node in root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf())
            {
                if (node is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                    declarations.Add(declaration);
            }
        }

        return declarations.Count == 0 ? root : root.ReplaceNodes(declarations, static (_, declaration) => AddPartial(declaration));
    }

    // The modifier stands last; where it is the first word, the comment and blank lines before the type stay before it.
    private static TypeDeclarationSyntax AddPartial(TypeDeclarationSyntax declaration)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Count > 0)
            return declaration.WithModifiers(declaration.Modifiers.Add(partial));
        var keyword = declaration.Keyword;
        return declaration.WithKeyword(keyword.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(partial.WithLeadingTrivia(keyword.LeadingTrivia)));
    }
}
