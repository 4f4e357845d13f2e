using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Leaks;

/// <summary>Writes <c>***</c> where personal data would be shown: in logs, messages of exceptions, tags and texts of objects.
/// Not in URLs and keys, which would no longer lead anywhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactFix)), Shared]
public sealed class RedactFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.LogLeak, RuleIds.ExceptionLeak, RuleIds.TelemetryLeak, RuleIds.ImplicitToString];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SolutionFixAll.Of("Redact the personal data", nameof(RedactFix), Write);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || model is null || Redaction.Places(diagnostic, root, model, context.CancellationToken) is not { Count: > 0 } places)
                continue;
            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create("Redact " + string.Join(", ", places.Select(place => "'" + place + "'")), cancellation => Write(solution, [diagnostic], cancellation), nameof(RedactFix)),
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

            var places = ofTree.SelectMany(diagnostic => Redaction.Places(diagnostic, root, model, cancellation)).GroupBy(place => place.Span).Select(group => group.First());
            var changed = await Redaction.Write(document, places.Select(place => new TextChange(place.Span, Redaction.Of(place))), cancellation).ConfigureAwait(false);
            solution = changed.Project.Solution;
        }

        return solution;
    }
}
