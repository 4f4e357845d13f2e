using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>For what data is used, on which bases, and whose it is.</summary>
internal static partial class PurposeReader
{
    private const int ShortestPurpose = 8;

    public static IEnumerable<Told<string>> Purposes(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var part in parts.Where(part => part.Topics.Contains("Purpose") && !part.IsHeading))
        {
            if (part.Line.Form == LineForm.Item)
            {
                if (!OnlyBasis(part.Text, words))
                    yield return new(Trim(part.Text), part.Line.Number, part.Text);
                continue;
            }

            foreach (var sentence in NoticeParts.Sentences(part.Text))
            {
                if (sentence.EndsWith(':') || OnlyBasis(sentence, words) || words.Has("Phrase", "Not", sentence))
                    continue;
                foreach (var purpose in Enumerated(sentence, words))
                    yield return new(purpose, part.Line.Number, sentence);
            }
        }
    }

    public static IEnumerable<Told<string>> Bases(IReadOnlyList<PartLine> parts, ImportWords words) =>
        parts.Where(part => !part.IsHeading && (part.Topics.Contains("Basis") || part.Topics.Contains("Purpose")))
            .SelectMany(part => NoticeParts.Sentences(part.Text).SelectMany(sentence => words.Keys("Basis", sentence).Select(basis => new Told<string>(basis, part.Line.Number, sentence))))
            .DistinctBy(told => told.Value);

    public static IEnumerable<Told<string>> Groups(IReadOnlyList<PartLine> parts, ImportWords words) =>
        parts.Where(part => part.Topics.Any(topic => topic is "Subjects" or "Purpose" or "RegisterName"))
            .SelectMany(part => words.Keys("Group", part.Text).Select(group => new Told<string>(group, part.Line.Number, part.Text)))
            .DistinctBy(told => told.Value);

    // "… käsitellään asiakassuhteen hoitamiseksi, laskutukseen sekä markkinointiin."
    private static IEnumerable<string> Enumerated(string sentence, ImportWords words)
    {
        var cue = words.Match("Phrase", "PurposeCue", sentence);
        var told = cue.Success ? sentence[(cue.Index + cue.Length)..] : sentence;
        var pieces = told.Contains(',', StringComparison.Ordinal) ? Joints().Split(told) : [told];
        return pieces.Select(Trim).Where(piece => piece.Length >= ShortestPurpose);
    }

    // A line that names a legal basis and hardly anything else.
    private static bool OnlyBasis(string text, ImportWords words)
    {
        var named = words.Matches("Basis", text).Sum(found => found.Match.Length);
        return named > 0 && (named * 3 >= text.Length || words.Keys("Topic", text).Contains("Basis"));
    }

    private static string Trim(string text) => text.Trim(' ', '.', ',', ';', ':', '–', '-', '"');

    [GeneratedRegex(@",\s+(?:sekä|ja|samt|och|and|or|tai|eller)\s+|,\s+|\s+(?:sekä|samt|as well as)\s+")]
    private static partial Regex Joints();
}
