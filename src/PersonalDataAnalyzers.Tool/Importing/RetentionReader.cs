using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>How long data is kept.</summary>
internal static partial class RetentionReader
{
    public static IEnumerable<Told<ImportedRetention>> Read(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var part in parts.Where(part => !part.IsHeading))
        {
            var own = part.Topics.Contains("Retention");
            if (!own && part.Topics.Any(topic => topic is "Rights" or "Cookies" or "Security" or "Changes" or "Other"))
                continue;
            foreach (var sentence in NoticeParts.Sentences(part.Text))
            {
                if (!own && !words.Has("Phrase", "Kept", sentence))
                    continue;
                string[] periods = [.. Periods(sentence, words)];
                foreach (var period in periods)
                    yield return new(new(period, null), part.Line.Number, sentence);
                if (!words.Has("Phrase", "Kept", sentence) && part.Line.Form != LineForm.Item)
                    continue;

                // "7 years under the accounting act": the law is why, the period is how long.
                foreach (var criterion in words.Keys("Criterion", sentence).Where(criterion => periods.Length == 0 || criterion != "StatutoryPeriod"))
                    yield return new(new(null, criterion), part.Line.Number, sentence);
            }
        }
    }

    /// <summary>"2 vuotta", "kolmen kuukauden", "10 år", "six (6) years" as ISO 8601.</summary>
    public static IEnumerable<string> Periods(string text, ImportWords words)
    {
        foreach (var (unit, match) in words.Matches("Unit", text))
        {
            var before = text[..match.Index].TrimEnd(' ', '-', '–', '\u00A0', ')', '(');
            var digits = Digits().Match(before);
            if (digits.Success && int.Parse(digits.Groups[1].Value, CultureInfo.InvariantCulture) is > 0 and < 1000 and var count)
                yield return $"P{count}{unit}";
            else if (Word().Match(before) is { Success: true } word && words.Matches("Number", word.Value).FirstOrDefault(number => number.Match.Length == word.Length).Key is { } key)
                yield return $"P{key}{unit}";
        }

        // A language without articles: "kuukauden kuluttua" is one month.
        foreach (var (period, match) in words.Matches("Single", text))
        {
            var before = text[..match.Index].TrimEnd(' ', '\u00A0', ')');
            if (before.Length == 0 || !(char.IsDigit(before[^1]) || words.Matches("Number", Word().Match(before).Value).Any()))
                yield return period;
        }
    }

    [GeneratedRegex(@"(?<![\d.,/])(\d{1,3})$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}+$")]
    private static partial Regex Word();
}
