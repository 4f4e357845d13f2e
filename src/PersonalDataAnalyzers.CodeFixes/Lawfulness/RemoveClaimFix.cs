using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Lawfulness;

/// <summary>Removes a claim that the declaration contradicts. What contradicts it is a fact of processing, which no fix
/// may change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveClaimFix)), Shared]
public sealed class RemoveClaimFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.TransferClaimContradicted, RuleIds.ClaimContradicted];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A marked member may be what contradicts a claim; its mark stays.
            if (root?.FindNode(diagnostic.Location.SourceSpan) is AttributeSyntax { Parent: AttributeListSyntax list } claim && IsClaim(claim))
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Remove the claim", _ => Task.FromResult(context.Document.WithSyntaxRoot(Without(root, list, claim))), nameof(RemoveClaimFix)),
                    diagnostic);
            }
        }
    }

    private static bool IsClaim(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
        return name is SimpleNameSyntax { Identifier.ValueText: "Claim" or "ClaimAttribute" };
    }

    private static SyntaxNode Without(SyntaxNode root, AttributeListSyntax list, AttributeSyntax claim)
    {
        if (list.Attributes.Count > 1)
            return root.RemoveNode(claim, SyntaxRemoveOptions.KeepNoTrivia)!;

        // A comment above the list speaks of more than the claim.
        var comments = list.GetLeadingTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return root.RemoveNode(list, comments ? SyntaxRemoveOptions.KeepLeadingTrivia : SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
