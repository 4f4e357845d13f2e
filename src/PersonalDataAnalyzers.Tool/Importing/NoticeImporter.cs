using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Reads an existing notice. Nothing is made up: what the words do not tell is in no fact, and a line from which
/// nothing was taken is listed.</summary>
internal static partial class NoticeImporter
{
    private const int TitleLines = 12;
    private const int LongestTitle = 100;

    public static ImportedNotice Read(IReadOnlyList<NoticeLine> lines, string? language = null)
    {
        var words = language is null ? ImportWords.Guess(lines) : ImportWords.Of(language);
        var parts = NoticeParts.Of(lines, words);
        var controller = ControllerReader.Read(parts, words);
        var notice = new ImportedNotice
        {
            Language = words.Language,
            Controller = controller,
            Title = lines.Take(TitleLines).FirstOrDefault(line => line.Text.Length <= LongestTitle && words.Has("Phrase", "Title", line.Text))?.Text,
            Updated = Updated(lines, words),
            Registers = [.. RegisterReader.Read(parts, words).DistinctBy(told => told.Value, StringComparer.OrdinalIgnoreCase)],
            Purposes = [.. PurposeReader.Purposes(parts, words).DistinctBy(told => told.Value, StringComparer.OrdinalIgnoreCase)],
            Bases = [.. PurposeReader.Bases(parts, words)],
            Groups = [.. PurposeReader.Groups(parts, words)],
            Content = [.. ContentReader.Read(parts, words)],
            Sources = [.. Sources(parts, words).DistinctBy(told => told.Value)],
            Recipients = [.. RecipientReader.Read(parts, words, controller.Name).DistinctBy(told => told.Value.Name, StringComparer.OrdinalIgnoreCase)],
            Transfers = [.. TransferReader.Read(parts, words).DistinctBy(told => told.Value)],
            NoTransfers = TransferReader.None(parts, words),
            Mechanisms = [.. TransferReader.Mechanisms(parts, words)],
            Retentions = [.. RetentionReader.Read(parts, words).DistinctBy(told => told.Value)],
            Claims = [.. Claims(parts, words).DistinctBy(told => told.Value)],
        };
        var used = notice.Registers.Select(told => told.Line).Concat(notice.Purposes.Select(told => told.Line)).Concat(notice.Bases.Select(told => told.Line)).Concat(notice.Content.Select(told => told.Line))
            .Concat(Sources(parts, words).Select(told => told.Line)).Concat(notice.Recipients.Select(told => told.Line)).Concat(notice.Transfers.Select(told => told.Line)).Concat(notice.Mechanisms.Select(told => told.Line))
            .Concat(notice.Retentions.Select(told => told.Line)).Concat(notice.Claims.Select(told => told.Line)).Append(notice.NoTransfers?.Line ?? 0).ToHashSet();
        return notice with
        {
            NotUnderstood = [.. parts.Where(part => !part.IsHeading && !part.Topics.Contains("Controller") && !used.Contains(part.Line.Number)).Select(part => part.Line).DistinctBy(line => line.Number)],
            Missing = [.. Missing(notice, lines, words)],
        };
    }

    private static IEnumerable<Told<string>> Sources(IReadOnlyList<PartLine> parts, ImportWords words) =>
        parts.Where(part => part.Topics.Contains("Sources") && !part.IsHeading).SelectMany(part => words.Keys("Source", part.Text).Select(key => new Told<string>(key, part.Line.Number, part.Text)));

    private static IEnumerable<Told<string>> Claims(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        foreach (var part in parts.Where(part => !part.IsHeading))
        {
            foreach (var sentence in NoticeParts.Sentences(part.Text))
            {
                if (!words.Has("Phrase", "Not", sentence) || words.Has("Phrase", "Exception", sentence))
                    continue;
                if (words.Has("Phrase", "Profiled", sentence))
                    yield return new("NoProfiling", part.Line.Number, sentence);
                if (words.Has("Phrase", "Decided", sentence))
                    yield return new("NoAutomatedDecisions", part.Line.Number, sentence);
                if (words.Has("Phrase", "Special", sentence))
                    yield return new("NoSpecialCategories", part.Line.Number, sentence);
                if (words.Has("Phrase", "Sold", sentence))
                    yield return new("NotSoldOrRented", part.Line.Number, sentence);
                if (words.Has("Phrase", "Disclosed", sentence) && words.Has("Phrase", "Regular", sentence) && !words.Has("Phrase", "Outside", sentence))
                    yield return new("NoRegularDisclosures", part.Line.Number, sentence);
            }
        }
    }

    private static IEnumerable<string> Missing(ImportedNotice notice, IReadOnlyList<NoticeLine> lines, ImportWords words)
    {
        if (notice.Controller.Name is null)
            yield return "the controller";
        if (lines.FirstOrDefault(line => words.Has("Phrase", "Hidden", line.Text)) is { } hidden)
            yield return $"an e-mail address that the page hides from robots (line {hidden.Number.ToString(CultureInfo.InvariantCulture)})";
        if (notice.Registers.Count == 0)
            yield return "the name of a register";
        if (notice.Purposes.Count == 0)
            yield return "a purpose";
        if (notice.Bases.Count == 0)
            yield return "a legal basis";
        if (notice.Content.Count == 0)
            yield return "the data held";
        if (notice.Retentions.Count == 0)
            yield return "how long data is kept";
        if (notice.NoTransfers is null && notice.Transfers.Count == 0)
            yield return "whether data leaves the EU and EEA";
    }

    private static string? Updated(IReadOnlyList<NoticeLine> lines, ImportWords words) =>
        lines.Where((line, i) => words.Has("Phrase", "Updated", line.Text) || (i > 0 && words.Has("Phrase", "Updated", lines[i - 1].Text) && lines[i - 1].Text.Length < 40))
            .SelectMany(line => Dates(line.Text)).DefaultIfEmpty().Max(StringComparer.Ordinal);

    /// <summary>Dates as they are written in Finland, Sweden and in English, as ISO 8601.</summary>
    internal static IEnumerable<string> Dates(string text)
    {
        foreach (Match match in DayMonthYear().Matches(text))
        {
            if (Iso(match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value) is { } date)
                yield return date;
        }

        foreach (Match match in IsoDate().Matches(text))
            yield return match.Value;
        foreach (Match match in DayNamedMonth().Matches(text))
        {
            if (Month(match.Groups[2].Value) is { } month && Iso(match.Groups[3].Value, month, match.Groups[1].Value) is { } date)
                yield return date;
        }

        foreach (Match match in NamedMonthDay().Matches(text))
        {
            if (Month(match.Groups[1].Value) is { } month && Iso(match.Groups[3].Value, month, match.Groups[2].Value) is { } date)
                yield return date;
        }
    }

    private static string? Month(string name)
    {
        foreach (var culture in (string[])["en", "sv", "fi"])
        {
            var months = CultureInfo.GetCultureInfo(culture).DateTimeFormat.MonthNames;
            for (var i = 0; i < 12; i++)
            {
                if (name.Length >= 3 && (months[i].StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(months[i], StringComparison.OrdinalIgnoreCase)))
                    return (i + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static string? Iso(string year, string month, string day) =>
        DateTime.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,})\s*,?\s+(\d{4})")]
    private static partial Regex DayNamedMonth();

    [GeneratedRegex(@"(\p{L}{3,})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")]
    private static partial Regex NamedMonthDay();
}
