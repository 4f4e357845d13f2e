using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>An identifier as folded words: lower case, without diacritics, split at case, digits and separators
/// (<c>m_strHomeEMail2</c>, <c>Syntymäaika</c>). The words stand joined in one string, so that a phrase of several words
/// is a slice of it, however the author cut it (<c>FirstName</c>, <c>Firstname</c>, <c>FIRST_NAME</c>).</summary>
internal sealed class Identifier
{
    private readonly string _text;
    private readonly int[] _ends;

    private Identifier(string text, int[] ends)
    {
        _text = text;
        _ends = ends;
    }

    /// <summary>Number of words.</summary>
    public int Count => _ends.Length;

    public string this[int index] => Slice(index, index + 1);

    /// <summary>The words from <paramref name="start"/> up to <paramref name="end"/>, joined.</summary>
    public string Slice(int start, int end)
    {
        var from = start == 0 ? 0 : _ends[start - 1];
        return _text.Substring(from, _ends[end - 1] - from);
    }

    public static Identifier Of(string name)
    {
        var text = new StringBuilder(name.Length);
        var ends = new int[name.Length + 1];
        var count = 0;
        var composed = name.Normalize(NormalizationForm.FormC);
        for (var i = 0; i < composed.Length; i++)
        {
            var current = composed[i];
            if (!char.IsLetterOrDigit(current))
            {
                count = Close(text, ends, count);
                continue;
            }

            if (i > 0 && StartsWord(composed, i))
                count = Close(text, ends, count);
            Fold(current, text);
        }

        count = Close(text, ends, count);
        var first = FirstWord(text, ends, count);
        var words = new int[count - first];
        var skipped = first == 0 ? 0 : ends[first - 1];
        for (var i = first; i < count; i++)
            words[i - first] = ends[i] - skipped;
        return new Identifier(text.ToString(skipped, text.Length - skipped), words);
    }

    /// <summary>Folds one word that is already a word: for the tables and for types.</summary>
    public static string FoldWord(string word)
    {
        var text = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormC))
            Fold(letter, text);
        return text.ToString();
    }

    private static bool StartsWord(string name, int i)
    {
        char previous = name[i - 1], current = name[i];
        if (char.IsDigit(current) != char.IsDigit(previous))
            return true;
        if (!char.IsUpper(current))
            return false;
        return char.IsLower(previous) || (char.IsUpper(previous) && i + 1 < name.Length && char.IsLower(name[i + 1]));
    }

    private static int Close(StringBuilder text, int[] ends, int count)
    {
        if (text.Length > (count == 0 ? 0 : ends[count - 1]))
            ends[count++] = text.Length;
        return count;
    }

    /// <summary>Skips what only says where or how a thing is kept: <c>m_</c>, <c>str</c>, <c>txt</c>, <c>tbl</c>, <c>col</c>.</summary>
    private static int FirstWord(StringBuilder text, int[] ends, int count)
    {
        if (count < 2)
            return 0;
        return text.ToString(0, ends[0]) is "m" or "str" or "txt" or "tbl" or "col" or "fld" or "lbl" ? 1 : 0;
    }

    private static void Fold(char letter, StringBuilder text)
    {
        var lower = char.ToLowerInvariant(letter);
        if (lower < 0x80)
        {
            text.Append(lower);
            return;
        }

        switch (lower)
        {
            case 'æ':
                text.Append("ae");
                return;
            case 'ø':
                text.Append('o');
                return;
            case 'ß':
                text.Append("ss");
                return;
            case 'ı':
                text.Append('i');
                return;
            case 'ł':
                text.Append('l');
                return;
            default:
                foreach (var part in lower.ToString().Normalize(NormalizationForm.FormD))
                {
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        text.Append(part);
                }

                return;
        }
    }
}
