using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PersonalDataAnalyzers.CodeFixes;

/// <summary>Fix All for fixes that change another place than the finding's, where several findings may want the same
/// change: all are handed over at once, in order of place, and fixing them one by one gives the same text.</summary>
internal sealed class SolutionFixAll : FixAllProvider
{
    private readonly string _title;
    private readonly string _key;
    private readonly Func<Solution, IReadOnlyList<Diagnostic>, CancellationToken, Task<Solution>> _write;

    private SolutionFixAll(string title, string key, Func<Solution, IReadOnlyList<Diagnostic>, CancellationToken, Task<Solution>> write) => (_title, _key, _write) = (title, key, write);

    public static SolutionFixAll Of(string title, string key, Func<Solution, IReadOnlyList<Diagnostic>, CancellationToken, Task<Solution>> write) => new(title, key, write);

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

        Diagnostic[] ordered = [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
        return CodeAction.Create(_title, cancellation => _write(fixAllContext.Solution, ordered, cancellation), _key);
    }
}
