using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Inventory;

namespace PersonalDataAnalyzers.CodeFixes.Inventory;

/// <summary>The approved baseline as a document of a project.</summary>
internal static class ApprovedFile
{
    public static TextDocument? Of(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(document => ApprovedBaseline.IsBaseline(document.FilePath ?? document.Name));

    /// <summary>Adds the lines of PDA6001 and takes away those of PDA6002.</summary>
    public static async Task<Solution> Apply(Project project, ImmutableArray<Diagnostic> found, CancellationToken cancellationToken)
    {
        var file = Of(project)!;
        var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var gone = new HashSet<int>(found.Where(diagnostic => diagnostic.Id == RuleIds.ApprovedButGone).Select(diagnostic => text.Lines.IndexOf(diagnostic.Location.SourceSpan.Start)));
        var added = found
            .Where(diagnostic => diagnostic.Id == RuleIds.NotApproved)
            .Select(diagnostic => diagnostic.Properties.TryGetValue(ApprovalAnalyzer.LineProperty, out var line) ? line : null)
            .OfType<string>();
        return project.Solution.WithAdditionalDocumentText(file.Id, Edit(text, added, gone));
    }

    /// <summary>Each new line before the first one that is greater; everything else stays where it is.</summary>
    private static SourceText Edit(SourceText text, IEnumerable<string> added, HashSet<int> gone)
    {
        var lines = new List<string>();
        foreach (var line in text.Lines)
        {
            if (!gone.Contains(line.LineNumber))
                lines.Add(text.ToString(line.Span));
        }

        // A file that ends with a line break has an empty last line; what is added goes before it.
        var endsWithBreak = lines[lines.Count - 1].Length == 0;
        if (endsWithBreak)
            lines.RemoveAt(lines.Count - 1);
        foreach (var line in added.Distinct().OrderBy(line => line, System.StringComparer.Ordinal))
        {
            var at = lines.FindIndex(1, known => known.Length > 0 && known[0] != '#' && string.CompareOrdinal(known, line) > 0);
            lines.Insert(at < 0 ? lines.Count : at, line);
        }

        var lineBreak = text.Lines[0] is var first && first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
        return SourceText.From(string.Join(lineBreak, lines) + lineBreak, text.Encoding, text.ChecksumAlgorithm);
    }
}
