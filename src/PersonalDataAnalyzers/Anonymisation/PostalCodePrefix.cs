using System.Globalization;

namespace PersonalDataAnalyzers;

/// <summary>A postal code keeps its first characters, two by default (the region, in Finland, Sweden and Germany), and
/// none where fewer than two would be cut away. Strength: tens of thousands of people. What it is not: anonymous in thinly
/// peopled regions. Derive to keep another number: <c>sealed class District() : PostalCodePrefix(3)</c>.</summary>
public class PostalCodePrefix : IValueStrategy<string>
{
    private readonly int _kept;

    /// <summary>Keeps two characters.</summary>
    public PostalCodePrefix()
        : this(2)
    {
    }

    /// <summary>Keeps <paramref name="kept"/> characters.</summary>
    protected PostalCodePrefix(int kept) => _kept = kept;

    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Generalised;

    /// <inheritdoc/>
    public string Apply(string value, ValueContext context)
    {
        var text = value.Trim();
        // Whole characters as a reader sees them, so that no surrogate pair is cut in two.
        var elements = StringInfo.ParseCombiningCharacters(text);
        if (elements.Length <= _kept)
            return elements.Length == _kept ? text : "";
        if (elements.Length - _kept < 2)
            return "";
        var prefix = text.Substring(0, elements[_kept]);
        // A prefix that ends in a space is no region, and would be cut again the next time.
        return prefix.Trim().Length == prefix.Length ? prefix : "";
    }
}
