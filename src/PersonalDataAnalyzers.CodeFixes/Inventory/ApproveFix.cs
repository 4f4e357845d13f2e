using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Inventory;

namespace PersonalDataAnalyzers.CodeFixes.Inventory;

/// <summary>PDA6001, PDA6002: writes what the code says into the approved baseline. The approval itself is the reviewed
/// commit of that file.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ApproveFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cs", ".txt"])]
[Shared]
public sealed class ApproveFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.NotApproved, RuleIds.ApprovedButGone];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ApproveAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        if (ApprovedFile.Of(project) is null)
            return Task.CompletedTask;
        foreach (var diagnostic in context.Diagnostics)
        {
            var title = diagnostic.Id == RuleIds.NotApproved ? "Approve" : "Approve that it is gone";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellationToken => ApprovedFile.Apply(project, [diagnostic], cancellationToken), nameof(ApproveFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>All findings of a project go into its file at once.</summary>
    private sealed class ApproveAll : FixAllProvider
    {
        public static readonly ApproveAll Instance = new();

        public override System.Collections.Generic.IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
            "Approve all",
            cancellationToken => Apply(context, cancellationToken),
            nameof(ApproveFix)));

        private static async Task<Solution> Apply(FixAllContext context, CancellationToken cancellationToken)
        {
            var solution = context.Solution;
            var projects = context.Scope == FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id];
            foreach (var id in projects)
            {
                if (solution.GetProject(id) is not { } project || ApprovedFile.Of(project) is null)
                    continue;
                // Asked of the solution as it was: approving in one project changes no finding of another.
                var original = context.Solution.GetProject(id)!;
                var found = await context.GetAllDiagnosticsAsync(original).ConfigureAwait(false);
                solution = await ApprovedFile.Apply(project, [.. found.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))], cancellationToken).ConfigureAwait(false);
            }

            return solution;
        }
    }
}
