using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Notices;

/// <summary>The vocabulary in one language: every word of a notice that the declaration does not say itself.</summary>
internal sealed class Words(string language)
{
    public string Language => language;

    /// <summary>A word or sentence of notices.</summary>
    public string this[string key] => Vocabulary.Text("notice." + key, language);

    public string? Try(string key) => Vocabulary.TryText("notice." + key, language);

    /// <summary>A sentence with lines in its places.</summary>
    public Line Format(string key, params ReadOnlySpan<Line> values) => Line.Format(this[key], values);

    public string Label<T>(T value)
        where T : struct, Enum => Vocabulary.Label(value, language);

    public IReadOnlyList<string> Labels<T>(T value)
        where T : struct, Enum => Vocabulary.Labels(value, language);

    public string List(IEnumerable<string> items) => Vocabulary.List([.. items], language);

    public Line List(IEnumerable<Line> lines)
    {
        Line[] items = [.. lines];
        if (items.Length == 0)
            return "";
        var text = items[0];
        for (var i = 1; i < items.Length; i++)
            text = i == items.Length - 1 ? Line.Format(Vocabulary.Text("list.and", language), text, items[i]) : text + ", " + items[i];
        return text;
    }

    /// <summary>Name of a country; the code itself where the table does not know it.</summary>
    public string Country(string code) => CountryTable.Name(code, language) ?? code;

    /// <summary>An ISO 8601 date as the language writes it; the text itself where it is none.</summary>
    public string Date(string iso) => LawDate.TryParse(iso, out var day) ? Vocabulary.Date(day, language) : iso;

    /// <summary>An ISO 8601 duration in words; the text itself where it is none.</summary>
    public string Period(string iso) => LawPeriod.TryParse(iso, out var period) ? Vocabulary.Period(period, language) : iso;

    /// <summary>A condition or limit of a right, as a sentence.</summary>
    public string Reason(string key) => Vocabulary.Text("RightReason." + key, language);

    /// <summary>"phrase: value".</summary>
    public Line Labelled(string key, Line value) => Format("labelled", this[key], value);

    public string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public string CapitalList(IEnumerable<string> items) => Capital(List(items.ToList()));
}
