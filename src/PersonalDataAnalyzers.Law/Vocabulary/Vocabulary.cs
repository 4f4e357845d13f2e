using System;
using System.Collections.Generic;
using System.Globalization;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law;

/// <summary>Every word that a notice or a record publishes, in every language there is a <c>vocabulary.&lt;language&gt;.tsv</c>
/// of. Files are found by their name, so that a language is one more file. A language is given by its code ("fi"); a
/// region after it ("sv-FI") is passed over.</summary>
/// <remarks>There is no fallback: a text that is not there is an error, never a text in another language.</remarks>
public static partial class Vocabulary
{
    private const string Prefix = "vocabulary.";
    private const string Suffix = ".tsv";

    private static readonly Lazy<Dictionary<string, Lazy<Language>>> s_languages = new(Find);

    /// <summary>Codes of the languages, ordinal order ("en", "fi", "sv").</summary>
    public static IReadOnlyList<string> Languages
    {
        get
        {
            var codes = new List<string>(s_languages.Value.Keys);
            codes.Sort(StringComparer.Ordinal);
            return codes;
        }
    }

    /// <summary>Is there a vocabulary of this language?</summary>
    public static bool IsSupported(string? language) => language is not null && s_languages.Value.ContainsKey(Primary(language));

    /// <summary>All keys of a language, in the order of its file.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static IReadOnlyList<string> Keys(string language) => Of(language).Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    /// <exception cref="KeyNotFoundException">The language has no such key.</exception>
    public static string Text(string key, string language) =>
        TryText(key, language) ?? throw new KeyNotFoundException("vocabulary." + Primary(language) + ".tsv has no key '" + key + "'");

    /// <summary>The text of a key; null when the language has no such key.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string? TryText(string key, string language) => Of(language).Texts.TryGetValue(key, out var text) ? text : null;

    /// <summary>The text of a key with {0}, {1} ... filled in.</summary>
    /// <exception cref="ArgumentException">There is no such language, or another number of values than placeholders:
    /// a value that would vanish is an error.</exception>
    /// <exception cref="KeyNotFoundException">The language has no such key.</exception>
    public static string Phrase(string key, string language, params string[] values)
    {
        var text = Text(key, language);
        var expected = Placeholders(text);
        if (expected != values.Length)
            throw new ArgumentException("'" + key + "' takes " + Number(expected) + " values, not " + Number(values.Length), nameof(values));
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    /// <summary>How many different values {0}, {1} ... a text takes: its highest index plus one.</summary>
    public static int Placeholders(string text)
    {
        var count = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '{' && text[i + 1] is >= '0' and <= '9' && text[i + 2] == '}')
                count = Math.Max(count, text[i + 1] - '0' + 1);
        }

        return count;
    }

    /// <summary>A number of the machine's, for an error message.</summary>
    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Language Of(string language) => s_languages.Value.TryGetValue(Primary(language), out var found)
        ? found.Value
        : throw new ArgumentException("There is no vocabulary of the language '" + language + "'. There are: " + string.Join(", ", Languages) + ".", nameof(language));

    private static string Primary(string language)
    {
        var end = language.IndexOfAny(['-', '_']);
        return end < 0 ? language : language.Substring(0, end);
    }

    private static Dictionary<string, Lazy<Language>> Find()
    {
        var languages = new Dictionary<string, Lazy<Language>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in LawTable.Names())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            var file = name;
            languages.Add(name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length), new Lazy<Language>(() => new Language(file)));
        }

        return languages;
    }

    private sealed class Language
    {
        public Language(string file)
        {
            var table = LawTable.Load(file, 1, "Key", "Text");
            var keys = new List<string>(table.Rows.Count);
            foreach (var row in table.Rows)
            {
                var key = row["Key"];
                keys.Add(key);
                Texts.Add(key, row["Text"]);
            }

            Keys = keys;
        }

        public IReadOnlyList<string> Keys { get; }

        public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);
    }
}
