using System.Collections.Immutable;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>What a finding tells code fixes and tools about a proposal.</summary>
internal static class DetectionProperties
{
    /// <summary>Name of a <see cref="PersonalDataCategory"/>.</summary>
    public const string Category = "Category";

    /// <summary>High, Medium or Low.</summary>
    public const string Confidence = "Confidence";

    /// <summary>Name of the member.</summary>
    public const string Member = "Member";

    public static ImmutableDictionary<string, string?> Of(string member, Detection.Detection? detection)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Member, member);
        return detection is { } found
            ? properties.Add(Category, found.Category.ToString()).Add(Confidence, found.Confidence.ToString())
            : properties;
    }

    /// <summary>What follows in law from the category, as the end of a message.</summary>
    public static string Consequence(PersonalDataCategory category)
    {
        if (Categories.IsSpecial(category))
            return "; a special category, which also needs an exception of GDPR Art. 9(2)";
        if (Categories.IsCriminal(category))
            return "; data of criminal convictions and offences, which GDPR Art. 10 restricts";
        return Categories.IsNationalId(category) ? "; a national identity number, which national law restricts (GDPR Art. 87; in Finland 1050/2018 29 §)" : "";
    }
}
