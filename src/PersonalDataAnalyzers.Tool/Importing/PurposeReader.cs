using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>For what data is used, on which bases, and whose it is.</summary>
internal static partial class PurposeReader
{
    private const int ShortestPurpose = 8;
    private const int LongestLabel = 40;

    public static IEnumerable<Told<string>> Purposes(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var part in parts.Where(part => !part.IsHeading && !part.Line.IsRow))
        {
            if (!part.Topics.Contains("Purpose"))
            {
                foreach (var purpose in Elsewhere(part, words))
                    yield return purpose;
                continue;
            }

            if (part.Line.Form == LineForm.Item)
            {
                foreach (var purpose in OfItem(part.Text, words))
                    yield return new(purpose, part.Line.Number, part.Text);
                continue;
            }

            foreach (var sentence in NoticeParts.Sentences(part.Text))
            {
                if (sentence.EndsWith(':') || OnlyBasis(sentence, words) || words.Has("Phrase", "Not", sentence))
                    continue;
                if (!words.Has("Phrase", "PurposeCue", sentence) && words.Has("Phrase", "Statement", sentence))
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

    // Beside the data it may stand for what it is used.
    private static IEnumerable<Told<string>> Elsewhere(PartLine part, ImportWords words)
    {
        if (!part.Topics.Contains("Content"))
            yield break;
        foreach (var sentence in NoticeParts.Sentences(part.Text))
        {
            var cue = words.Match("Phrase", "UseCue", sentence);
            if (!cue.Success || words.Has("Phrase", "Not", sentence))
                continue;
            foreach (var purpose in Enumerated(sentence[(cue.Index + cue.Length)..], words))
                yield return new(purpose, part.Line.Number, sentence);
        }
    }

    // "Legitimate interests: to answer you, to …" leads with its basis; of several sentences those count that say for what.
    private static IEnumerable<string> OfItem(string text, ImportWords words)
    {
        string[] sentences = [.. NoticeParts.Sentences(text)];
        if (words.Has("Phrase", "Not", sentences[0]) && words.Has("Phrase", "Statement", sentences[0]))
            yield break;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (sentences.Length == 1 && colon is > 0 and < LongestLabel && colon + 2 < text.Length && OnlyBasis(text[..colon], words))
        {
            foreach (var piece in Enumerated(text[(colon + 1)..], words))
                yield return piece;
        }
        else if (sentences.Length > 1 && sentences.Where(sentence => words.Has("Phrase", "PurposeCue", sentence)).ToList() is { Count: > 0 } saying)
        {
            foreach (var piece in saying.SelectMany(sentence => Enumerated(sentence, words)))
                yield return piece;
        }
        else if (WithoutBasis(text, words) is { Length: > 0 } told && !OnlyBasis(told, words))
        {
            yield return Trim(told);
        }
    }

    // "… (legal basis: contract)"
    private static string WithoutBasis(string text, ImportWords words) =>
        Asides().Replace(text, aside => words.Keys("Basis", aside.Value).Any() ? "" : aside.Value);

    // "… käsitellään asiakassuhteen hoitamiseksi, laskutukseen sekä markkinointiin."
    private static IEnumerable<string> Enumerated(string sentence, ImportWords words)
    {
        var cue = words.Match("Phrase", "PurposeCue", sentence);
        var told = cue.Success ? sentence[(cue.Index + cue.Length)..] : sentence;
        var pieces = told.Contains(',', StringComparison.Ordinal) ? Joints().Split(told) : [told];
        return pieces.Select(Trim).Where(piece => piece.Length >= ShortestPurpose && !words.Matches("Phrase", piece).Any(found => found.Key == "Aside" && found.Match.Index == 0));
    }

    // A line that names a legal basis and hardly anything else.
    private static bool OnlyBasis(string text, ImportWords words)
    {
        var named = words.Matches("Basis", text).Sum(found => found.Match.Length);
        return named > 0 && (named * 3 >= text.Length || words.Keys("Topic", text).Contains("Basis"));
    }

    private static string Trim(string text) => text.Trim(' ', '.', ',', ';', ':', '–', '-', '"');

    [GeneratedRegex(@"\s*\([^()]*\)")]
    private static partial Regex Asides();

    [GeneratedRegex(@",\s+(?:sekä|ja|samt|och|and|or|tai|eller)\s+|,\s+|\s+(?:sekä|samt|as well as)\s+")]
    private static partial Regex Joints();
}
