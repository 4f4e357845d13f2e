using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>Who or what the words before a match speak of.</summary>
internal enum Lead
{
    Nothing,
    Person,
    AmbiguousPerson,
    Organisation,

    /// <summary>A thing, a machine, a piece of code.</summary>
    Other,
    Unknown,
}

/// <summary>The word of personal data in a name, with what stands around it.</summary>
/// <param name="Term">The word.</param>
/// <param name="Word">As it stands in the name, folded.</param>
/// <param name="Lead">What stands before it.</param>
/// <param name="HasUnknownTail">Something follows that may make it a property of the data rather than the data.</param>
/// <param name="IsQuestion">The name asks (<c>HasAllergy</c>).</param>
/// <param name="IsPerson">The word is itself a person (<c>Teacher</c>, <c>Yhteyshenkilo</c>): a text there is their name.</param>
internal readonly record struct NameMatch(Term Term, string Word, Lead Lead, bool HasUnknownTail, bool IsQuestion, bool IsPerson)
{
    private const int LongestPhrase = 5;

    /// <summary>The match of a member's name; null if it holds no word of personal data, or only as a qualifier of
    /// something else (<c>EmailTemplateId</c>).</summary>
    public static NameMatch? Find(string name, Lexicon lexicon) => lexicon.Matches.Of(name);

    internal static NameMatch? Search(string name, Lexicon lexicon)
    {
        var words = Compounds.Split(Identifier.Of(name), lexicon);
        var first = words.Count > 1 && lexicon.Is(words[0], WordKind.Question) ? 1 : 0;
        // The head of a name stands last, so the last match decides; of those that end there the longest.
        for (var end = words.Count; end > first; end--)
        {
            if (end < words.Count && Blocks(words[end], lexicon) && !IsNumberOfPerson(words, end, lexicon))
                return null;
            var start = end - LongestPhrase < first ? first : end - LongestPhrase;
            for (; start < end; start++)
            {
                var word = words.Slice(start, end);
                if (lexicon.Term(word) is not { } term || (start + 1 == end && word.Length < 2))
                    continue;
                var tail = UnknownTail(words, end, lexicon);
                return new NameMatch(term, word, LeadOf(words, first, start, term, lexicon), tail, first > 0, IsPersonWord(term, word, lexicon));
            }
        }

        return first == 0 ? Person(words, lexicon) : null;
    }

    private static bool IsPersonWord(Term term, string word, Lexicon lexicon) =>
        term.Category == PersonalDataCategory.Name && (lexicon.Kind(word) & (WordKind.Person | WordKind.AmbiguousPerson)) == WordKind.Person;

    /// <summary>A name that ends in a word for a person, and speaks of nothing else.</summary>
    private static NameMatch? Person(Identifier words, Lexicon lexicon)
    {
        if (words.Count == 0)
            return null;
        var word = words[words.Count - 1];
        var term = new Term(PersonalDataCategory.Name, Strength.Medium, "a person");
        return IsPersonWord(term, word, lexicon) && LeadOf(words, 0, words.Count - 1, term, lexicon) is Lead.Nothing or Lead.Person
            ? new NameMatch(term, word, Lead.Nothing, HasUnknownTail: false, IsQuestion: false, IsPerson: true)
            : null;
    }

    /// <summary>A following word that turns the whole into something else, identifiers included.</summary>
    private static bool Blocks(string word, Lexicon lexicon) =>
        word is "id" or "ids" or "guid" or "uuid" || (lexicon.Is(word, WordKind.After) && !lexicon.Is(word, WordKind.Tail));

    /// <summary><c>PersonnummerID</c>: the id is the number itself.</summary>
    private static bool IsNumberOfPerson(Identifier words, int end, Lexicon lexicon) =>
        words[end] is "id" && lexicon.Term(words.Slice(end - 1, end)) is { Category: PersonalDataCategory.NationalIdentityNumber, Strength: Strength.High };

    private static bool UnknownTail(Identifier words, int from, Lexicon lexicon)
    {
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i];
            if (!char.IsDigit(word[0]) && word.Length > 1 && word != "id" && !lexicon.Is(word, WordKind.Tail))
                return true;
        }

        return false;
    }

    private static Lead LeadOf(Identifier words, int first, int start, Term term, Lexicon lexicon)
    {
        // The name of an order is that of a thing; an address of one is still a person's.
        var isName = term is { Category: PersonalDataCategory.Name, Strength: Strength.Low };
        var lead = Lead.Nothing;
        for (var i = start - 1; i >= first; i--)
        {
            var word = words[i];
            var kind = lexicon.Kind(word);
            // The nearest word decides; neutral ones pass the question on.
            if (word is "from" or "to" && term.Category is PersonalDataCategory.Name or PersonalDataCategory.EmailAddress or PersonalDataCategory.PhoneNumber)
                return Lead.AmbiguousPerson;
            if (isName && word == "by")
                return Lead.Person; // UploadedByName: things are done by persons
            if ((kind & WordKind.AmbiguousPerson) != 0)
                return Lead.AmbiguousPerson;
            if ((kind & WordKind.Person) != 0)
                return Lead.Person;
            if ((kind & WordKind.Organisation) != 0)
                return Lead.Organisation;
            if (isName && (kind & (WordKind.About | WordKind.Neutral)) == WordKind.About)
                return Lead.Other;
            // EName, cName: a letter says nothing.
            if ((kind & (WordKind.Neutral | WordKind.About)) != 0 || char.IsDigit(word[0]) || word.Length == 1)
                continue;
            if ((kind & (WordKind.Before | WordKind.Thing)) != 0)
                return Lead.Other;
            if (lexicon.Term(word) is { Strength: > Strength.Low })
                continue;
            lead = Lead.Unknown;
        }

        return lead;
    }
}
