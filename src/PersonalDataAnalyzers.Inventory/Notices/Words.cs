using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>The vocabulary in one language: every word of a notice that the declaration does not say itself. An
/// organisation may say a phrase of a notice in its own words: a translation whose name is the key ("notice.title").</summary>
/// <param name="language">ISO 639-1 code, or <see cref="Neutral"/>.</param>
/// <param name="own">The organisation's own phrases, by key; null = none.</param>
internal sealed class Words(string language, IReadOnlyDictionary<string, string>? own = null)
{
    /// <summary>No language ("und", ISO 639-2): keys and values in place of words. What a statement is called in it does
    /// not change with the language of a page or the wording of a vocabulary.</summary>
    public const string Neutral = "und";

    private static readonly char[] s_sentence = ['.', '!', '?', ':'];

    public string Language => language;

    public bool IsNeutral => language == Neutral;

    /// <summary>A word or sentence of notices.</summary>
    public string this[string key] => Try(key) ?? Vocabulary.Text("notice." + key, language);

    public string? Try(string key)
    {
        if (IsNeutral)
            return Vocabulary.TryText("notice." + key, "en") is { } phrase ? Skeleton(key, phrase) : null;
        var text = Vocabulary.TryText("notice." + key, language);
        return text is not null && own is not null && own.TryGetValue("notice." + key, out var replaced) && Fits(replaced, text) ? replaced : text;
    }

    /// <summary>Can the organisation's phrase stand for ours: not empty, and with the same places for values?</summary>
    public static bool Fits(string replaced, string text) =>
        replaced.Trim().Length > 0 && Vocabulary.Placeholders(replaced) == Vocabulary.Placeholders(text)
        && Enumerable.Range(0, Vocabulary.Placeholders(text)).All(i => replaced.Contains("{" + (char)('0' + i) + "}", StringComparison.Ordinal));

    /// <summary>The organisation's own phrases that are not taken.</summary>
    public static IEnumerable<NoticeProblem> Unfit(string language, IReadOnlyDictionary<string, string>? own)
    {
        foreach (var (key, replaced) in own ?? new Dictionary<string, string>())
        {
            if (key.StartsWith("notice.", StringComparison.Ordinal) && Vocabulary.TryText(key, language) is { } text && !Fits(replaced, text))
                yield return new(NoticeProblemKind.UnfitPhrase, language, key, $"PersonalData.{language}.resx says \"{replaced}\" for {key}, which cannot stand for \"{text}\": it has to have the same places for values.");
        }
    }

    /// <summary>A sentence with lines in its places.</summary>
    public Line Format(string key, params ReadOnlySpan<Line> values) => Line.Format(this[key], values);

    public string Label<T>(T value)
        where T : struct, Enum => IsNeutral ? value.ToString() : Vocabulary.Label(value, language);

    public IReadOnlyList<string> Labels<T>(T value)
        where T : struct, Enum => IsNeutral ? value.ToString().Split(", ") : Vocabulary.Labels(value, language);

    public string List(IEnumerable<string> items) => IsNeutral ? string.Join(", ", items) : Vocabulary.List([.. items], language);

    public Line List(IEnumerable<Line> lines)
    {
        Line[] items = [.. lines];
        if (items.Length == 0)
            return "";
        var text = items[0];
        for (var i = 1; i < items.Length; i++)
            text = i == items.Length - 1 && !IsNeutral ? Line.Format(Vocabulary.Text("list.and", language), text, items[i]) : text + ", " + items[i];
        return text;
    }

    /// <summary>Name of a country; the code itself where the table does not know it.</summary>
    public string Country(string code) => IsNeutral ? code : CountryTable.Name(code, language) ?? code;

    /// <summary>An ISO 8601 date as the language writes it; the text itself where it is none.</summary>
    public string Date(string iso) => !IsNeutral && LawDate.TryParse(iso, out var day) ? Vocabulary.Date(day, language) : iso;

    /// <summary>An ISO 8601 duration in words; the text itself where it is none.</summary>
    public string Period(string iso) => !IsNeutral && LawPeriod.TryParse(iso, out var period) ? Vocabulary.Period(period, language) : iso;

    /// <summary>A condition or limit of a right, as a sentence.</summary>
    public string Reason(string key) => IsNeutral ? key : Vocabulary.Text("RightReason." + key, language);

    /// <summary>What the law calls a right, as a heading.</summary>
    public string Right(RightRow right) => IsNeutral ? right.Key : Capital(right.Name(language));

    /// <summary>What the law gives.</summary>
    public string RightText(RightRow right) => IsNeutral ? right.Key + ".text" : right.Text(language);

    /// <summary>A statutory period as a sentence with its law.</summary>
    public string Duty(RetentionDuty duty) =>
        IsNeutral ? duty.ToString() : RetentionDuties.Find(duty) is { } row ? row.Text(language) : Label(duty);

    /// <summary>"phrase: value".</summary>
    public Line Labelled(string key, Line value) => Format("labelled", this[key], value);

    public string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public string CapitalList(IEnumerable<string> items) => Capital(List(items.ToList()));

    // The key with the places of its values; a sentence stays one, so that lines are put together in the same way.
    private static string Skeleton(string key, string phrase)
    {
        var places = string.Join('|', Enumerable.Range(0, Vocabulary.Placeholders(phrase)).Select(i => "{" + (char)('0' + i) + "}"));
        return key + (places.Length > 0 ? "(" + places + ")" : "") + (phrase.Length > 0 && s_sentence.Contains(phrase[^1]) ? phrase[^1] : "");
    }
}
