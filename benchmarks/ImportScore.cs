using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersonalDataAnalyzers.Benchmarks;

/// <summary>A statement that a reader found in a notice. Alternatives are several readings of which each is right; an
/// optional one is neither missed where it is not found nor wrong where it is.</summary>
internal sealed record NoticeLabel(string File, string Kind, IReadOnlyList<string> Alternatives, bool Optional);

/// <summary>A statement that the importer took out of a notice.</summary>
internal sealed record NoticeFact(string Kind, string Value);

/// <summary>One label or one finding, judged.</summary>
internal sealed record ImportVerdict(string File, string Language, string Kind, string Value, bool IsLabel, bool Right);

/// <summary>Compares what a reader labelled in a notice with what the importer took out of it. A finding is right if it fits a
/// label of the same notice and kind, a label is found if a finding fits it.</summary>
internal static partial class ImportScore
{
    private const int StemLength = 5;
    private const int ShortestWord = 4;
    private const int ShortestName = 3;

    private static readonly HashSet<string> s_empty = new(
        "about also able dess dina ditt eller ettei från have into inte joka jotta kanssa kuin myös oman oss ovat samt sekä sinun some such that their them this through till under vara vårt våra when where which with your".Split(' '),
        StringComparer.Ordinal);

    // One kind of recipients has a name in each language.
    private static readonly string[][] s_kinds =
    [
        ["Authorities", "Viranomaiset", "Myndigheter"],
        ["Accounting firms", "Tilitoimisto", "Redovisningsbyrå"],
        ["Auditors", "Tilintarkastaja", "Revisor"],
        ["Subcontractors and service providers", "Alihankkijat ja palveluntarjoajat", "Leverantörer och underleverantörer"],
        ["Payment services", "Maksunvälittäjät", "Betaltjänster"],
        ["Carriers", "Kuljetusyritykset", "Transportföretag"],
        ["Debt collection agencies", "Perintätoimistot", "Inkassoföretag"],
        ["Group companies", "Konserniyhtiöt", "Koncernbolag"],
        ["IT and hosting providers", "IT- ja hosting-palvelut", "IT- och driftleverantörer"],
        ["Insurers", "Vakuutusyhtiöt", "Försäkringsbolag"],
        ["Professional advisers", "Asiantuntijat", "Rådgivare"],
        ["Successor of the business", "Liiketoiminnan ostaja", "Köpare av verksamheten"],
        ["Own staff", "Oma henkilöstö", "Egen personal"],
    ];

    /// <summary>Reads the labels: tab-separated <c>file kind value</c> under one header line. <c>|</c> stands between
    /// alternatives, <c>?</c> before what is optional.</summary>
    public static List<NoticeLabel> Labels(IEnumerable<string> lines)
    {
        var labels = new List<NoticeLabel>();
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            if (cells.Length != 3)
                throw new FormatException($"three cells are wanted in '{line}'");
            labels.Add(new(cells[0], cells[1], cells[2].TrimStart('?').Split('|'), cells[2].StartsWith('?')));
        }

        return labels;
    }

    public static List<ImportVerdict> Judge(string file, string language, IReadOnlyList<NoticeLabel> labels, IEnumerable<NoticeFact> facts)
    {
        var verdicts = new List<ImportVerdict>();
        var found = facts.Distinct().ToList();
        foreach (var fact in found)
        {
            var fitting = labels.Where(label => label.Kind == fact.Kind && Fits(label, fact.Value)).ToList();
            if (fitting.Count == 0 || fitting.Any(label => !label.Optional))
                verdicts.Add(new(file, language, fact.Kind, fact.Value, false, fitting.Count > 0));
        }

        foreach (var label in labels.Where(label => !label.Optional))
            verdicts.Add(new(file, language, label.Kind, string.Join('|', label.Alternatives), true, found.Any(fact => fact.Kind == label.Kind && Fits(label, fact.Value))));
        return verdicts;
    }

    /// <summary>Precision over the findings, recall over the labels, and their harmonic mean.</summary>
    public static string Sum(IEnumerable<ImportVerdict> verdicts)
    {
        int right = 0, wrong = 0, found = 0, labelled = 0;
        foreach (var verdict in verdicts)
        {
            if (verdict.IsLabel)
                (labelled, found) = (labelled + 1, found + (verdict.Right ? 1 : 0));
            else if (verdict.Right)
                right++;
            else
                wrong++;
        }

        var precision = right + wrong == 0 ? 1 : (double)right / (right + wrong);
        var recall = labelled == 0 ? 1 : (double)found / labelled;
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"precision {precision:F3} recall {recall:F3} f1 {f1:F3} found {found} of {labelled}");
    }

    private static bool Fits(NoticeLabel label, string found) => label.Alternatives.Any(wanted => label.Kind switch
    {
        "controller" or "register" => OneHoldsTheOther(wanted, found),
        "purpose" => ShareStems(wanted, found),
        "recipient" => KindOf(wanted) is { } kind ? kind == KindOf(found) : OneHoldsTheOther(wanted, found) || ShareStems(wanted, found),
        "retention" => string.Equals(Length(wanted), Length(found), StringComparison.Ordinal),
        _ => string.Equals(wanted, found, StringComparison.Ordinal),
    });

    private static bool OneHoldsTheOther(string one, string other)
    {
        var (a, b) = (Folded(one), Folded(other));
        return Math.Min(a.Length, b.Length) >= ShortestName && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    // At least half of the content words of the two, taken together, stand in both.
    private static bool ShareStems(string one, string other)
    {
        var (a, b) = (Stems(one), Stems(other));
        return a.Count + b.Count > 0 && a.Intersect(b).Count() * 4 >= a.Count + b.Count;
    }

    private static HashSet<string> Stems(string text)
    {
        string[] words = [.. Words().Matches(text.ToLowerInvariant()).Select(match => match.Value)];
        string[] content = [.. words.Where(word => word.Length >= ShortestWord && !s_empty.Contains(word))];
        return [.. (content.Length > 0 ? content : words).Select(word => word.Length > StemLength ? word[..StemLength] : word)];
    }

    private static string Folded(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static int? KindOf(string name) => Array.FindIndex(s_kinds, names => names.Contains(name, StringComparer.OrdinalIgnoreCase)) is >= 0 and var at ? at : null;

    // A year is twelve months, a week seven days.
    private static string Length(string period) => Periods().Match(period) is not { Success: true } match ? period : (match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) switch
    {
        ("Y", var count) => $"P{count * 12}M",
        ("W", var count) => $"P{count * 7}D",
        _ => period,
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^P(\d{1,4})([YMWD])$")]
    private static partial Regex Periods();
}
