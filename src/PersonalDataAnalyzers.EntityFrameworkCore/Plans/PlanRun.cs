using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>One plan for one person, on one session.</summary>
internal sealed class PlanRun
{
    private readonly PlanSession _session;
    private readonly ErasurePlan _plan;
    private readonly List<Argument> _arguments = [];

    private PlanRun(PlanSession session, ErasurePlan plan, IReadOnlyList<object> key)
    {
        _session = session;
        _plan = plan;
        for (var i = 0; i < plan.Reach.Key.Count; i++)
            _arguments.Add(new Argument("k" + i.ToString(CultureInfo.InvariantCulture), key[i], plan.Reach.Key[i]));
        if (plan.Rights is { } rights)
            _arguments.AddRange(rights.Arguments(key));
    }

    /// <summary>Reads what links repeat of the person.</summary>
    /// <param name="session">The session.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="key">The person's key.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="known">What links repeat, by name, as an earlier run found it before it emptied the person's row.</param>
    /// <param name="isLocking">Locks what the plan says; in a transaction.</param>
    public static async Task<PlanRun> Start(
        PlanSession session, ErasurePlan plan, IReadOnlyList<object> key, CancellationToken cancellation, IReadOnlyDictionary<string, object?>? known = null, bool isLocking = false)
    {
        var run = new PlanRun(session, plan, key);
        // The person's own row first: from here what is read of it stays.
        var own = isLocking ? plan.Reach.Root.Tables.Count(table => table.Key.Count > 0) : 0;
        foreach (var text in plan.Locks.Take(own))
            await session.Execute(text, run.Used(text), cancellation).ConfigureAwait(false);
        if (plan.Values.Count > 0)
        {
            var row = known is null ? await run.Root(plan.Values, cancellation).ConfigureAwait(false) : null;
            for (var i = 0; i < plan.Values.Count; i++)
                run._arguments.Add(new Argument("v" + i.ToString(CultureInfo.InvariantCulture), known is null ? row?[i] : known.GetValueOrDefault(plan.Values[i].Name), plan.Values[i]));
        }

        foreach (var text in plan.Locks.Skip(own).Take(isLocking ? plan.Locks.Count : 0))
            await session.Execute(text, run.Used(text), cancellation).ConfigureAwait(false);
        return run;
    }

    /// <summary>The same plan by what an earlier run knew of the person, and by what somebody has written into the person's
    /// row since.</summary>
    public static async Task<IReadOnlyList<PlanRun>> All(
        PlanSession session, ErasurePlan plan, IReadOnlyList<object> key, IReadOnlyDictionary<string, object?>? known, bool isLocking, CancellationToken cancellation)
    {
        var first = await Start(session, plan, key, cancellation, known, isLocking).ConfigureAwait(false);
        if (known is null || plan.Values.Count == 0 || await first.Root(plan.Values, cancellation).ConfigureAwait(false) is not { } row)
            return [first];
        var written = false;
        for (var i = 0; i < row.Length; i++)
            written |= row[i] is { } value && !value.Equals(known.GetValueOrDefault(plan.Values[i].Name)) && !(EmptyValue.TryFind(plan.Values[i], out var empty) && value.Equals(empty));
        return written ? [first, await Start(session, plan, key, cancellation).ConfigureAwait(false)] : [first];
    }

    /// <summary>Values of the person's own row; null where there is none.</summary>
    public async Task<object?[]?> Root(IReadOnlyList<IProperty> properties, CancellationToken cancellation)
    {
        var sql = _session.Names;
        var root = _plan.Reach.Root;
        foreach (var table in root.Tables)
        {
            var columns = SqlNames.Columns(table.Table, properties);
            var keys = SqlNames.Columns(table.Table, _plan.Reach.Key);
            if (columns.Count == 0 || keys.Count == 0)
                continue;
            var name = sql.Bare(table.Table);
            var text = "SELECT " + string.Join(", ", columns.Select(column => sql.Column(name, column))) + " FROM " + sql.Of(table.Table)
                + " WHERE " + string.Join(" AND ", keys.Select((column, i) => sql.Column(name, column) + " = " + sql.Parameter("k" + i.ToString(CultureInfo.InvariantCulture))));
            var rows = await _session.Read(text, [.. _arguments.Take(_plan.Reach.Key.Count)], properties!, cancellation).ConfigureAwait(false);
            return rows.Count > 0 ? rows[0] : null;
        }

        throw new NotSupportedException("The key of " + root.Name + " and what links repeat of it stand in different tables.");
    }

