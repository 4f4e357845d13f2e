using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

namespace PersonalDataAnalyzers.CodeFixes.Unmarked;

/// <summary>Decides an unmarked member, either way. "Personal" stands first in the menu: <c>dotnet format</c> takes the
/// first action, and a member wrongly marked is seen in the inventory, one wrongly dismissed is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkMemberFix)), Shared]
public sealed class MarkMemberFix : CodeFixProvider
{
    internal const string MarkKey = "MarkAsPersonal";
    internal const string DismissKey = "MarkAsNotPersonal";

    /// <summary>A reason that holds of any member it is rightly put on; a reviewer sees it in the baseline.</summary>
    internal const string Reason = "says nothing of a person";

    private const string Undetected = "Other";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIds.UnmarkedPersonalData, RuleIds.ProbablePersonalData, RuleIds.UndecidedMember];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || compilation is null || !AnnotationNames.AreInSight(compilation))
            return;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MarkWriter.Target(root, diagnostic.Location.SourceSpan) is not { } target)
                continue;
            var joined = RegisterOfType.Missing(target, model!, context.CancellationToken)?.Register.Name;
            foreach (var key in new[] { MarkKey, DismissKey })
            {
                var action = CodeAction.Create(
                    Title(diagnostic, key, joined),
                    cancellation => MarkWriter.Write(context.Document, [(diagnostic.Location.SourceSpan, Attribute(diagnostic, key))], cancellation),
                    key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static string Title(Diagnostic diagnostic, string key, string? joined) => key == MarkKey
        ? "Mark as personal data (" + Category(diagnostic) + (joined is null ? ")" : ") of " + joined)
        : "Not personal data (" + Reason + ")";

    private static string Attribute(Diagnostic diagnostic, string key) => key == MarkKey
        ? "Personal(PersonalDataCategory." + Category(diagnostic) + ")"
        : "NotPersonal(\"" + Reason + "\")";

    private static string Category(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DetectionProperties.Category, out var category) && category is not null ? category : Undetected;

    private sealed class FixAll : DocumentBasedFixAllProvider
    {
        public static readonly FixAll Instance = new();

        protected override string GetFixAllTitle(FixAllContext fixAllContext) =>
            fixAllContext.CodeActionEquivalenceKey == DismissKey ? "Not personal data" : "Mark as personal data";

        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var key = fixAllContext.CodeActionEquivalenceKey ?? MarkKey;
            var marks = new List<(TextSpan, string)>(diagnostics.Length);
            foreach (var diagnostic in diagnostics)
                marks.Add((diagnostic.Location.SourceSpan, Attribute(diagnostic, key)));
            return await MarkWriter.Write(document, marks, fixAllContext.CancellationToken).ConfigureAwait(false);
        }
    }
}
