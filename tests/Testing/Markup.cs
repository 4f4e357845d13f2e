using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Testing;

/// <summary>A finding a test expects; <see cref="Id"/> is null for <c>[|x|]</c>, the only id of the analyzer.</summary>
public sealed record Expected(string? Id, string Path, TextSpan Span);

/// <summary><c>[|x|]</c> and <c>{|PDA1001:x|}</c>, nested where several findings stand at one place.</summary>
public sealed class Markup
{
    private Markup(string text, ImmutableArray<Expected> expected) => (Text, Expected) = (text, expected);

    /// <summary>The source without markers.</summary>
    public string Text { get; }

    public ImmutableArray<Expected> Expected { get; }

    public static Markup Parse(string markup, string path)
    {
        markup = markup.Replace("\r\n", "\n", StringComparison.Ordinal);
        var text = new StringBuilder(markup.Length);
        var open = new Stack<(string? Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<Expected>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (At(markup, i, "[|"))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (IdAt(markup, i) is { } id)
            {
                open.Push((id, text.Length));
                i += id.Length + 2;
            }
            else if (open.Count > 0 && At(markup, i, open.Peek().Id is null ? "|]" : "|}"))
            {
                var (name, start) = open.Pop();
                expected.Add(new Expected(name, path, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        if (open.Count > 0)
            throw new FormatException($"{path}: a marker at {open.Peek().Start} is never closed.");
        return new Markup(text.ToString(), expected.ToImmutable());
    }

    private static bool At(string text, int index, string value) => string.CompareOrdinal(text, index, value, 0, value.Length) == 0;

    // {|PDA1001: but not {| of code, which no id follows.
    private static string? IdAt(string text, int index)
    {
        if (!At(text, index, "{|"))
            return null;
        var end = index + 2;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > index + 2 && end < text.Length && text[end] == ':' ? text[(index + 2)..end] : null;
    }
}
