using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Failure texts: a place in a source is shown with its line, underlined.</summary>
internal static class Report
{
    public static string Line(Diagnostic diagnostic)
    {
        var text = $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        return diagnostic.Location.SourceTree is { } tree
            ? text + Environment.NewLine + Place(tree.GetText(), tree.FilePath, diagnostic.Location.SourceSpan)
            : text;
    }

    /// <summary>Path(line,column), the line, and <c>~~~</c> under the span.</summary>
    public static string Place(SourceText text, string path, TextSpan span)
    {
        var line = text.Lines.GetLineFromPosition(Math.Min(span.Start, text.Length));
        var column = span.Start - line.Start;
        var length = Math.Max(1, Math.Min(span.End, line.End) - span.Start);
        var content = line.ToString().Replace('\t', ' ');
        return string.Create(CultureInfo.InvariantCulture, $"  {path}({line.LineNumber + 1},{column + 1}){Environment.NewLine}    {content}{Environment.NewLine}    {new string(' ', column)}{new string('~', length)}");
    }

    /// <summary>The first line where two texts part, with two lines of context on each side.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var first = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => Of(left, i) != Of(right, i), -1);
        if (first < 0)
            return null;
        var report = new StringBuilder().Append(CultureInfo.InvariantCulture, $"  line {first + 1}:").AppendLine();
        for (var i = Math.Max(0, first - 2); i < first; i++)
            report.Append("      ").AppendLine(left[i]);
        Block(report, "    - ", left, first);
        Block(report, "    + ", right, first);
        return report.ToString();
    }

    private static void Block(StringBuilder report, string prefix, string[] lines, int first)
    {
        for (var i = first; i < Math.Min(first + 3, lines.Length); i++)
            report.Append(prefix).AppendLine(lines[i]);
        if (first >= lines.Length)
            report.Append(prefix).AppendLine("(end of text)");
    }

    private static string? Of(string[] lines, int index) => index < lines.Length ? lines[index] : null;
}
