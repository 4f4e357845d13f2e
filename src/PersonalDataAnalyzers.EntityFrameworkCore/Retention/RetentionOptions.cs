using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Where the events of the declared retentions stand in the data. Periods, duties and what happens at their end are
/// declared with the registers; which column holds the end of a contract, only the application knows.</summary>
public sealed class RetentionOptions
{
    internal List<(Type Type, RetentionStart Start, RetentionDuty Duty, LambdaExpression Date)> Starts { get; } = [];

    internal List<(Type Type, RetentionCriterion Criterion, LambdaExpression Ended)> Criteria { get; } = [];

    internal List<(Type Type, RetentionStart Start, LambdaExpression Running)> Runnings { get; } = [];

    /// <summary>The month that closes the financial year, 1-12.</summary>
    public int FinancialYearEndMonth { get; set; } = 12;

    /// <summary>Rows that go in one statement. Smaller batches hold locks for less time and take longer in all.</summary>
    public int BatchSize { get; set; } = 100_000;

    /// <summary>How long one sweep may hold the lease without renewing it; it renews with every batch.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the hosted service sweeps.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Key of pseudonyms, where a member is anonymised with one.</summary>
    public PseudonymKey? PseudonymKey { get; set; }

    /// <summary>The keys of persons of a type whose data is held now (a claim at law, an order of an authority): a sweep leaves
    /// all of it alone. Asked once for each type and sweep; where it fails, the sweep fails and nothing goes.</summary>
    public Func<Type, CancellationToken, ValueTask<IReadOnlyCollection<object>>>? HeldPersons { get; set; }

    /// <summary>The date of an event: a DateTime (UTC), DateOnly or DateTimeOffset, nullable or not.</summary>
    public RetentionOptions StartsAt<T, TDate>(RetentionStart start, Expression<Func<T, TDate>> date)
    {
        Starts.Add((typeof(T), start, RetentionDuty.NotStated, date));
        return this;
    }

    /// <summary>The date from which a statutory duty runs, where it is another than that of the event in general.</summary>
    public RetentionOptions StartsAt<T, TDate>(RetentionDuty duty, Expression<Func<T, TDate>> date)
    {
        Starts.Add((typeof(T), RetentionStart.NotStated, duty, date));
        return this;
    }

    /// <summary>When a criterion that stands in place of a period has come about (consent withdrawn, service left).</summary>
    public RetentionOptions EndsWhen<T>(RetentionCriterion criterion, Expression<Func<T, bool>> ended)
    {
        Criteria.Add((typeof(T), criterion, ended));
        return this;
    }

    /// <summary>Rows for which an event has not happened yet (a contract in force): periods from it do not run, and a missing
    /// date is right there. Without it every missing date is a finding.</summary>
    public RetentionOptions RunsWhile<T>(RetentionStart start, Expression<Func<T, bool>> running)
    {
        Runnings.Add((typeof(T), start, running));
        return this;
    }
}
