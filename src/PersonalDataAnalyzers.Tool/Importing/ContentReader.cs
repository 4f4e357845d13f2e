using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Which data a notice says is held.</summary>
internal static class ContentReader
{
    private const int LongestLabel = 70;

    public static IEnumerable<Told<ImportedContent>> Read(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var part in parts)
        {
            if (part.IsHeading && part.Line.Form != LineForm.Item)
                continue;
            var own = part.Topics.Contains("Content");
            if (!own && part.Topics.Count > 0)
                continue;
            var item = part.Line.Form == LineForm.Item && own;
            foreach (var sentence in NoticeParts.Sentences(Details(part, words)))
            {
                if ((!own && !words.Has("Phrase", "Collects", sentence)) || words.Has("Phrase", "Not", sentence) || words.Has("Topic", "Basis", sentence) || (!item && words.Has("Phrase", "Kept", sentence)))
                    continue;
                string[] categories = [.. Categories(sentence, words)];

                // One such word in running text is rarely what is held, unless the sentence says so.
                if (categories.Length > (item || (own && words.Has("Phrase", "Holds", sentence)) ? 0 : 1))
                    yield return new(new(sentence.TrimEnd('.', ';', ','), categories), part.Line.Number, sentence);
            }
        }
    }

    // "Technical data: IP address" holds what stands behind the colon.
    private static string Details(PartLine part, ImportWords words)
    {
        var colon = part.Text.IndexOf(": ", StringComparison.Ordinal);
        return part.Line.Form == LineForm.Item && colon is > 0 and < LongestLabel && Categories(part.Text[(colon + 1)..], words).Any() ? part.Text[(colon + 1)..].Trim() : part.Text;
    }

    /// <summary>Categories of a text. Of words that overlap the longer ones count: "company name" names no person; and
    /// general contact details say nothing beside an address that is named.</summary>
    public static IEnumerable<string> Categories(string text, ImportWords words)
    {
        var taken = new List<Match>();
        var found = new List<(string Key, int Index)>();
        foreach (var (key, match) in words.Matches("Category", text).OrderByDescending(place => place.Match.Length))
        {
            if (taken.Any(other => match.Index < other.Index + other.Length && other.Index < match.Index + match.Length))
                continue;
            taken.Add(match);
            found.Add((key, match.Index));
        }

        var keys = found.OrderBy(place => place.Index).Select(place => place.Key).Distinct().ToList();
        if (keys.Any(key => key is "EmailAddress" or "PhoneNumber" or "PostalAddress"))
            keys.Remove("OtherContactDetails");
        return keys;
    }
}
