using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>How much a word says by itself.</summary>
internal enum Strength
{
    None,

    /// <summary>Only in a record of a person.</summary>
    Low,

    /// <summary>Needs the context of a person.</summary>
    Medium,

    /// <summary>The word alone suffices.</summary>
    High,
}

/// <summary>What a word is, apart from naming data.</summary>
[Flags]
internal enum WordKind
{
    None = 0,

    /// <summary>A natural person in some role.</summary>
    Person = 1,

    /// <summary>A person only where the rest agrees: a driver, a client, an agent.</summary>
    AmbiguousPerson = 2,

    /// <summary>A record kept about a person: account, order, booking.</summary>
    About = 4,

    /// <summary>Text that a person wrote.</summary>
    Content = 8,

    /// <summary>An organisation or its premises.</summary>
    Organisation = 16,

    Thing = 32,

    /// <summary>Changes nothing when it stands before: home, billing, old.</summary>
    Neutral = 64,

    /// <summary>Changes nothing when it follows: value, text, number.</summary>
    Tail = 128,

    /// <summary>Configuration or machinery, as the last word of a type.</summary>
    Technical = 256,

    /// <summary>Before a word: the name is that of something other than a person.</summary>
    Before = 512,

    /// <summary>After a word: the member is a property of it, not the data.</summary>
    After = 1024,

    /// <summary>Last word of a type that says how the record travels: Dto, Model, Request.</summary>
    Wrapper = 2048,

    /// <summary>A question: is, has, allow.</summary>
    Question = 4096,

    /// <summary>A member that only a connection to a system has: port, server, database.</summary>
    Machine = 8192,

    /// <summary>Speaks of the record and how it is kept, not of whom it is about: status, version, created.</summary>
    Bookkeeping = 16384,

    /// <summary>A deal with a person: an order, a booking. What else stands in its record is about the deal.</summary>
    Deal = 32768,
}

/// <summary>A word of personal data.</summary>
internal readonly record struct Term(PersonalDataCategory Category, Strength Strength, string Language);

/// <summary>The words of the languages in use. Immutable and shared: reading the tables takes milliseconds, and is done
/// once for a set of languages.</summary>
internal sealed class Lexicon
{
    /// <summary>The languages this product's first users code in.</summary>
    public const string DefaultLanguages = "fi,sv,en";

    private static readonly ConcurrentDictionary<string, Lexicon> s_lexicons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _terms;
    private readonly Dictionary<string, WordKind> _words;

    internal Lexicon(Dictionary<string, Term> terms, Dictionary<string, WordKind> words)
    {
        _terms = terms;
        _words = words;
        Matches = new Remembered<NameMatch?>(name => NameMatch.Search(name, this));
        CanBeParticular = new Remembered<Particular>(name => Particulars.Read(name, this));
    }

    /// <summary>See <see cref="NameMatch.Find"/>.</summary>
    public Remembered<NameMatch?> Matches { get; }

    /// <summary>See <see cref="Particulars.Read"/>.</summary>
    public Remembered<Particular> CanBeParticular { get; }

    /// <param name="languages">Two-letter codes separated by commas, as in the option <c>personal_data.languages</c>;
    /// unknown ones are passed over. English field names are used everywhere, so English is always in.</param>
    public static Lexicon Of(string languages) => s_lexicons.GetOrAdd(languages, LexiconReader.Read);

    public Term? Term(string word) => Find(_terms, word, out var term) ? term : null;

    public WordKind Kind(string word) => Find(_words, word, out var kind) ? kind : WordKind.None;

    public bool Is(string word, WordKind kind) => (Kind(word) & kind) != 0;

    public bool Knows(string word) => Find(_terms, word, out _) || Find(_words, word, out _);

    /// <summary>As written, in the singular, or with ae, oe, aa, ue for the letters they stand for.</summary>
    private static bool Find<T>(Dictionary<string, T> table, string word, out T value)
    {
        if (table.TryGetValue(word, out value!))
            return true;
        var length = word.Length;
        if (length > 4 && word[length - 1] == 's' && word[length - 2] != 's')
        {
            if (table.TryGetValue(word.Substring(0, length - 1), out value!))
                return true;
            if (word[length - 2] == 'e' && length > 5
                && (table.TryGetValue(word.Substring(0, length - 2), out value!)
                    || (word[length - 3] == 'i' && table.TryGetValue(word.Substring(0, length - 3) + "y", out value!))))
            {
                return true;
            }
        }

        if (length < 5)
            return false;
        var plain = word.Replace("ae", "a").Replace("oe", "o").Replace("aa", "a").Replace("ue", "u");
        return plain.Length != length && table.TryGetValue(plain, out value!);
    }
}
