using System;
using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>An ISO 8601 duration ("P2Y", "P1Y6M", "P30D", "PT30M"): a length of calendar time. Years, months, weeks and days
/// are kept as they were written, for a law that says two years does not say 730 days.</summary>
public readonly struct LawPeriod : IEquatable<LawPeriod>
{
    private const string Units = "YMWD";
    private const string TimeUnits = "HMS";

    private LawPeriod(int years, int months, int weeks, int days, int hours, int minutes, int seconds)
    {
        Years = years;
        Months = months;
        Weeks = weeks;
        Days = days;
        Hours = hours;
        Minutes = minutes;
        Seconds = seconds;
    }

    /// <summary>Years.</summary>
    public int Years { get; }

    /// <summary>Months.</summary>
    public int Months { get; }

    /// <summary>Weeks.</summary>
    public int Weeks { get; }

    /// <summary>Days.</summary>
    public int Days { get; }

    /// <summary>Hours.</summary>
    public int Hours { get; }

    /// <summary>Minutes.</summary>
    public int Minutes { get; }

    /// <summary>Seconds.</summary>
    public int Seconds { get; }

    /// <summary>Mean length in days (a year is 365.2425), for comparing two periods and for nothing else.</summary>
    public double MeanDays => (((Years * 12) + Months) * (365.2425 / 12)) + (Weeks * 7) + Days + (Hours / 24.0) + (Minutes / 1440.0) + (Seconds / 86400.0);

    /// <summary>Reads a duration: whole numbers, units in order, at least one, nothing else around it.</summary>
    public static bool TryParse(string? text, out LawPeriod period)
    {
        period = default;
        if (text is null || text.Length < 3 || text[0] != 'P')
            return false;
        var values = new int[7];
        var time = text.IndexOf('T');
        var end = time < 0 ? text.Length : time;
        if (!Part(text, 1, end, Units, values, 0) || (time >= 0 && (time == text.Length - 1 || !Part(text, time + 1, text.Length, TimeUnits, values, Units.Length))))
            return false;
        period = new LawPeriod(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
        return true;
    }

    private static bool Part(string text, int start, int end, string units, int[] values, int first)
    {
        var unit = 0;
        while (start < end)
        {
            var digits = start;
            while (digits < end && text[digits] is >= '0' and <= '9')
                digits++;
            if (digits == start || digits == end)
                return false;
            var index = units.IndexOf(text[digits], unit);
            if (index < 0 || !int.TryParse(text.Substring(start, digits - start), NumberStyles.None, CultureInfo.InvariantCulture, out values[first + index]))
                return false;
            unit = index + 1;
            start = digits + 1;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(LawPeriod other) => Years == other.Years && Months == other.Months && Weeks == other.Weeks && Days == other.Days
        && Hours == other.Hours && Minutes == other.Minutes && Seconds == other.Seconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LawPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => MeanDays.GetHashCode();

    /// <summary>ISO 8601, without parts that are zero; "P0D" when all are.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        if (Hours != 0 || Minutes != 0 || Seconds != 0)
            text.Append('T');
        Append(text, Hours, 'H');
        Append(text, Minutes, 'M');
        Append(text, Seconds, 'S');
        return text.Length == 1 ? "P0D" : text.ToString();
    }

    private static void Append(StringBuilder text, int value, char unit)
    {
        if (value != 0)
            text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(unit);
    }

    /// <summary>Same parts.</summary>
    public static bool operator ==(LawPeriod left, LawPeriod right) => left.Equals(right);

    /// <summary>Other parts.</summary>
    public static bool operator !=(LawPeriod left, LawPeriod right) => !left.Equals(right);
}
