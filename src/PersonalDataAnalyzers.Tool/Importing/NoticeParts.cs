using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>A line, and of which parts of a notice it is: one heading may tell of two ("Legal basis and purpose").</summary>
internal sealed record PartLine(NoticeLine Line, IReadOnlyList<string> Topics, bool IsHeading)
{
    public string Text => Line.Text;
}

/// <summary>The parts of a notice by its headings. Furniture of the page stands under no topic, or under another one.</summary>
internal static partial class NoticeParts
{
    private const int LongestHeading = 110;
    private const int MostWords = 14;
    private const int ShortHeading = 9;
    private const int TitleLines = 6;

    public static IReadOnlyList<PartLine> Of(IReadOnlyList<NoticeLine> lines, ImportWords words)
    {
        var parts = new List<PartLine>();
        IReadOnlyList<string> topics = [];
        IReadOnlyList<string>? above = null;
        NoticeLine? heading = null;
        var listed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (above is not null && listed && line.Form != LineForm.Item)
            {
                // The list is over: what follows is of the part in which it was introduced.
                (topics, above) = (above, null);
            }

            listed = line.Form == LineForm.Item;
            if (Inline(line, words) is var (title, rest, named))
            {
                (topics, heading, above) = (named, line, null);
                parts.Add(new(line with { Text = title, Form = LineForm.Heading }, topics, true));
                parts.Add(new(line with { Text = rest, Form = LineForm.Text }, topics, false));
                continue;
            }

            if (line.Form == LineForm.Text && line.Text[^1] == ':' && Introduced(line.Text, words) is { Length: > 0 } introduced)
            {
                // "We use your data for the following purposes:" leads a list of its own.
                (above, topics) = (above ?? topics, introduced);
                parts.Add(new(line, topics, false));
                continue;
            }

            if (LeadsIn(line, words))
            {
                string[] narrowed = [.. Topics(line.Text, words).Intersect(topics)];
                if (narrowed.Length > 0)
                    (above, topics) = (above ?? topics, narrowed);
            }

            if (LooksLikeHeading(line) && !LeadsIn(line, words))
            {
                var found = i < TitleLines ? [.. Topics(line.Text, words).Where(topic => topic != "Changes")] : Topics(line.Text, words);
                if (found.Length > 0 && (line.Form == LineForm.Heading || line.Numbered || (line.AfterGap && line.Text.Split(' ').Length <= ShortHeading) || Mostly(line.Text, words)))
                {
                    (topics, heading, above) = (found, line, null);
                    parts.Add(new(line, topics, true));
                    continue;
                }

                if (found.Length == 0 && (Closes(line, heading) || OpensAnother(lines, i, heading, words)))
                {
                    (topics, heading, above) = ([], line, null);
                    parts.Add(new(line, topics, true));
                    continue;
                }
            }

            parts.Add(new(line, topics, line.Form == LineForm.Heading));
        }

        return parts;
    }

    // "Personal data" stands in headings of every part; it names the content where nothing else is named.
    private static string[] Topics(string text, ImportWords words)
    {
        string[] topics = [.. words.Keys("Topic", text)];
        return topics.Length > 0 ? topics : [.. words.Matches("WeakTopic", text).Where(found => found.Match.Length * 2 > text.Length).Select(found => found.Key)];
    }

    // Content is introduced by its own words: "the register holds the following data".
    private static string[] Introduced(string text, ImportWords words)
    {
        var last = Sentences(text).Last();
        string[] named = [.. words.Keys("Intro", last)];
        return named.Length > 0 ? named : last.Length > LongestHeading / 2 ? [.. words.Keys("Topic", last)] : [];
    }

    // A subheading below a heading of a topic leaves the topic as it is.
    private static bool Closes(NoticeLine line, NoticeLine? heading) =>
        (line.Form == LineForm.Heading && line.Level > 0 && (heading is null || heading.Level == 0 || line.Level <= heading.Level)) || (line.Numbered && line.AfterGap && heading is { Numbered: true, Form: not LineForm.Heading });

    // Without marks: a few words after a gap, and under them a sentence.
    private static bool OpensAnother(IReadOnlyList<NoticeLine> lines, int at, NoticeLine? heading, ImportWords words)
    {
        var line = lines[at];
        return heading is { Form: not LineForm.Heading, Numbered: false } && line.Form == LineForm.Text && line.AfterGap && at > 0 && lines[at - 1].Number != heading.Number
            && lines[at - 1].Text[^1] is '.' or ')' && line.Text.Split(' ').Length <= ShortHeading && !line.Text.Any(char.IsDigit) && line.Text[^1] != ':'
            && at + 1 < lines.Count && lines[at + 1] is { AfterGap: false, Form: LineForm.Text } next && next.Text[^1] == '.' && next.Text.Length > line.Text.Length * 2
            && !words.Keys("Label", line.Text).Any();
    }

    // "The legal basis for the processing is", and a list follows.
    private static bool LeadsIn(NoticeLine line, ImportWords words) =>
        line is { Form: LineForm.Text, Numbered: false } && words.Matches("Phrase", line.Text).Any(found => found.Key == "LeadIn" && found.Match.Index + found.Match.Length == line.Text.Length && found.Match.Index > 0);

    private static bool LooksLikeHeading(NoticeLine line) =>
        line.Form == LineForm.Heading
        || (line.Form == LineForm.Text && line.Text.Length <= LongestHeading && !line.IsRow && line.Text[^1] is not ('.' or ',' or ';') && !line.Text.Contains('@', StringComparison.Ordinal)
            && line.Text.Split(' ').Length <= MostWords && (char.IsUpper(line.Text[0]) || line.Numbered));

    // Without form, a line is a heading when little else stands in it.
    private static bool Mostly(string text, ImportWords words)
    {
        var named = words.Matches("Topic", text).Sum(found => found.Match.Length);
        return named * 4 >= text.Length || (named * 5 >= text.Length && text.Split(' ').Length > 5);
    }

    // "Rekisterin tietosisältö: nimi, osoite"
    private static (string Title, string Body, string[] Topics)? Inline(NoticeLine line, ImportWords words)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 3 or > 70 || colon + 2 >= line.Text.Length || line.Text[colon + 1] != ' ' || line.Form == LineForm.Item)
            return null;
        var title = line.Text[..colon];
        if (title.Split(' ').Length > 7 || !char.IsUpper(title[0]))
            return null;
        string[] topics = [.. words.Keys("Topic", title)];
        return topics.Length > 0 && Mostly(title, words) ? (title, line.Text[(colon + 2)..], topics) : null;
    }

    /// <summary>Sentences of a line.</summary>
    public static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}""”(])")]
    private static partial Regex SentenceEnd();
}
