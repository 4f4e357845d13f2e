using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>How the registers are called.</summary>
internal static class RegisterReader
{
    private const int TitleLines = 8;
    private const int LongestName = 120;

    public static IEnumerable<Told<string>> Read(IReadOnlyList<PartLine> parts, ImportWords words)
    {
        var own = parts.Where(part => part.Topics.Contains("RegisterName") && !part.IsHeading).ToList();
        var items = own.Where(part => part.Line.Form == LineForm.Item).ToList();
        if (items.Count > 0)
            return items.Select(Told);
        if (own.FirstOrDefault(part => part.Text.Length <= LongestName) is { } named)
            return [Told(named)];
        if (own.Count > 0)
            return [new(NoticeParts.Sentences(own[0].Text).First().TrimEnd('.'), own[0].Line.Number, own[0].Text)];

        // Without a heading, the title may name it: "Asiakasrekisteri – tietosuojaseloste".
        return parts.Take(TitleLines).Where(part => part.Text.Length <= LongestName && part.Text.Split(' ').Length <= 8 && Names(part.Text, words)).Take(1).Select(Told);
    }

    // The bare word is no name.
    private static bool Names(string text, ImportWords words) => words.Match("Phrase", "Register", text) is { Success: true, Length: > 10 };

    private static Told<string> Told(PartLine part) => new(part.Text.Trim(' ', '.', ';', ',', '"', '”', '“'), part.Line.Number, part.Text);
}
