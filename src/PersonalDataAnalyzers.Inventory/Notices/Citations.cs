using System;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>A law as a declaration cites it ("FI 1336/1997 2:10 §", "EU 2016/679 21(3)"), written out in a language. What
/// is not of that form stands as it is.</summary>
internal static partial class Citations
{
    public static string Of(string citation, Words words)
    {
        if (Finnish().Match(citation) is { Success: true } national)
        {
            var name = Named(words, "FI " + national.Groups["law"].Value, national.Groups["law"].Value);
            var section = national.Groups["section"].Value;
            return national.Groups["chapter"].Success
                ? words.Format("cite.chapter", name, national.Groups["chapter"].Value, section).ToString()
                : section.Length > 0 ? words.Format("cite.section", name, section).ToString() : name;
        }

        if (European().Match(citation) is { Success: true } union)
        {
            var number = union.Groups["law"].Value;
            var name = words.Try("law.EU " + number) ?? $"({words["cite.eu"]}) {number}";
            var article = union.Groups["article"].Value;
            return article.Length == 0 ? name
                : Paragraph().Match(article) is { Success: true } parts
                    ? words.Format("cite.paragraph", name, parts.Groups[1].Value, parts.Groups[2].Value).ToString()
                    : words.Format("cite.article", name, article).ToString();
        }

        return citation;
    }

    private static string Named(Words words, string key, string number) =>
        words.Try("law." + key) is { } name ? $"{name} ({number})" : words.Format("cite.law", number).ToString();

    [GeneratedRegex(@"^FI (?<law>[0-9]+/[0-9]{4})(?: (?:(?<chapter>[0-9]+ ?[a-z]?):)?(?<section>[0-9]+ ?[a-z]?)(?: §)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Finnish();

    [GeneratedRegex(@"^([0-9]+)\(([0-9]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^EU \(?(?:EU\) )?(?<law>[0-9]+/[0-9]+)(?: (?<article>[0-9]+(?:\([0-9a-z]+\))*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex European();
}
