using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Which data a notice says is held.</summary>
internal static class ContentReader
{
    public static IEnumerable<Told<ImportedContent>> Read(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var part in parts)
        {
            if (!part.Topics.Contains("Content") || (part.IsHeading && part.Line.Form != LineForm.Item))
                continue;
            string[] sentences = part.Line.Form == LineForm.Item ? [part.Text] : [.. NoticeParts.Sentences(part.Text)];
            foreach (var sentence in sentences)
            {
                if (part.Line.Form != LineForm.Item && (words.Has("Phrase", "Not", sentence) || words.Has("Phrase", "Kept", sentence)))
                    continue;
                string[] categories = [.. Categories(sentence, words)];

                // One such word in running text is rarely what is held.
                if (categories.Length > (part.Line.Form == LineForm.Item ? 0 : 1))
                    yield return new(new(sentence.TrimEnd('.', ';', ','), categories), part.Line.Number, sentence);
            }
        }
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
