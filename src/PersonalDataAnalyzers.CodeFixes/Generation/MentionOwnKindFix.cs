using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Generation;

namespace PersonalDataAnalyzers.CodeFixes.Generation;

/// <summary>Writes [Mentions] for [BelongsTo] on a link to a row of the same kind. In a circle over several classes somebody
/// has to say which link is the one that owns, so nothing is offered there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MentionOwnKindFix)), Shared]
public sealed class MentionOwnKindFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.OwnerCycle];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.ContainsKey(OwnerCycleAnalyzer.OwnKindKey) || root is null || Owner(root.FindNode(diagnostic.Location.SourceSpan)) is not { } name)
                continue;
            var mention = SyntaxFactory.IdentifierName("Mentions").WithTriviaFrom(name);
            context.RegisterCodeFix(
                CodeAction.Create("Mark as [Mentions]", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, mention))), nameof(MentionOwnKindFix)),
                diagnostic);
        }
    }

    /// <summary>The word BelongsTo above a member; null where it stands elsewhere, or a [Mentions] stands beside it.</summary>
    private static SimpleNameSyntax? Owner(SyntaxNode node)
    {
        var lists = node.FirstAncestorOrSelf<SyntaxNode>(static candidate => candidate is MemberDeclarationSyntax or ParameterSyntax) switch
        {
            PropertyDeclarationSyntax property => property.AttributeLists,
            FieldDeclarationSyntax field => field.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        var owner = (SimpleNameSyntax?)null;
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name switch
                {
                    QualifiedNameSyntax qualified => qualified.Right,
                    AliasQualifiedNameSyntax aliased => aliased.Name,
                    SimpleNameSyntax simple => simple,
                    _ => null,
                };
                if (name?.Identifier.ValueText is "Mentions" or "MentionsAttribute")
                    return null;
                if (name?.Identifier.ValueText is "BelongsTo" or "BelongsToAttribute")
                    owner = name;
            }
        }

        return owner;
    }
}
