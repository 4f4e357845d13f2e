using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law;

/// <summary>The terms of data protection in every language of the vocabulary (keys <c>term.*</c>), so that the texts of
/// one declaration use one word for one thing. Disclosure (luovutus, utlämnande) and transfer (siirto, överföring) are two.</summary>
public static class Glossary
{
    private static readonly string[] s_prefixes = ["term.", "PersonalDataCategory.", "SubjectGroup.", "PurposeKind."];

    /// <summary>The term of a key ("controller") in a language.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    /// <exception cref="KeyNotFoundException">There is no such term.</exception>
    public static string Term(string key, string language) => Vocabulary.Text("term." + key, language);

    /// <summary>A whole text that is a term or a label, in another language; null when it is none, or when the languages do
    /// not agree on one translation. A suggestion for a translator, who decides. An initial capital is kept.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string? Translate(string text, string from, string to)
    {
        var searched = text.Trim();
        string? found = null;
        foreach (var key in Vocabulary.Keys(from))
        {
            if (!IsTerm(key) || !string.Equals(Vocabulary.Text(key, from), searched, StringComparison.OrdinalIgnoreCase))
                continue;
            var translation = Vocabulary.Text(key, to);
            if (found is not null && !string.Equals(found, translation, StringComparison.OrdinalIgnoreCase))
                return null;
            found ??= translation;
        }

        return found is { Length: > 0 } && char.IsUpper(searched[0])
            ? char.ToUpperInvariant(found[0]) + found.Substring(1)
            : found;
    }

    private static bool IsTerm(string key)
    {
        foreach (var prefix in s_prefixes)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal))
                return !key.EndsWith(".NotStated", StringComparison.Ordinal);
        }

        return false;
    }
}
