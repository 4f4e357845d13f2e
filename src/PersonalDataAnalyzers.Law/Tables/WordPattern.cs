using System;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>Words to be found in a text: whole words, without regard to case; a trailing <c>*</c> lets the last word go on
/// (the inflected languages need it).</summary>
internal readonly struct WordPattern
{
    private readonly string _words;
    private readonly bool _open;
    private readonly StringComparison _comparison;

    public WordPattern(string pattern, bool caseSensitive = false)
    {
        _open = pattern[pattern.Length - 1] == '*';
        _words = _open ? pattern.Substring(0, pattern.Length - 1) : pattern;
        _comparison = caseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    }

    /// <summary>Index and length of the first match at or after <paramref name="start"/>; index -1 when there is none.</summary>
    public (int Index, int Length) Find(string text, int start = 0)
    {
        while (start <= text.Length - _words.Length)
        {
            var index = text.IndexOf(_words, start, _comparison);
            if (index < 0)
                break;
            var end = index + _words.Length;
            if (Boundary(text, index - 1, _words[0]))
            {
                if (_open)
                {
                    while (end < text.Length && char.IsLetterOrDigit(text[end]))
                        end++;
                    return (index, end - index);
                }

                if (Boundary(text, end, _words[_words.Length - 1]))
                    return (index, _words.Length);
            }

            start = index + 1;
        }

        return (-1, 0);
    }

    /// <summary>The first match that does not stand within a match of <paramref name="unless"/>.</summary>
    public (int Index, int Length) Find(string text, WordPattern? unless)
    {
        for (var (index, length) = Find(text); index >= 0; (index, length) = Find(text, index + 1))
        {
            if (unless is not { } right || !right.Covers(text, index, index + length))
                return (index, length);
        }

        return (-1, 0);
    }

    private bool Covers(string text, int start, int end)
    {
        for (var (index, length) = Find(text); index >= 0; (index, length) = Find(text, index + 1))
        {
            if (index <= start && end <= index + length)
                return true;
        }

        return false;
    }

    /// <summary>Does the text end so, with at most <paramref name="wordsBefore"/> words before it? With none before, it says
    /// nothing else. Spaces and closing punctuation do not count.</summary>
    public bool Ends(string text, int wordsBefore)
    {
        var trimmed = text.Trim(' ', '\t', '\n', '\r', '.', ',', ';', ':', '!');
        for (var (index, length) = Find(trimmed); index >= 0; (index, length) = Find(trimmed, index + 1))
        {
            if (index + length == trimmed.Length)
                return trimmed.Substring(0, index).Split([' '], StringSplitOptions.RemoveEmptyEntries).Length <= wordsBefore;
        }

        return false;
    }

    // Two letters or digits side by side are one word; "523/1999" must not be found in "1523/1999".
    private static bool Boundary(string text, int neighbour, char edge) =>
        neighbour < 0 || neighbour >= text.Length || !char.IsLetterOrDigit(text[neighbour]) || !char.IsLetterOrDigit(edge);
}
