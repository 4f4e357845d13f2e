using System;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>What the name of a type says of its records.</summary>
internal static class TypeNames
{
    public static RecordKind KindOf(string name, Lexicon lexicon)
    {
        var words = Words(name, lexicon);
        if (words.Count == 0)
            return RecordKind.Neutral;
        var last = words[words.Count - 1];
        // A token that lets a person in is no machinery (RefreshToken, PasswordResetToken).
        if (words.Count > 1 && lexicon.Term(words.Slice(words.Count - 2, words.Count)) is { Category: PersonalDataCategory.Credential })
            return RecordKind.About;
        var owned = HasPerson(words, words.Count - 1, lexicon);
        // A type of one word that is a person is one (Visitor), whatever the word means at the end of others (SyntaxVisitor).
        var isPerson = words.Count == 1 && (lexicon.Kind(last) & (WordKind.Person | WordKind.AmbiguousPerson)) == WordKind.Person;
        if (lexicon.Is(last, WordKind.Technical) && !isPerson && !(owned && lexicon.Is(last, WordKind.Wrapper)))
            return owned && last is "settings" or "setting" or "permission" or "permissions" or "messages" or "module" ? RecordKind.About : RecordKind.Technical;
        var end = End(words, lexicon);
        var kind = lexicon.Kind(HeadAt(words, end, lexicon));
        owned = HasPerson(words, end - 1, lexicon);
        if (end < words.Count && (kind & WordKind.Technical) != 0 && (kind & (WordKind.Person | WordKind.Content)) == 0)
            return owned ? RecordKind.About : RecordKind.Technical;
        if ((kind & WordKind.AmbiguousPerson) != 0)
            return RecordKind.About;
        if ((kind & WordKind.Person) != 0)
            return RecordKind.Person;
        if ((kind & WordKind.Content) != 0)
            return RecordKind.Content;
        if ((kind & WordKind.About) != 0)
            return RecordKind.About;
        if ((kind & WordKind.Thing) != 0)
            return owned ? RecordKind.Neutral : RecordKind.Thing;
        if (owned)
            return RecordKind.About;
        return (kind & WordKind.Organisation) != 0 ? RecordKind.Organisation : RecordKind.Neutral;
    }

    /// <summary>A base type decides only where it is plain: <c>IdentityUser</c>, <c>Person</c>, <c>Exception</c>.</summary>
    public static RecordKind KindOfBase(string name, Lexicon lexicon)
    {
        var simple = ValueShapes.Simple(name);
        if (simple is "DbContext" or "Attribute" or "Exception" or "ControllerBase" or "Controller" or "BackgroundService" or "AuthenticationSchemeOptions")
            return RecordKind.Technical;
        if (simple.EndsWith("Exception", StringComparison.Ordinal) || simple.EndsWith("Options", StringComparison.Ordinal) || simple.EndsWith("Settings", StringComparison.Ordinal) || simple.EndsWith("Attribute", StringComparison.Ordinal))
            return RecordKind.Technical;
        var kind = KindOf(simple, lexicon);
        return kind == RecordKind.Person ? kind : RecordKind.Neutral;
    }

    /// <summary>The word that says what a record is: the last that is no wrapper.</summary>
    public static string Head(string name, Lexicon lexicon)
    {
        var words = Words(name, lexicon);
        return words.Count == 0 ? "" : HeadAt(words, End(words, lexicon), lexicon);
    }

    /// <summary>Groups of data the type's own name speaks of: <c>PasswordReset</c>, <c>PaymentInfo</c>.</summary>
    public static Families FamiliesOf(string name, Lexicon lexicon)
    {
        var families = Families.None;
        var words = Words(name, lexicon);
        for (var i = 0; i < words.Count; i++)
        {
            families |= words[i] switch
            {
                "login" or "credential" or "credentials" or "token" or "auth" => Families.Login,
                "payment" or "card" => Families.Payment,
                var word => lexicon.Term(word) is { Strength: > Strength.Low } term ? RecordContext.FamilyOf(term.Category) : Families.None,
            };
        }

        return families;
    }

    private static Identifier Words(string name, Lexicon lexicon)
    {
        var simple = ValueShapes.Simple(name);
        if (simple.Length > 2 && simple[0] == 'I' && char.IsUpper(simple[1]) && char.IsLower(simple[2]))
            simple = simple.Substring(1);
        return Compounds.Split(Identifier.Of(simple), lexicon);
    }

    private static int End(Identifier words, Lexicon lexicon)
    {
        var end = words.Count;
        while (end > 1 && (char.IsDigit(words[end - 1][0]) || lexicon.Is(words[end - 1], WordKind.Wrapper)))
            end--;
        return end;
    }

    private static string HeadAt(Identifier words, int end, Lexicon lexicon)
    {
        if (end > 1 && words.Slice(end - 2, end) is var pair && lexicon.Kind(pair) != WordKind.None)
            return pair;
        return words[end - 1];
    }

    private static bool HasPerson(Identifier words, int end, Lexicon lexicon)
    {
        for (var i = 0; i < end; i++)
        {
            if (lexicon.Is(words[i], WordKind.Person))
                return true;
        }

        return false;
    }
}
