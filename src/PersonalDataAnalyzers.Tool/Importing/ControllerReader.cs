using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Who keeps the register, and how one reaches them.</summary>
internal static partial class ControllerReader
{
    public static ImportedController Read(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        var own = parts.Where(part => part.Topics.Contains("Controller") && !part.IsHeading).Select(part => part.Line).ToList();
        var labels = Labels(own, words);
        var name = labels.GetValueOrDefault("Name") ?? NameIn(own, words) ?? NameInSentences(parts, words) ?? CompanyAtEnd(parts);
        var lines = own.Count > 0 ? own : [.. parts.Where(part => part.Topics.Contains("Contact") && !part.IsHeading).Select(part => part.Line)];
        var text = string.Join('\n', lines.Select(line => line.Text));
        var everything = string.Join('\n', parts.Select(part => part.Text));
        return new ImportedController
        {
            Name = name is null ? null : Clean(name),
            BusinessId = First(Ids().Match(text)) ?? First(Ids().Match(everything)),
            Address = labels.GetValueOrDefault("Address") ?? AddressIn(lines),
            Phone = Phone(labels.GetValueOrDefault("Phone")) ?? lines.Select(line => Phone(line.Text)).FirstOrDefault(phone => phone is not null),
            Email = Email(labels.GetValueOrDefault("Email")) ?? Email(text) ?? Email(string.Join('\n', parts.Where(part => part.Topics.Contains("Contact")).Select(part => part.Text))),
            Website = First(Sites().Match(text)),
            Line = lines.FirstOrDefault()?.Number ?? 0,
        };
    }

