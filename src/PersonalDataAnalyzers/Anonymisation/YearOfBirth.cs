using System;
using System.Globalization;

namespace PersonalDataAnalyzers;

/// <summary>A date keeps its year: the first of January, at midnight, of the year that the date itself shows; no time
/// zone is applied, so that nobody's year changes by where the code runs. Strength: everyone of an age. What it is not:
/// anonymous beside a postal code and a gender; the very old are few. Text that begins with no year becomes empty.</summary>
public sealed class YearOfBirth : IValueStrategy<DateTime>, IValueStrategy<DateTimeOffset>, IValueStrategy<string>
#if NET
    , IValueStrategy<DateOnly>
#endif
{
    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Generalised;

    /// <inheritdoc/>
    public DateTime Apply(DateTime value, ValueContext context) => new(value.Year, 1, 1, 0, 0, 0, value.Kind);

    /// <inheritdoc/>
    public DateTimeOffset Apply(DateTimeOffset value, ValueContext context) => new(value.Year, 1, 1, 0, 0, 0, TimeSpan.Zero);

#if NET
    /// <inheritdoc/>
    public DateOnly Apply(DateOnly value, ValueContext context) => new(value.Year, 1, 1);
#endif

    /// <summary>An ISO 8601 date or year (<c>1980-05-17</c>, <c>19800517</c>, <c>1980</c>) keeps its year.</summary>
    public string Apply(string value, ValueContext context)
    {
        var text = value.Trim();
        return text.Length >= 4 && Digits(text) is 4 or 8 && int.TryParse(text.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2200
            ? text.Substring(0, 4)
            : "";
    }

    private static int Digits(string text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        return digits;
    }
}
