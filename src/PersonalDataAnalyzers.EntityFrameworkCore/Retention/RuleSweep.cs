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
    public static RuleSweep Of(DbContext context, RetentionSchedule schedule, RetentionRule rule, DateOnly today, IReadOnlyDictionary<Type, IReadOnlyCollection<object>> held, Func<CancellationToken, Task<bool>> goOn) =>
        (RuleSweep)Activator.CreateInstance(typeof(RuleSweep<>).MakeGenericType(rule.Node.EntityType.ClrType), context, schedule, rule, today, held, goOn)!;

    public abstract Task Run(List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class RuleSweep<T>(DbContext context, RetentionSchedule schedule, RetentionRule rule, DateOnly today, IReadOnlyDictionary<Type, IReadOnlyCollection<object>> held, Func<CancellationToken, Task<bool>> goOn) : RuleSweep
    where T : class
{
    private readonly RowConditions<T> _conditions = new(context, schedule, rule, today);
    private readonly Batches _batches = new(context, schedule.Options.BatchSize, goOn);

    private string Name => rule.Node.Name;

    public override async Task Run(List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        var rows = Rows();
        foreach (var term in rule.Terms)
        {
            if (_conditions.MissingDate(term) is { } missing && await rows.LongCountAsync(missing, cancellation).ConfigureAwait(false) is > 0 and var without)
                findings.Add(new(RetentionFault.MissingDate, Name, "the date is missing that " + term.Text + " runs from: nobody knows when these rows end", without));
        }

        await Exempt(rows, findings, cancellation).ConfigureAwait(false);
        if (rule.Members is { } members)
            await Empty(members, lines, findings, cancellation).ConfigureAwait(false);
        else if (rule.Terms.All(term => term.Then == Law.EndAction.Anonymise))
            await Anonymise(lines, findings, cancellation).ConfigureAwait(false);
        else
            await Erase(lines, findings, cancellation).ConfigureAwait(false);
    }

    /// <summary>Rows whose time is over and that may go now. Asked for anew before each batch: where no restriction is in
    /// force, which is nearly always, no row is looked up in a list of them, and one that comes is honoured by the next
    /// batch.</summary>
    private async Task<IQueryable<T>> Ended(CancellationToken cancellation)
    {
        var ended = Rows().Where(_conditions.Ended());
        if (await IsAnyRestricted(cancellation).ConfigureAwait(false) && _conditions.Restricted() is { } restricted)
            ended = ended.Where(Not(restricted));
        return _conditions.IsHeld(held) is { } isHeld ? ended.Where(Not(isHeld)) : ended;
    }

    private async Task<bool> IsAnyRestricted(CancellationToken cancellation) =>
        context.Model.FindEntityType(typeof(ProcessingRestriction)) is not null
        && await context.Set<ProcessingRestriction>().AnyAsync(restriction => restriction.LiftedAt == null, cancellation).ConfigureAwait(false);

    // What is left alone is told.
    private async Task Exempt(IQueryable<T> rows, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        var ended = rows.Where(_conditions.Ended());
        if (await IsAnyRestricted(cancellation).ConfigureAwait(false))
            await Tell(ended, _conditions.Restricted(), RetentionFault.Restricted, "processing is restricted: lift the restriction first", findings, cancellation).ConfigureAwait(false);
        await Tell(ended, _conditions.IsHeld(held), RetentionFault.Held, "they are held", findings, cancellation).ConfigureAwait(false);
    }

    private async Task Tell(IQueryable<T> ended, Expression<Func<T, bool>>? condition, RetentionFault fault, string why, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        if (condition is not null && await ended.LongCountAsync(condition, cancellation).ConfigureAwait(false) is > 0 and var rows)
            findings.Add(new(fault, Name, "their time is over, and " + why, rows));
    }

    // Hidden rows (soft delete, other tenants) are kept too long like any others.
    private IQueryable<T> Rows()
    {
        var rows = (rule.Node.EntityType.HasSharedClrType ? context.Set<T>(rule.Node.EntityType.Name) : context.Set<T>()).IgnoreQueryFilters();
        return rule.Node.EntityType.GetDirectlyDerivedTypes().Any() ? rows.Where(row => row.GetType() == typeof(T)) : rows;
    }

    private async Task Erase(List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        if (rule.Terms.Any(term => term.Then.HasFlag(Law.EndAction.Archive)))
        {
            findings.Add(new(RetentionFault.Unsupported, Name, "they are declared to be archived: a sweep cannot do that"));
            return;
        }

        var referred = _conditions.Referred();
        var (rows, done) = await _batches.Run(rule.Node.EntityType, async stop =>
        {
            var ended = await Ended(stop).ConfigureAwait(false);
            return referred is null ? ended : ended.Where(Not(referred));
        }, static (batch, stop) => batch.ExecuteDeleteAsync(stop), cancellation).ConfigureAwait(false);
        lines.Add(new(Name, [], Terms, RetentionAction.Erased, rows));
        if (!done || referred is null)
            return;
        var staying = await (await Ended(cancellation).ConfigureAwait(false)).LongCountAsync(cancellation).ConfigureAwait(false);
        if (staying == 0)
            return;
        findings.Add(new(RetentionFault.StaysForOthers, Name, "their time is over, but other rows that are kept refer to them: personal members are emptied", staying));
        // The dates stay: by them the row goes as soon as nothing refers to it.
        await Empty([.. rule.Node.Members.Where(member => !RetentionSchedule.IsDate(member, rule.Terms))], lines, findings, cancellation).ConfigureAwait(false);
    }

    private async Task Empty(IReadOnlyList<GraphMember> members, List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
    {
        var columns = new List<EmptyColumn>();
        var others = new List<GraphMember>();
        foreach (var member in members.Where(member => !member.Facts.IsKey))
        {
            if (EmptyColumn.Of(rule.Node, member) is { } column)
                columns.Add(column);
            else
                others.Add(member);
        }

        // Told of rows there are, not of what might come.
        if (others.Count > 0 && await (await Ended(cancellation).ConfigureAwait(false)).LongCountAsync(cancellation).ConfigureAwait(false) is > 0 and var stuck)
            findings.AddRange(others.Select(member => new RetentionFinding(RetentionFault.Unsupported, Name + "." + member.Path, "its time is over, and a sweep cannot empty it: it stands in a nested object, a document or a column that takes no empty value", stuck)));

        if (columns.Count == 0)
            return;
        var row = Expression.Parameter(typeof(T), "row");
        var filled = Expression.Lambda<Func<T, bool>>(columns.Select(column => column.IsFilled(row)).Aggregate(Expression.OrElse), row);
        var (rows, _) = await _batches.Run(rule.Node.EntityType, async stop => (await Ended(stop).ConfigureAwait(false)).Where(filled), (batch, stop) => batch.ExecuteUpdateAsync(
            set =>
            {
                foreach (var column in columns)
                    column.Set(set);
            },
            stop), cancellation).ConfigureAwait(false);
        lines.Add(new(Name, [.. columns.Select(column => column.Name)], Terms, RetentionAction.Emptied, rows));
    }

    // By object: strategies are code. What was anonymised is known by its empty members and cut links.
    private async Task Anonymise(List<RetentionLine> lines, List<RetentionFinding> findings, CancellationToken cancellation)
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
        var open = Expression.Lambda<Func<T, bool>>(removed.Select(column => column.IsFilled(row)).Aggregate(Expression.OrElse), row);
        long rows = 0;
        while (await goOn(cancellation).ConfigureAwait(false))
        {
            context.ChangeTracker.Clear();
            var batch = await Batches.First(rule.Node.EntityType, (await Ended(cancellation).ConfigureAwait(false)).Where(open), Math.Min(500, schedule.Options.BatchSize)).AsTracking().ToListAsync(cancellation).ConfigureAwait(false);
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