    // "Osoite: Esimerkkikatu 1"
    private static Dictionary<string, string> Labels(List<NoticeLine> lines, ImportWords words)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
            if (colon is < 1 or > 40 || colon + 1 >= line.Text.Length)
                continue;
            var value = line.Text[(colon + 1)..].Trim();
            if (value.Length > 0 && words.Keys("Label", line.Text[..colon]).FirstOrDefault() is { } key)
                labels.TryAdd(key, value);
        }

        return labels;
    }

    private static string? NameIn(List<NoticeLine> lines, ImportWords words)
    {
        foreach (var line in lines)
        {
            var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
            if (words.Matches("Label", colon is > 0 and < 40 ? line.Text[..colon] : line.Text).Any(label => label.Match.Index == 0 && (colon is > 0 and < 40 || label.Match.Length == line.Text.Length)))
                continue;
            if (Sentence(line.Text, words) is { } told)
                return told;
            if (Company(line.Text) is { } company)
                return company;
            if (line.Text.Split(' ').Length <= 12 && !line.Text.Contains('@', StringComparison.Ordinal) && !char.IsDigit(line.Text[0]))
                return line.Text.Split([",", "(", "|", "•", " / "], 2, StringSplitOptions.None)[0];
            if (Names().Match(line.Text) is { Success: true, Index: 0 } first && words.Match("Phrase", "Is", line.Text[first.Length..]) is { Success: true, Index: 1 })
                return first.Value;
        }

        return null;
    }

    private static string? NameInSentences(IReadOnlyList<PartLine> parts, ImportWords words) =>
        parts.SelectMany(part => NoticeParts.Sentences(part.Text)).Select(sentence => Sentence(sentence, words)).FirstOrDefault(name => name is not null);

    // "X AB är personuppgiftsansvarig", "Rekisterinpitäjänä toimii X Oy"
    private static string? Sentence(string sentence, ImportWords words)
    {
        var after = words.Match("Phrase", "ControllerAfter", sentence);
        if (after.Success)
        {
            var before = sentence[..after.Index];
            if ((Companies(before).LastOrDefault() ?? Names().Matches(before).Select(match => match.Value).LastOrDefault(name => name.Length > 2)) is { } name)
                return name;
        }

        var phrase = words.Match("Phrase", "ControllerBefore", sentence);
        if (!phrase.Success)
            return null;
        var rest = sentence[(phrase.Index + phrase.Length)..];
        return Company(rest) ?? (Names().Match(rest) is { Success: true, Index: < 25 } found ? found.Value : null);
    }

    // A page that names its company nowhere else names it at its end.
    private static string? CompanyAtEnd(IReadOnlyList<PartLine> parts) =>
        parts.SelectMany(part => Companies(part.Text)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    /// <summary>The first name with the form of a company.</summary>
    public static string? Company(string text) => Companies(text).FirstOrDefault();

    public static IEnumerable<string> Companies(string text) => CompanyNames().Matches(text).Select(match => Clean(match.Value));

    private static string? AddressIn(List<NoticeLine> lines)
    {
        string[] segments = [.. lines.SelectMany(line => line.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        for (var i = 0; i < segments.Length; i++)
        {
            var code = PostCodes().Match(segments[i]);
            if (!code.Success)
                continue;
            var colon = segments[i].IndexOf(':', StringComparison.Ordinal);
            var here = colon is >= 0 and < 20 ? segments[i][(colon + 1)..].Trim() : segments[i];
            if (code.Index > 4)
                return here.TrimEnd('.');
            if (i == 0 || !segments[i - 1].Any(char.IsDigit))
                return here.TrimEnd('.');
            var street = segments[i - 1];
            var label = street.IndexOf(':', StringComparison.Ordinal);
            return (label is >= 0 and < 20 ? street[(label + 1)..].Trim() : street) + ", " + here.TrimEnd('.');
        }

        return null;
    }

    private static string? Phone(string? text) =>
        text is null ? null : Phones().Matches(text).Select(match => match.Value.Trim()).FirstOrDefault(phone => phone.Count(char.IsDigit) is >= 7 and <= 15 && !Ids().IsMatch(phone));

    private static string? Email(string? text) =>
        text is not null && Emails().Match(text) is { Success: true } match ? AtSigns().Replace(match.Value, "@") : null;

    private static string? First(Match match) => match.Success ? match.Value.TrimEnd('.', '/') : null;

    private static string Clean(string name) => Asides().Replace(name, "").Trim(' ', '.', ',', ';', ':', '"', '”', '“', '*', '–', '-');

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:(?:Oy|Tmi|Ab)\s+)?[\p{Lu}\p{N}][\p{L}\p{N}&.'’+/!-]*(?:\s+(?:[\p{Lu}\p{N}&][\p{L}\p{N}&.'’+/!-]*|i|of|and|ja|och|the|for|&)){0,6}?\s+(?:Oyj?(?:\s+Ab)?|Ab|AB|Ltd\.?|Limited|Ky|ry|r\.y\.|rf|r\.f\.|Inc\.?|LLC|GmbH|Osk|AS|A/S|ApS|B\.?V\.?|PLC|plc|S\.?A\.?R?\.?L?\.?|Corporation|Corp\.?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:Tmi|Oy|Toiminimi|Föreningen|Stiftelsen|Insamlingsstiftelsen)\s+[\p{Lu}][\p{L}\p{N}&.'’+/-]*(?:\s+[\p{Lu}][\p{L}\p{N}&.'’+/-]*){0,4}")]
    private static partial Regex CompanyNames();

    [GeneratedRegex(@"[\p{Lu}\p{N}][\p{L}\p{N}&.'’+/-]*(?:\s+(?:[\p{Lu}\p{N}&][\p{L}\p{N}&.'’+/-]*|i|of|and|ja|och|the|for|av|&))*")]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<!\d)(?:\d{7}-\d|\d{6}-\d{4})(?!\d)")]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?<![\d-])(?:\+|\()?\d[\d\s()–-]{5,}\d(?!\d|-\d)")]
    private static partial Regex Phones();

    [GeneratedRegex(@"[\p{L}\p{N}._+-]+\s?(?:@|\(at\)|\[at\]|\(a\)|\[a\]|\(ät\))\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Emails();

    [GeneratedRegex(@"\s?(?:\(at\)|\[at\]|\(a\)|\[a\]|\(ät\))\s?", RegexOptions.IgnoreCase)]
    private static partial Regex AtSigns();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s,;)]+")]
    private static partial Regex Sites();

    [GeneratedRegex(@"(?<!\d)(?:(?:FI|SE|AX)-)?(?:\d{5}|\d{3}\s\d{2})\s+\p{Lu}")]
    private static partial Regex PostCodes();

    [GeneratedRegex(@"\s*\([^)]*\)?")]
    private static partial Regex Asides();
}
