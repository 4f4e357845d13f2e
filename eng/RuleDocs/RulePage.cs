using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PersonalDataAnalyzers.RuleDocs;

/// <summary>A fenced block of a page: its language, the words after it, and what is in it.</summary>
/// <param name="Path">The page.</param>
/// <param name="Line">Line of the opening fence, from 1.</param>
/// <param name="Info">What stands behind the fence, as words: <c>csharp good</c>, <c>text bad PersonalData.approved.txt</c>.</param>
/// <param name="Text">The lines between.</param>
/// <param name="With">Properties of a comment just above, <c>&lt;!-- with LangVersion=8; PersonalDataPolicy=strict --&gt;</c>.</param>
public sealed record CodeBlock(string Path, int Line, ImmutableArray<string> Info, string Text, ImmutableDictionary<string, string> With)
{
    public bool Is(string language, string word) => Info.Length > 1 && Info[0] == language && Info[1] == word;
}

/// <summary>A page of Markdown, as far as the checks read it.</summary>
public sealed class RulePage
{
    private const string WithStart = "<!-- with ";
    private const string CommentEnd = "-->";

    public RulePage(string path)
    {
        Path = path;
        var lines = File.ReadAllLines(path);
        Heading = lines.FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..];
        var sections = ImmutableArray.CreateBuilder<string>();
        var blocks = ImmutableArray.CreateBuilder<CodeBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                sections.Add(lines[i][3..]);
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            if (end < 0)
                throw new InvalidDataException($"{path}({i + 1}): the block is never closed.");
            blocks.Add(new CodeBlock(path, i + 1, [.. lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries)], string.Join('\n', lines[(i + 1)..end]) + "\n", With(lines, i)));
            i = end;
        }

        Sections = sections.ToImmutable();
        Blocks = blocks.ToImmutable();
    }

    public string Path { get; }

    public string? Heading { get; }

    public ImmutableArray<string> Sections { get; }

    public ImmutableArray<CodeBlock> Blocks { get; }

    /// <summary>Every page people read: README.md, CONTRIBUTING.md and docs.</summary>
    public static IEnumerable<RulePage> All(string root) =>
        new[] { "README.md", "CONTRIBUTING.md" }.Select(name => System.IO.Path.Combine(root, name)).Where(File.Exists)
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(path => new RulePage(path));

    private static ImmutableDictionary<string, string> With(string[] lines, int fence)
    {
        var above = fence > 0 ? lines[fence - 1].Trim() : "";
        if (!above.StartsWith(WithStart, StringComparison.Ordinal) || !above.EndsWith(CommentEnd, StringComparison.Ordinal))
            return ImmutableDictionary<string, string>.Empty;
        return above[WithStart.Length..^CommentEnd.Length].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToImmutableDictionary(pair => pair[0].Trim(), pair => pair.ElementAtOrDefault(1)?.Trim() ?? "");
    }
}
