using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What the names of the method and the type say of a parameter or local: <c>address</c> in a
/// <c>MemberAddressUpdatedHandler</c> is that of a member, in a <c>TcpListener</c> it is not.</summary>
internal static class Surroundings
{
    private static readonly Remembered<bool> s_speak = new(ReadSpeak);
    private static readonly Remembered<bool> s_variables = new(static name =>
        Detector.Examine(new RecordShape("Person", [new MemberShape(name, "string")]), Lexicon.Of(Lexicon.DefaultLanguages))[0] is not null);

    /// <summary>What the name is in the record of such a person; null if nothing around it speaks of one.</summary>
    public static Detection.Detection? Examine(ISymbol variable)
    {
        var lexicon = Lexicon.Of(Lexicon.DefaultLanguages);
        var person = Person(variable.ContainingType, lexicon) ?? Person(variable.ContainingSymbol, lexicon);
        // "name" is as often that of a role, a file or a claim.
        if (person is null && !IsOnMap(variable) || Identifier.Of(variable.Name) is { Count: 1 } word && word[0] is "name" or "names")
            return null;
        var found = Detector.Examine(new RecordShape(person ?? "Person", [new MemberShape(variable.Name, "string")]), lexicon)[0];
        return person is null && found is not { Category: Law.PersonalDataCategory.PostalAddress or Law.PersonalDataCategory.LocationData } ? null : found;
    }

    /// <summary>Does the name of a method or type speak of a person, or of a place on the map? The gate before symbols are
    /// asked.</summary>
    public static bool Speak(string name) => s_speak.Of(name);

    /// <summary>May a variable of that name be something of a person, where the names around it speak of one?</summary>
    public static bool MayBe(string variable) => s_variables.Of(variable);

    private static bool ReadSpeak(string name)
    {
        var lexicon = Lexicon.Of(Lexicon.DefaultLanguages);
        var words = Identifier.Of(name);
        for (var i = 0; i < words.Count; i++)
        {
            if ((lexicon.Is(words[i], WordKind.Person) && !lexicon.Is(words[i], WordKind.AmbiguousPerson)) || IsMap(words[i]))
                return true;
        }

        return false;
    }

    private static string? Person(ISymbol? named, Lexicon lexicon)
    {
        if (named is null)
            return null;
        var words = Identifier.Of(named.Name);
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Is(words[i], WordKind.Person) && !lexicon.Is(words[i], WordKind.AmbiguousPerson))
                return words[i];
        }

        return null;
    }

    private static bool IsOnMap(ISymbol variable)
    {
        for (var named = variable.ContainingSymbol; named is IMethodSymbol or INamedTypeSymbol; named = named.ContainingSymbol)
        {
            var words = Identifier.Of(named.Name);
            for (var i = 0; i < words.Count; i++)
            {
                if (IsMap(words[i]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsMap(string word) => word is "geocode" or "geocoder" or "geocoding" or "geo" or "geolocation" or "coordinate" or "coordinates";
}
