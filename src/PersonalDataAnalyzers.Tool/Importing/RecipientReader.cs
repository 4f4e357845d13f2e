using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Tool.Importing;

/// <summary>Who receives data: organisations by name, known services, and kinds of recipients.</summary>
internal static partial class RecipientReader
{
    private static readonly (KnownService Service, Regex Names)[] s_services =
        [.. KnownServices.ShippedRows.Select(service => (service, Names: NamesOf(service))).Where(row => row.Names is not null).Select(row => (row.service, row.Names!))];

    public static IEnumerable<Told<ImportedRecipient>> Read(IReadOnlyList<PartLine> parts, ImportWords words, string? controller)
    {
        foreach (var part in parts)
        {
            var telling = part.Topics.Any(topic => topic is "Recipients" or "Transfers" or "Cookies");
            foreach (var sentence in NoticeParts.Sentences(part.Text))
            {
                foreach (var (service, names) in s_services)
                {
                    var match = names.Match(sentence);
                    if (match.Success && (telling || match.Value.Contains(' ', StringComparison.Ordinal)))
                        yield return new(new(service.Name, service.Role.ToString(), service.Country, false), part.Line.Number, sentence);
                }

                if (!part.Topics.Any(topic => topic is "Recipients" or "Transfers") && !(part.Topics.Count == 0 && words.Has("Phrase", "Shares", sentence)))
                    continue;
                var told = part.Topics.Contains("Recipients") && !words.Has("Phrase", "Not", sentence) ? Told(part, sentence, words) : [];
                foreach (var name in ControllerReader.Companies(sentence).Concat(InBrackets().Matches(sentence).Select(match => match.Groups[1].Value)).Concat(told))
                {
                    if (!Same(name, controller) && !s_services.Any(row => row.Names.IsMatch(name)) && !words.Keys("Mechanism", name).Any() && !words.Keys("Country", name).Any())
                        yield return new(new(name, "NotStated", Country(sentence, words), false), part.Line.Number, sentence);
                }

                // What a named organisation does is not another recipient.
                if (Denied(sentence, words) || told.Count > 0)
                    continue;
                foreach (var kind in words.Keys("Recipient", sentence))
                {
                    var cut = kind.Split('/');
                    yield return new(new(cut[0], cut[1], null, true), part.Line.Number, sentence);
                }
            }
        }
    }

    // "Esimerkki (database), Toinen and Kolmas, for …", "X -palvelu": an item or a row that begins with names.
    private static List<string> Told(PartLine part, string sentence, ImportWords words)
    {
        var names = Services().Matches(sentence).Select(match => match.Groups[1].Value).ToList();
        if (part.Line.Form != LineForm.Item || !part.Text.StartsWith(sentence, StringComparison.Ordinal))
            return names;
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        var listed = colon > 0 && words.Keys("Recipient", sentence[..colon]).Any() ? sentence[(colon + 2)..] : sentence;
        if (Listed().Match(listed) is { Success: true } list)
            names.AddRange(list.Groups[1].Captures.Select(capture => capture.Value.Trim()).Where(name => !words.Matches("Phrase", name).Any(found => found.Key == "Common" && found.Match.Index == 0 && found.Match.Length == name.Length) && !words.Keys("Recipient", name).Any()));
        return names;
    }

    private static string? Country(string sentence, ImportWords words) => words.Keys("Country", sentence).FirstOrDefault();

    // "Tietoja ei luovuteta muille" names nobody; "ei luovuteta muille kuin viranomaisille" does.
    private static bool Denied(string sentence, ImportWords words) =>
        words.Has("Phrase", "Not", sentence) && !words.Has("Phrase", "Exception", sentence);

    private static bool Same(string name, string? controller) =>
        controller is not null && (controller.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(controller, StringComparison.OrdinalIgnoreCase));

    // "Kit (ConvertKit)" has two names; a name of one short, common word is none without a second sign.
    private static Regex? NamesOf(KnownService service)
    {
        string[] names = [.. service.Name.Split(['(', ')', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length >= 5 || (name.Length >= 3 && name.All(char.IsUpper)))];
        return names.Length == 0 ? null : new Regex(@"(?<![\p{L}\p{N}])(?:" + string.Join('|', names.Select(name => name.Length >= 8 ? "(?i:" + Regex.Escape(name) + ")" : Regex.Escape(name))) + @")(?=[^\p{L}\p{N}]|$)", RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"^(?:(\p{Lu}[\p{L}\p{N}.]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,2})\s*(?:\([^)]*\))?\s*(?:,\s*(?:and\s|och\s|ja\s)?|\sand\s|\soch\s|\sja\s|(?=[—–:])|(?<=\))|$))+")]
    private static partial Regex Listed();

    [GeneratedRegex(@"(\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,2})\s-palvelu")]
    private static partial Regex Services();

    [GeneratedRegex(@"\((?=[^)]*\p{Ll})(\p{Lu}[\p{L}\p{N}.]{2,}(?:\s\p{Lu}[\p{L}\p{N}]+){0,2})\)")]
    private static partial Regex InBrackets();
}