    /// <summary>Runs a step.</summary>
    /// <returns>Rows that it touched.</returns>
    public async Task<long> Run(ErasureStep step, PseudonymKey? key, CancellationToken cancellation)
    {
        if (step.Action == StepAction.Gather)
            return await Gather(step, cancellation).ConfigureAwait(false);
        if (step.Action == StepAction.Keep)
            return await Counts(step.CountSql, cancellation).ConfigureAwait(false);
        if (step.Action == StepAction.Rewrite)
            return await Rewrite(step, key, cancellation).ConfigureAwait(false);
        return Math.Max(0, await _session.Execute(step.Sql, Used(step.Sql), cancellation).ConfigureAwait(false));
    }

    /// <summary>What is left of what a step should have left nothing of.</summary>
    public async Task<long> Left(ErasureStep step, CancellationToken cancellation) =>
        step.LeftSql is null ? 0 : await Counts(step.LeftSql, cancellation).ConfigureAwait(false);

    private Task<long> Counts(string sql, CancellationToken cancellation) => _session.Count(sql, Used(sql), cancellation);

    // The engine itself writes the keys and reads them again: nothing is lost on the way.
    private async Task<long> Gather(ErasureStep step, CancellationToken cancellation)
    {
        var name = step.Gathers!;
        var found = await _session.Text(step.Sql, Used(step.Sql), cancellation).ConfigureAwait(false);
        _arguments.RemoveAll(argument => argument.Name == name);
        _arguments.Add(new Argument(name, found, null));
        return 0;
    }

    private async Task<long> Rewrite(ErasureStep step, PseudonymKey? key, CancellationToken cancellation)
    {
        var sql = _session.Names;
        var keyProperties = step.Node.EntityType.FindPrimaryKey()!.Properties;
        IReadOnlyList<IProperty?> properties = [.. keyProperties, .. step.Rewritings.Select(rewriting => rewriting.Property)];
        var assignments = step.Rewritings.Select((rewriting, i) => sql.Of(rewriting.Column) + " = "
            + (rewriting.IsDocument ? "CAST(" + sql.Parameter("r" + i) + " AS " + rewriting.Column.StoreType + ")" : sql.Parameter("r" + i)));
        var update = "UPDATE " + sql.Of(step.Table.Table) + " SET " + string.Join(", ", assignments)
            + " WHERE " + string.Join(" AND ", step.Table.Key.Select((column, i) => sql.Of(column) + " = " + sql.Parameter("w" + i)));
        var touched = 0L;
        foreach (var row in await _session.Read(step.Sql, Used(step.Sql), properties, cancellation).ConfigureAwait(false))
        {
            var arguments = new List<Argument>();
            for (var i = 0; i < step.Rewritings.Count; i++)
            {
                var rewriting = step.Rewritings[i];
                var value = row[keyProperties.Count + i];
                arguments.Add(rewriting.IsDocument
                    ? new Argument("r" + i, rewriting.ApplyToDocument((string?)value, key), null)
                    : new Argument("r" + i, rewriting.Apply(value, key), rewriting.Property));
            }

            for (var i = 0; i < keyProperties.Count; i++)
                arguments.Add(new Argument("w" + i, row[i], keyProperties[i]));
            touched += await _session.Execute(update, arguments, cancellation).ConfigureAwait(false);
        }

        return touched;
    }

    // Engines refuse parameters that a statement does not name.
    private List<Argument> Used(string text) => _arguments.FindAll(argument => text.Contains(_session.Names.Parameter(argument.Name), StringComparison.Ordinal));
}
