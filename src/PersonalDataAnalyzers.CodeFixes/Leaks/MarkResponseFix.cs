using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.CodeFixes.Unmarked;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.CodeFixes.Leaks;

/// <summary>PDA4007: marks the members of the answer's type that take the data, with the categories of what they take.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkResponseFix)), Shared]
public sealed class MarkResponseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.ResponseLeak];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SolutionFixAll.Of("Mark the types of the answers", nameof(MarkResponseFix), Write);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var targets = await Targets(solution, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (targets.Count == 0)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create("Mark " + string.Join(", ", targets.Select(target => "'" + target.Member.ContainingType.Name + "." + target.Member.Name + "'").Distinct()) + " as personal data", cancellation => Write(solution, [diagnostic], cancellation), nameof(MarkResponseFix)),
                diagnostic);
        }
    }

    private static async Task<Solution> Write(Solution solution, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var targets = new List<(ISymbol Member, string Category)>();
        foreach (var diagnostic in diagnostics)
            targets.AddRange(await Targets(solution, diagnostic, cancellation).ConfigureAwait(false));
        var marks = targets
            .Select(target => (Location: target.Member.Locations.First(location => location.IsInSource), target.Category))
            .GroupBy(mark => mark.Location).Select(group => group.First())
            .GroupBy(mark => solution.GetDocumentId(mark.Location.SourceTree));
        foreach (var ofDocument in marks.ToArray())
        {
            if (ofDocument.Key is null || solution.GetDocument(ofDocument.Key) is not { } document)
                continue;
            (TextSpan, string)[] written = [.. ofDocument.Select(mark => (mark.Location.SourceSpan, "Personal(PersonalDataCategory." + mark.Category + ")"))];
            solution = (await MarkWriter.Write(document, written, cancellation).ConfigureAwait(false)).Project.Solution;
        }

        return solution;
    }

    /// <summary>Members that are set, or parameters of a record that are filled, from where the data was read. All of them, or
    /// none: a type that is marked in part would look decided.</summary>
    private static async Task<IReadOnlyList<(ISymbol Member, string Category)>> Targets(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        var found = new List<(ISymbol, string)>();
        foreach (var (span, category) in ReadPlaces.Read(diagnostic))
        {
            if (Target(root.FindNode(span, getInnermostNodeForTie: true), model, cancellation) is not { } member)
                return [];
            found.Add((member, category));
        }

        return found;
    }

    private static ISymbol? Target(SyntaxNode read, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in read.AncestorsAndSelf())
        {
            switch (node.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return Declared(model.GetSymbolInfo(assignment.Left, cancellation).Symbol);
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list } argument:
                    if (model.GetSymbolInfo(creation, cancellation).Symbol is not IMethodSymbol { ContainingType.IsRecord: true } constructor)
                        return null;
                    var name = argument.NameColon?.Name.Identifier.ValueText;
                    var parameter = name is null ? constructor.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument)) : constructor.Parameters.FirstOrDefault(candidate => candidate.Name == name);
                    return parameter is null ? null : Declared(constructor.ContainingType.GetMembers(parameter.Name).FirstOrDefault(member => member is IPropertySymbol));
                case StatementSyntax:
                    return null;
            }
        }

        return null;
    }

    private static ISymbol? Declared(ISymbol? member) =>
        member is IPropertySymbol or IFieldSymbol && member.ContainingType is { IsAnonymousType: false } && member.Locations.Any(location => location.IsInSource) ? member : null;
}
