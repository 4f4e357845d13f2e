using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>A line of text, in parts.</summary>
public sealed class Line(params IReadOnlyList<Inline> parts) : IEquatable<Line>
{
    /// <summary>Its parts in order.</summary>
    public IReadOnlyList<Inline> Parts { get; } = parts;

    /// <summary>Text without links.</summary>
    public static implicit operator Line(string text) => new(new Inline(text));

    /// <summary>The two lines one after the other.</summary>
    public static Line operator +(Line left, Line right) => new([.. left.Parts, .. right.Parts]);

    /// <summary>A link; the target is written by us, never by a declaration.</summary>
    public static Line Link(string text, string target) => new(new Inline(text, target));

    /// <summary>A phrase with lines in place of {0}, {1} ...</summary>
    public static Line Format(string phrase, params ReadOnlySpan<Line> values)
    {
        var parts = new List<Inline>();
        var from = 0;
        for (var i = 0; i + 2 < phrase.Length; i++)
        {
            if (phrase[i] != '{' || phrase[i + 2] != '}' || !char.IsAsciiDigit(phrase[i + 1]))
                continue;
            if (i > from)
                parts.Add(new Inline(phrase[from..i]));
            parts.AddRange(values[phrase[i + 1] - '0'].Parts);
            from = i + 3;
            i += 2;
        }

        if (from < phrase.Length)
            parts.Add(new Inline(phrase[from..]));
        return new Line(parts);
    }

    /// <summary>The line with a capital first letter.</summary>
    public Line Capitalised() =>
        Parts.Count == 0 || Parts[0].Text.Length == 0 ? this : new([Parts[0] with { Text = char.ToUpperInvariant(Parts[0].Text[0]) + Parts[0].Text[1..] }, .. Parts.Skip(1)]);

    /// <summary>The line with a full stop at its end, if it has no mark of its own there.</summary>
    public Line Sentence()
    {
        var text = ToString();
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or ':' ? Capitalised() : Capitalised() + ".";
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    /// <inheritdoc/>
    public bool Equals(Line? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Line);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text, unescaped.</param>
/// <param name="Target">Where it links to.</param>
/// <param name="Language">Its language where that is another than the page's.</param>
public sealed record Inline(string Text, string? Target = null, string? Language = null);
