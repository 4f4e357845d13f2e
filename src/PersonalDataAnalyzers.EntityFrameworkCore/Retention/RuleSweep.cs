using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Applies one rule to the rows of its entity.</summary>
internal abstract class RuleSweep
{
    public static RuleSweep Of(DbContext context, RetentionSchedule schedule, RetentionRule rule, DateOnly today, Func<CancellationToken, Task<bool>> goOn) =>
        (RuleSweep)Activator.CreateInstance(typeof(RuleSweep<>).MakeGenericType(rule.Node.EntityType.ClrType), context, schedule, rule, today, goOn)!;

    public abstract Task Run(List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class RuleSweep<T>(DbContext context, RetentionSchedule schedule, RetentionRule rule, DateOnly today, Func<CancellationToken, Task<bool>> goOn) : RuleSweep
    where T : class
{
    private readonly RowConditions<T> _conditions = new(context, schedule, rule, today);

    private string Name => rule.Node.Name;

    public override async Task Run(List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        var rows = Rows();
        foreach (var term in rule.Terms)
        {
            if (_conditions.MissingDate(term) is { } missing && await rows.LongCountAsync(missing, cancellation).ConfigureAwait(false) is > 0 and var without)
                findings.Add(new(RetentionFault.MissingDate, Name, "the date is missing that " + term.Text + " runs from: nobody knows when these rows end", without));
        }

        var ended = rows.Where(_conditions.Ended());
        if (_conditions.Restricted() is { } restricted)
        {
            if (await ended.LongCountAsync(restricted, cancellation).ConfigureAwait(false) is > 0 and var held)
                findings.Add(new(RetentionFault.Restricted, Name, "their time is over, and processing is restricted: lift the restriction first", held));
            ended = ended.Where(Not(restricted));
        }

        if (rule.Members is { } members)
            await Empty(ended, members, lines, findings, cancellation).ConfigureAwait(false);
        else if (rule.Terms.All(term => term.Then == Law.EndAction.Anonymise))
            await Anonymise(ended, lines, findings, cancellation).ConfigureAwait(false);
        else
            await Erase(ended, lines, findings, cancellation).ConfigureAwait(false);
    }

    // Hidden rows (soft delete, other tenants) are kept too long like any others.
    private IQueryable<T> Rows()
    {
        var rows = (rule.Node.EntityType.HasSharedClrType ? context.Set<T>(rule.Node.EntityType.Name) : context.Set<T>()).IgnoreQueryFilters();
        return rule.Node.EntityType.GetDirectlyDerivedTypes().Any() ? rows.Where(row => row.GetType() == typeof(T)) : rows;
    }

    private async Task Erase(IQueryable<T> ended, List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        if (rule.Terms.Any(term => term.Then.HasFlag(Law.EndAction.Archive)))
        {
            findings.Add(new(RetentionFault.Unsupported, Name, "they are declared to be archived: a sweep cannot do that"));
            return;
        }

        var referred = _conditions.Referred();
        var free = referred is null ? ended : ended.Where(Not(referred));
        var (rows, done) = await Batches.Run(context, rule.Node.EntityType, free, schedule.Options.BatchSize, static (batch, stop) => batch.ExecuteDeleteAsync(stop), goOn, cancellation).ConfigureAwait(false);
        lines.Add(new(Name, [], Terms, RetentionAction.Erased, rows));
        if (!done || referred is null)
            return;
        var staying = await ended.LongCountAsync(cancellation).ConfigureAwait(false);
        if (staying == 0)
            return;
        findings.Add(new(RetentionFault.StaysForOthers, Name, "their time is over, but other rows that are kept refer to them: personal members are emptied", staying));
        // The dates stay: by them the row goes as soon as nothing refers to it.
        await Empty(ended, [.. rule.Node.Members.Where(member => !RetentionSchedule.IsDate(member, rule.Terms))], lines, findings, cancellation).ConfigureAwait(false);
    }

    private async Task Empty(IQueryable<T> ended, IReadOnlyList<GraphMember> members, List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        var columns = new List<EmptyColumn>();
        foreach (var member in members.Where(member => !member.Facts.IsKey))
        {
            if (EmptyColumn.Of(rule.Node, member) is { } column)
                columns.Add(column);
            else
                findings.Add(new(RetentionFault.Unsupported, Name + "." + member.Path, "its time is over, and a sweep cannot empty it: it stands in a nested object, a document or a column that takes no empty value"));
        }

        if (columns.Count == 0)
            return;
        var row = Expression.Parameter(typeof(T), "row");
        var filled = Expression.Lambda<Func<T, bool>>(columns.Select(column => column.IsFilled(row)).Aggregate(Expression.OrElse), row);
        var (rows, _) = await Batches.Run(context, rule.Node.EntityType, ended.Where(filled), schedule.Options.BatchSize, (batch, stop) => batch.ExecuteUpdateAsync(
            set =>
            {
                foreach (var column in columns)
                    column.Set(set);
            },
            stop), goOn, cancellation).ConfigureAwait(false);
        lines.Add(new(Name, [.. columns.Select(column => column.Name)], Terms, RetentionAction.Emptied, rows));
    }

    // By object: strategies are code. What was anonymised is known by its empty members and cut links.
    private async Task Anonymise(IQueryable<T> ended, List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        var removed = rule.Node.Members.Where(member => !member.Facts.IsKey && member.Facts.AnonymiseWith is null && member.Facts.OnErasure != ErasureAction.Keep)
            .Select(member => EmptyColumn.Of(rule.Node, member)).OfType<EmptyColumn>().ToList();
        var links = rule.Node.Edges.Where(edge => edge.Holder is EdgeHolder.Row or EdgeHolder.Value).SelectMany(edge => edge.FromProperties).Where(property => property.DeclaringType.ClrType.IsAssignableFrom(typeof(T))).Distinct().ToList();
        if (links.Exists(link => !link.IsNullable) || removed.Count + links.Count == 0)
        {
            findings.Add(new(RetentionFault.Unsupported, Name, "declared to be anonymised: the link to the person cannot be cut, or nothing would tell what was anonymised already"));
            return;
        }

        removed.AddRange(links.Select(link => EmptyColumn.Of(link)).OfType<EmptyColumn>());
        var row = Expression.Parameter(typeof(T), "row");
        var open = ended.Where(Expression.Lambda<Func<T, bool>>(removed.Select(column => column.IsFilled(row)).Aggregate(Expression.OrElse), row));
        long rows = 0;
        while (await goOn(cancellation).ConfigureAwait(false))
        {
            context.ChangeTracker.Clear();
            var batch = await open.Take(Math.Min(500, schedule.Options.BatchSize)).AsTracking().ToListAsync(cancellation).ConfigureAwait(false);
            if (batch.Count == 0)
                break;
            foreach (var entity in batch)
            {
                ((IPersonalData)entity).AnonymisePersonalData(new AnonymisationContext(schedule.Options.PseudonymKey));
                foreach (var link in links)
                    context.Entry(entity).Property(link.Name).CurrentValue = null;
            }

            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
            rows += batch.Count;
        }

        context.ChangeTracker.Clear();
        lines.Add(new(Name, [], Terms, RetentionAction.Anonymised, rows));
    }

    private IReadOnlyList<string> Terms => [.. rule.Terms.Select(term => term.Text)];

    private static Expression<Func<T, bool>> Not(Expression<Func<T, bool>> condition) => Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);
}
