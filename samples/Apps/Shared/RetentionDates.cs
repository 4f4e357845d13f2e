using System;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PersonalDataAnalyzers.EntityFrameworkCore;

namespace Samples;

/// <summary>Days from which periods of retention run, as columns of the database that no class shows (shadow
/// properties).</summary>
internal static class RetentionDates
{
    private const string Mark = "Sample:Date";

    /// <summary>Gives a table a column for a day.</summary>
    public static void Dated<T>(this ModelBuilder model, params string[] columns)
        where T : class
    {
        foreach (var column in columns)
            model.Entity<T>().Property<DateOnly?>(column).IsNotPersonal("the day from which a period of retention runs").HasAnnotation(Mark, true);
    }

    /// <summary>Sets the days of new rows to today, where nobody has set them. A row without its day would be kept for ever, and
    /// each sweep would say so.</summary>
    public static void Stamp(this ChangeTracker changes)
    {
        foreach (var entry in changes.Entries().Where(entry => entry.State == EntityState.Added))
        {
            foreach (var day in entry.Properties.Where(property => property.Metadata.FindAnnotation(Mark) is not null && property.CurrentValue is null))
                day.CurrentValue = DateOnly.FromDateTime(DateTime.UtcNow);
        }
    }

    /// <summary>The column, for <c>StartsAt</c>.</summary>
    public static Expression<Func<T, DateOnly?>> Of<T>(string column)
        where T : class => row => EF.Property<DateOnly?>(row, column);
}
