using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Scanning;

/// <summary>Finds tokens in texts, in upper or lower case.</summary>
internal sealed class TokenSearch
{
    private readonly Dictionary<string, Token> _tokens;
    private readonly Dictionary<string, Token>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SearchValues<string> _values;
    private readonly int[] _lengths;

    public TokenSearch(IReadOnlyCollection<Token> tokens)
    {
        _tokens = new(StringComparer.OrdinalIgnoreCase);
        foreach (var token in tokens)
            _tokens.TryAdd(token.Text, token);
        _lookup = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();
        _values = SearchValues.Create([.. _tokens.Keys], StringComparison.OrdinalIgnoreCase);
        _lengths = [.. _tokens.Keys.Select(key => key.Length).Distinct()];
    }

    /// <summary>The longest token: what is read in pieces must overlap by this.</summary>
    public int Longest => _lengths.Length == 0 ? 0 : _lengths.Max();

    public void Find(ReadOnlySpan<char> text, Action<Token> found)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(_values);
            if (next < 0)
                return;
            at += next;
            foreach (var length in _lengths)
            {
                if (at + length <= text.Length && _lookup.TryGetValue(text.Slice(at, length), out var token) && (!token.IsNumber || IsWhole(text, at, length)))
                    found(token);
            }

            at++;
        }
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int at, int length) =>
        (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + length == text.Length || !char.IsAsciiDigit(text[at + length]));
}
