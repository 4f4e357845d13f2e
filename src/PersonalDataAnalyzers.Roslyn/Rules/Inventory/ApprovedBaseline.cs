using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary><c>PersonalData.approved.txt</c>, line by line: what the data protection officer has approved.</summary>
internal sealed class ApprovedBaseline
{
    /// <summary>Parsed once for each version of the text.</summary>
    public static readonly SourceTextValueProvider<ApprovedBaseline> Provider = new(static text => new ApprovedBaseline(text));

    private readonly Dictionary<string, TextSpan> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bySubject = new(StringComparer.Ordinal);

    private ApprovedBaseline(SourceText text)
    {
        IsReadable = text.ToString(text.Lines[0].Span) == BaselineLines.Header;
        if (!IsReadable)
            return;
        var unreadable = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var line in text.Lines.Skip(1))
        {
            var content = text.ToString(line.Span);
            if (content.Length == 0 || content[0] == '#')
                continue;
            if (SubjectOf(content) is not { } subject || _lines.ContainsKey(content))
            {
                unreadable.Add(line.Span);
                continue;
            }

            _lines.Add(content, line.Span);
            // Several lines of a register have the same subject; which of them a new one replaces is then unknown.
            _bySubject[subject] = _bySubject.ContainsKey(subject) ? "" : content;
        }

        Unreadable = unreadable.ToImmutable();
    }

    /// <summary>The first line names a format known here. Where it does not, nothing is compared, and PDA0011 says so.</summary>
    public bool IsReadable { get; }

    /// <summary>Approved lines and where they stand.</summary>
    public IReadOnlyDictionary<string, TextSpan> Lines => _lines;

    /// <summary>Lines that are no facts (the marks of a merge conflict, say) or stand there twice.</summary>
    public ImmutableArray<TextSpan> Unreadable { get; } = [];

    /// <summary>The one approved line about the same register, member or recipient; null if there is none or several.</summary>
    public string? SameSubject(string line) =>
        SubjectOf(line) is { } subject && _bySubject.TryGetValue(subject, out var known) && known.Length > 0 ? known : null;

    /// <summary>The baseline among the additional files; null if the project has none.</summary>
    public static AdditionalText? File(AnalyzerOptions options)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (IsBaseline(file.Path))
                return file;
        }

        return null;
    }

    public static bool IsBaseline(string? path) => string.Equals(Path.GetFileName(path), BaselineLines.FileName, StringComparison.OrdinalIgnoreCase);

    // Kind and id; of registers and recipients the name too, for they have a line a purpose or a chain.
    private static string? SubjectOf(string line)
    {
        var parts = line.Split([BaselineLines.Separator], StringSplitOptions.None);
        if (parts.Length < 2 || parts[1].Length == 0 || !BaselineLines.Kinds.Contains(parts[0]))
            return null;
        return parts[0] is "field" or "not-personal" ? parts[1] : string.Join(BaselineLines.Separator, parts.Take(3));
    }
}
