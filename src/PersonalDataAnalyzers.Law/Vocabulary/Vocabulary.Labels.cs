using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law;

public static partial class Vocabulary
{
    /// <summary>The published label of a value ("LegalBasis.Consent"). Of several flags, their labels as a list.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    /// <exception cref="KeyNotFoundException">The value has no label: it is no value of its enum.</exception>
    public static string Label<T>(T value, string language)
        where T : struct, Enum => TryText(Key(value), language) ?? List(Labels(value, language), language);

    /// <summary>The labels of the single flags in a value, lowest first; the label of zero where no flag is set.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    /// <exception cref="KeyNotFoundException">A flag has no label: it is no value of the enum.</exception>
    public static IReadOnlyList<string> Labels<T>(T value, string language)
        where T : struct, Enum
    {
        if (Enum.IsDefined(typeof(T), value))
            return [Text(Key(value), language)];
        var labels = new List<string>();
        var bits = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        for (var bit = 0; bit < 63; bit++)
        {
            if ((bits & (1L << bit)) != 0)
                labels.Add(Text(Key((T)Enum.ToObject(typeof(T), 1L << bit)), language));
        }

        return labels;
    }

    /// <summary>"a", "a and b", "a, b and c" in the language's way.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string List(IReadOnlyList<string> items, string language)
    {
        if (items.Count == 0)
            return "";
        var text = new StringBuilder(items[0]);
        for (var i = 1; i < items.Count - 1; i++)
            text.Append(", ").Append(items[i]);
        return items.Count == 1 ? text.ToString() : Phrase("list.and", language, text.ToString(), items[items.Count - 1]);
    }

    /// <summary>A day as the language writes it ("22.11.2026").</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string Date(LawDate day, string language) =>
        new DateTime(day.Year, day.Month, day.Day).ToString(Text("date.format", language), CultureInfo.InvariantCulture);

    /// <summary>A period in words ("2 years and 6 months").</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static string Period(LawPeriod period, string language)
    {
        var parts = new List<string>();
        Part(parts, "period.year", period.Years, language);
        Part(parts, "period.month", period.Months, language);
        Part(parts, "period.week", period.Weeks, language);
        Part(parts, "period.day", period.Days, language);
        Part(parts, "period.hour", period.Hours, language);
        Part(parts, "period.minute", period.Minutes, language);
        Part(parts, "period.second", period.Seconds, language);
        return parts.Count == 0 ? Phrase("period.day.other", language, "0") : List(parts, language);
    }

    private static void Part(List<string> parts, string key, int value, string language)
    {
        if (value != 0)
            parts.Add(Phrase(key + (value == 1 ? ".one" : ".other"), language, Number(value)));
    }

    private static string Key<T>(T value)
        where T : struct, Enum => typeof(T).Name + "." + value;
}
