using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What the names of the method and the type say of a parameter or local: <c>address</c> in a
/// <c>MemberAddressUpdatedHandler</c> is that of a member, in a <c>TcpListener</c> it is not.</summary>
internal static class Surroundings
{
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
                if (words[i] is "geocode" or "geocoder" or "geocoding" or "geo" or "geolocation" or "coordinate" or "coordinates")
                    return true;
            }
        }

        return false;
    }
}
