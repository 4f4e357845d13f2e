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
using PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

namespace PersonalDataAnalyzers.CodeFixes.Unmarked;

/// <summary>PDA1004: marks the member that takes a marked value, where it is declared, with the value's category.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkTargetFix)), Shared]
public sealed class MarkTargetFix : CodeFixProvider
{
    internal const string Key = "MarkTarget";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.ValueLosesMark];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations.Count == 0)
                continue;
            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create("Mark '" + diagnostic.Properties[DetectionProperties.Member] + "' as personal data (" + Category(diagnostic) + ")", cancellation => Write(solution, [diagnostic], cancellation), Key),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static string? Category(Diagnostic diagnostic) => diagnostic.Properties[DetectionProperties.Category];

    /// <summary>One declaration is marked once, however many values of whatever category reach it: the first in source
    /// order decides, as it does when they are fixed one by one.</summary>
    private static async Task<Solution> Write(Solution solution, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var byDocument = diagnostics
            .Where(diagnostic => diagnostic.AdditionalLocations.Count > 0)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, System.StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .GroupBy(diagnostic => solution.GetDocumentId(diagnostic.AdditionalLocations[0].SourceTree));
        foreach (var group in byDocument.ToArray())
        {
            if (group.Key is null || solution.GetDocument(group.Key) is not { } document)
                continue;
            var marks = new List<(TextSpan, string)>();
            foreach (var diagnostic in group)
                marks.Add((diagnostic.AdditionalLocations[0].SourceSpan, "Personal(PersonalDataCategory." + Category(diagnostic) + ")"));
            solution = (await MarkWriter.Write(document, marks, cancellationToken).ConfigureAwait(false)).Project.Solution;
        }

        return solution;
    }

    private sealed class FixAll : FixAllProvider
    {
        public static readonly FixAll Instance = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var found = new List<Diagnostic>();
            if (fixAllContext.Scope == FixAllScope.Document && fixAllContext.Document is { } document)
            {
                found.AddRange(await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
            }
            else
            {
                var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
                foreach (var project in projects)
                    found.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
            }

            return CodeAction.Create("Mark the members that take marked values", cancellation => Write(fixAllContext.Solution, found, cancellation), Key);
        }
    }
}
