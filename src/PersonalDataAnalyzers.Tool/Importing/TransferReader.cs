using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>What a notice says of the way out of the EU and EEA.</summary>
internal static class TransferReader
{
    private const int Near = 90;

    /// <summary>The sentence that says that nothing leaves; null where there is none.</summary>
    public static Told<string>? None(IReadOnlyList<PartLine> parts, ImportWords words) =>
        Sentences(parts).Where(place => words.Has("Phrase", "Outside", place.Sentence) && Denied(place.Sentence, words))
            .Select(place => new Told<string>(place.Sentence, place.Part.Line.Number, place.Sentence)).FirstOrDefault();

    /// <summary>Where data goes: countries; "" where none is named.</summary>
    public static IEnumerable<Told<string>> Read(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var (part, sentence) in Sentences(parts))
        {
            var outside = words.Has("Phrase", "Outside", sentence);
            if (outside && Denied(sentence, words))
                continue;
            var telling = part.Topics.Any(topic => topic is "Transfers" or "Recipients" or "Cookies");
            var named = false;
            foreach (var country in words.Keys("Country", WithoutOutside(sentence, words)))
            {
                if (!outside && (!telling || !words.Has("Phrase", "May", sentence)))
                    continue;
                named = true;
                yield return new(country, part.Line.Number, sentence);
            }

            if (outside && !named && words.Has("Phrase", "May", sentence))
                yield return new("", part.Line.Number, sentence);
        }
    }

    public static IEnumerable<Told<string>> Mechanisms(IReadOnlyList<PartLine> parts, ImportWords words) =>
        Sentences(parts).SelectMany(place => words.Keys("Mechanism", place.Sentence).Select(key => new Told<string>(key, place.Part.Line.Number, place.Sentence))).DistinctBy(told => told.Value);

    private static bool Denied(string sentence, ImportWords words)
    {
        var outside = words.Match("Phrase", "Outside", sentence);
        var not = words.Match("Phrase", "Not", sentence);
        return not.Success && not.Index < outside.Index + outside.Length + Near && outside.Index - not.Index < 2 * Near && !words.Has("Phrase", "Exception", OwnClause(sentence, outside.Index, words));
    }

    // "As a rule nothing is disclosed, and nothing goes outside the EU": the exception is of the clause before.
    private static string OwnClause(string sentence, int at, ImportWords words)
    {
        var comma = sentence.LastIndexOf(',', at);
        return comma > 0 && words.Has("Phrase", "Not", sentence[comma..at]) ? sentence[comma..] : sentence;
    }

    // "Outside the United Kingdom" names no country to which data goes.
    private static string WithoutOutside(string sentence, ImportWords words) =>
        words.Match("Phrase", "Outside", sentence) is { Success: true } outside ? sentence.Remove(outside.Index, outside.Length) : sentence;

    private static IEnumerable<(PartLine Part, string Sentence)> Sentences(IReadOnlyList<PartLine> parts) =>
        parts.Where(part => !part.IsHeading).SelectMany(part => NoticeParts.Sentences(part.Text).Select(sentence => (part, sentence)));
}
