using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Testing.Tests;

/// <summary>Renames the declaration; what it writes is for the derived classes to spoil.</summary>
public abstract class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TST0001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    protected abstract string NewName(string name);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        if (root.FindNode(context.Span) is not ClassDeclarationSyntax type || type.Modifiers.Any(SyntaxKind.PartialKeyword))
            return;
        var renamed = type.WithIdentifier(SyntaxFactory.Identifier(NewName(type.Identifier.ValueText)).WithTriviaFrom(type.Identifier));
        context.RegisterCodeFix(
            CodeAction.Create("Capitalise", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(type, renamed))), "capitalise"),
            context.Diagnostics);
    }
}

public sealed class CapitaliseFix : RenameFix
{
    protected override string NewName(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

public sealed class NothingFix : RenameFix
{
    protected override string NewName(string name) => name;
}

public sealed class EndlessFix : RenameFix
{
    protected override string NewName(string name) => name + "x";
}

public sealed class BreakingFix : RenameFix
{
    protected override string NewName(string name) => "Same";
}

/// <summary>Fix All that leaves the last one out.</summary>
public sealed class PartialFixAllFix : RenameFix
{
    protected override string NewName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        var type = (ClassDeclarationSyntax)root.FindNode(diagnostics[0].Location.SourceSpan);
        return document.WithSyntaxRoot(root.ReplaceNode(type, type.WithIdentifier(SyntaxFactory.Identifier(NewName(type.Identifier.ValueText)).WithTriviaFrom(type.Identifier))));
    });
}

public sealed class NoFixAllFix : RenameFix
{
    protected override string NewName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public override FixAllProvider? GetFixAllProvider() => null;
}
