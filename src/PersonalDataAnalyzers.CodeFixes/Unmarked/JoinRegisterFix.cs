using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Unmarked;

/// <summary>PDA2001: puts the type into one of the registers in sight. Each is an action of its own, so that Fix All puts
/// everything in a document or project into the one that was chosen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JoinRegisterFix)), Shared]
public sealed class JoinRegisterFix : CodeFixProvider
{
    private const int LongestMenu = 12;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.NoRegister];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await Write(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        var registers = RegistersInSight.Of(model.Compilation);
        if (registers.Length > LongestMenu)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = (await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false)).FindNode(diagnostic.Location.SourceSpan);
            if (RegisterOfType.Unregistered(node, model, context.CancellationToken) is null)
                continue;
            foreach (var register in registers)
            {
                var key = SymbolIds.Of(register);
                context.RegisterCodeFix(
                    CodeAction.Create("Belongs to register " + register.Name, cancellation => Write(context.Document, [diagnostic], key, cancellation), key),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> Write(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (RegistersInSight.Of(model.Compilation).FirstOrDefault(candidate => SymbolIds.Of(candidate) == key) is not { } register)
            return document;
        var marks = new List<(Microsoft.CodeAnalysis.Text.TextSpan, string)>();
        foreach (var diagnostic in diagnostics)
        {
            if (RegisterOfType.Unregistered(root.FindNode(diagnostic.Location.SourceSpan), model, cancellationToken) is { } declaration)
                marks.Add((declaration.Identifier.Span, RegisterOfType.Attribute(declaration, register, model)));
        }

        return await MarkWriter.Write(document, marks, cancellationToken).ConfigureAwait(false);
    }
}
