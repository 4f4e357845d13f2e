using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Configuration;

namespace PersonalDataAnalyzers.CodeFixes.Configuration;

/// <summary><c>[Personal(category, typeof(Register))]</c>: the register of one member has a name of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisterArgumentFix)), Shared]
public sealed class RegisterArgumentFix : CodeFixProvider
{
    private const string Register = "Register";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.WrongType];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.ContainsKey(ArgumentFault.RegisterKey)
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not TypeOfExpressionSyntax { Parent: AttributeArgumentSyntax { NameEquals: null, NameColon: null, Parent: AttributeArgumentListSyntax list } argument } type
                || !CanBeNamed(list))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Name the register: Register = " + type,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(list, Named(list, argument)))),
                    nameof(RegisterArgumentFix)),
                diagnostic);
        }
    }

    // [Purpose(typeof(X))] has no register to name, and one register is enough.
    private static bool CanBeNamed(AttributeArgumentListSyntax list)
    {
        foreach (var argument in list.Arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == Register)
                return false;
        }

        return list.Arguments.Count > 1;
    }

    private static AttributeArgumentListSyntax Named(AttributeArgumentListSyntax list, AttributeArgumentSyntax argument)
    {
        var named = SyntaxFactory.AttributeArgument(argument.Expression.WithoutTrivia())
            .WithNameEquals(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(Register).WithTrailingTrivia(SyntaxFactory.Space))
                .WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)));
        var arguments = list.Arguments;
        return arguments.IndexOf(argument) == arguments.Count - 1
            ? list.WithArguments(arguments.Replace(argument, named))
            : list.WithArguments(arguments.Remove(argument).Add(named.WithLeadingTrivia(SyntaxFactory.Space)));
    }
}
