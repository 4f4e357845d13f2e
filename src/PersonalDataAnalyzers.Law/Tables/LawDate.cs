using System;
using System.Globalization;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>A calendar day without time or zone. Dated law is judged as of such a day, never as of the machine's clock.</summary>
public readonly struct LawDate : IEquatable<LawDate>, IComparable<LawDate>
{
    private readonly DateTime _day;

    private LawDate(DateTime day) => _day = day;

    /// <summary>The day <paramref name="year"/>-<paramref name="month"/>-<paramref name="day"/> of the Gregorian calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such day.</exception>
    public LawDate(int year, int month, int day) => _day = new DateTime(year, month, day);

    /// <summary>Reads an ISO 8601 calendar date, "2026-11-22"; nothing else is accepted.</summary>
    public static bool TryParse(string? text, out LawDate date)
    {
        var read = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = new LawDate(day);
        return read;
    }

    /// <summary>Year, 1-9999.</summary>
    public int Year => _day.Year;

    /// <summary>Month, 1-12.</summary>
    public int Month => _day.Month;

    /// <summary>Day of the month, 1-31.</summary>
    public int Day => _day.Day;

    /// <summary>Days from <paramref name="earlier"/> to this day; negative when it is later.</summary>
    public int DaysSince(LawDate earlier) => (int)(_day - earlier._day).TotalDays;

    /// <inheritdoc/>
    public int CompareTo(LawDate other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public bool Equals(LawDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LawDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <summary>ISO 8601, "2026-11-22", in every culture.</summary>
    public override string ToString() => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Same day.</summary>
    public static bool operator ==(LawDate left, LawDate right) => left.Equals(right);

    /// <summary>Another day.</summary>
    public static bool operator !=(LawDate left, LawDate right) => !left.Equals(right);

    /// <summary>Earlier day.</summary>
    public static bool operator <(LawDate left, LawDate right) => left.CompareTo(right) < 0;

    /// <summary>Later day.</summary>
    public static bool operator >(LawDate left, LawDate right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same day.</summary>
    public static bool operator <=(LawDate left, LawDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same day.</summary>
    public static bool operator >=(LawDate left, LawDate right) => left.CompareTo(right) >= 0;
}
