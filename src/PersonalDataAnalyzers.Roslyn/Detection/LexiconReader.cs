using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Reads <c>lexicon.*.tsv</c>, which ride in the law assembly.</summary>
internal static class LexiconReader
{
    private static readonly char[] s_space = [' '];

    public static Lexicon Read(string languages)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        var words = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        Exclusions(words);
        // English first: where languages disagree on a word, the reading that most code means wins.
        Language("en", terms, words);
        foreach (var part in languages.Split(','))
        {
            var language = part.Trim().ToLowerInvariant();
            if (language is not ("en" or ""))
                Language(language, terms, words);
        }

        return new Lexicon(terms, words);
    }

    private static void Exclusions(Dictionary<string, WordKind> words)
    {
        foreach (var cells in Rows("lexicon-exclusions.tsv"))
            Add(words, KindOf(cells[0]), cells[1]);
    }

    private static void Language(string language, Dictionary<string, Term> terms, Dictionary<string, WordKind> words)
    {
        foreach (var cells in Rows("lexicon." + language + ".tsv"))
        {
            if (cells[0] != "data")
            {
                Add(words, KindOf(cells[0]), cells[3]);
                continue;
            }

            if (!Enum.TryParse(cells[1], out PersonalDataCategory category))
                throw new InvalidDataException("lexicon." + language + ".tsv: no category " + cells[1]);
            var strength = cells[2] switch { "H" => Strength.High, "M" => Strength.Medium, _ => Strength.Low };
            foreach (var word in cells[3].Split(s_space, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!terms.ContainsKey(word))
                    terms.Add(word, new Term(category, strength, language));
            }
        }
    }

    private static void Add(Dictionary<string, WordKind> words, WordKind kind, string list)
    {
        foreach (var word in list.Split(s_space, StringSplitOptions.RemoveEmptyEntries))
        {
            words.TryGetValue(word, out var known);
            words[word] = known | kind;
        }
    }

    private static WordKind KindOf(string name) => name switch
    {
        "person" => WordKind.Person,
        "ambiguous" => WordKind.AmbiguousPerson,
        "about" => WordKind.About,
        "content" => WordKind.Content,
        "organisation" => WordKind.Organisation,
        "thing" => WordKind.Thing,
        "neutral" => WordKind.Neutral,
        "tail" => WordKind.Tail,
        "technical" => WordKind.Technical,
        "before" => WordKind.Before,
        "after" => WordKind.After,
        "wrapper" => WordKind.Wrapper,
        "question" => WordKind.Question,
        "machine" => WordKind.Machine,
        "bookkeeping" => WordKind.Bookkeeping,
        "deal" => WordKind.Deal,
        _ => throw new InvalidDataException("lexicon: no kind " + name),
    };

    private static IEnumerable<string[]> Rows(string table)
    {
        using var stream = typeof(PersonalDataCategory).GetTypeInfo().Assembly.GetManifestResourceStream(table);
        if (stream is null)
            yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
