using System;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>What may stand in a cell.</summary>
internal static class TableCell
{
    /// <summary>A member of an enum by its name; numbers are no names.</summary>
    public static bool IsNamed<T>(string text, bool ignoreCase, out T value)
        where T : struct, Enum
    {
        value = default;
        return text.Length > 0 && char.IsLetter(text[0]) && text.IndexOf(',') < 0 && Enum.TryParse(text, ignoreCase, out value) && Enum.IsDefined(typeof(T), value);
    }

    /// <summary>A metadata name: <c>Namespace.Type</c>, generic types with their arity (<c>List`1</c>), nested ones behind a dot.</summary>
    public static bool IsTypeName(string text)
    {
        foreach (var part in text.Split('.'))
        {
            var arity = part.IndexOf('`');
            if (!IsIdentifier(arity < 0 ? part : part.Substring(0, arity)) || (arity >= 0 && !IsDigits(part, arity + 1)))
                return false;
        }

        return true;
    }

    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || char.IsDigit(text[0]))
            return false;
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter) && letter != '_')
                return false;
        }

        return true;
    }

    private static bool IsDigits(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return start < text.Length;
    }
}
