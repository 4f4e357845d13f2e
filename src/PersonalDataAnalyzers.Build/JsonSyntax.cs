using System;

namespace PersonalDataAnalyzers.Build;

/// <summary>Is a text one JSON object, in ASCII and on one line? Entries are copied into the file as they are, so one bad
/// entry in somebody's library would make the whole file unreadable.</summary>
internal ref struct JsonSyntax
{
    private const int DeepestNesting = 64;
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private JsonSyntax(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = 0;
    }

    public static bool IsObject(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
                return false;
        }

        var syntax = new JsonSyntax(text.AsSpan());
        return text.Length > 0 && text[0] == '{' && syntax.Value(0) && syntax._at == text.Length;
    }

    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    private bool Take(char c)
    {
        if (Next != c)
            return false;
        _at++;
        return true;
    }

    private bool Value(int depth)
    {
        Space();
        var isValue = depth < DeepestNesting && Next switch
        {
            '{' => Items('}', depth, named: true),
            '[' => Items(']', depth, named: false),
            '"' => Quoted(),
            't' => Word("true"),
            'f' => Word("false"),
            'n' => Word("null"),
            _ => Number(),
        };
        Space();
        return isValue;
    }

    private bool Items(char close, int depth, bool named)
    {
        _at++;
        Space();
        if (Take(close))
            return true;
        do
        {
            Space();
            if (named && !(Quoted() && Colon()))
                return false;
            if (!Value(depth + 1))
                return false;
        }
        while (Take(','));
        return Take(close);
    }

    private bool Colon()
    {
        Space();
        return Take(':');
    }

    private bool Quoted()
    {
        if (!Take('"'))
            return false;
        while (_at < _text.Length)
        {
            var c = _text[_at++];
            if (c == '"')
                return true;
            if (c == '\\' && !Escape())
                return false;
        }

        return false;
    }

    private bool Escape()
    {
        var c = Next;
        _at++;
        if (c != 'u')
            return c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        for (var end = _at + 4; _at < end; _at++)
        {
            if (Next is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }

        return true;
    }

    private bool Word(string word)
    {
        if (!_text.Slice(_at).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            return false;
        _at += word.Length;
        return true;
    }

    private bool Number()
    {
        Take('-');
        if (!Take('0') && !Digits())
            return false;
        if (Take('.') && !Digits())
            return false;
        if (!Take('e') && !Take('E'))
            return true;
        _ = Take('+') || Take('-');
        return Digits();
    }

    private bool Digits()
    {
        var start = _at;
        while (Next is >= '0' and <= '9')
            _at++;
        return _at > start;
    }

    private void Space()
    {
        while (Next == ' ')
            _at++;
    }
}
