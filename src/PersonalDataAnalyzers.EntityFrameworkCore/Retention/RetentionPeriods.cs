using System;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Calendar time of retention. Years are years and months months, as the law counts them; a day is a day in UTC,
/// and the last day belongs to the period.</summary>
internal static class RetentionPeriods
{
    private static readonly DateOnly s_last = new(9998, 12, 31);

    /// <summary>The last day on which something is kept.</summary>
    /// <param name="start">The day of the event.</param>
    /// <param name="period">How long.</param>
    /// <param name="from">What the period runs from: the event, or an end of a year after it.</param>
    /// <param name="financialYearEndMonth">The month that closes the financial year, 1-12.</param>
    public static DateOnly End(DateOnly start, LawPeriod period, RetentionStart from, int financialYearEndMonth)
    {
        if (start.Year >= 9000)
            return s_last;
        var day = from switch
        {
            RetentionStart.CalendarYearEnd => new DateOnly(start.Year, 12, 31),
            RetentionStart.FinancialYearEnd => FinancialYearEnd(start, financialYearEndMonth),
            RetentionStart.CalendarYearEndOfFinancialYear => new DateOnly(FinancialYearEnd(start, financialYearEndMonth).Year, 12, 31),
            _ => start,
        };
        // Hours of a day count as that whole day: rather one day longer than a minimum cut short.
        var partOfDay = period.Hours + period.Minutes + period.Seconds > 0 ? 1 + (period.Hours / 24) : 0;
        var months = ((long)period.Years * 12) + period.Months;
        var days = (period.Weeks * 7L) + period.Days + partOfDay;
        return months > 12_000 || days > 365_000 ? s_last : day.AddMonths((int)months).AddDays((int)days);
    }

    /// <summary>The first day on which an event may have happened whose period is still running: what began before it has
    /// ended.</summary>
    public static DateOnly Cutoff(DateOnly today, LawPeriod period, RetentionStart from, int financialYearEndMonth)
    {
        // The end never comes earlier for a later start, so the boundary can be searched for.
        int low = 0, high = s_last.DayNumber;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (End(DateOnly.FromDayNumber(middle), period, from, financialYearEndMonth) >= today)
                high = middle;
            else
                low = middle + 1;
        }

        return DateOnly.FromDayNumber(low);
    }

    private static DateOnly FinancialYearEnd(DateOnly day, int month)
    {
        var year = day.Month > month ? day.Year + 1 : day.Year;
        return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }
}
