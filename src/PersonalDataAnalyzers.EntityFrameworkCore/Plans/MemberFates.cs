using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>What becomes of the members of rows that stay: assignments for one statement, rewritings row by row, and what
/// is left as it is.</summary>
internal sealed class MemberFates
{
    /// <summary>Column and literal.</summary>
    public Dictionary<GraphTable, Dictionary<IColumn, string>> Assignments { get; } = [];

    public Dictionary<GraphTable, List<Rewriting>> Rewritings { get; } = [];

    public List<MemberOutcome> Done { get; } = [];

    public List<MemberOutcome> Standing { get; } = [];

    /// <summary>Decides for some members of a node.</summary>
    /// <param name="sql">Writes literals.</param>
    /// <param name="plan">The node.</param>
    /// <param name="members">Those that are the person's.</param>
    /// <param name="findings">What cannot be done.</param>
    public static MemberFates Of(SqlNames sql, NodePlan plan, IEnumerable<GraphMember> members, List<GraphFinding> findings)
    {
        var fates = new MemberFates();
        foreach (var member in members)
            fates.Decide(sql, plan, member, findings);
        return fates;
    }

    private void Decide(SqlNames sql, NodePlan plan, GraphMember member, List<GraphFinding> findings)
    {
        var facts = member.Facts;
        var isKeyOfRow = member.Property?.IsPrimaryKey() == true;
        if (facts.IsKey && (isKeyOfRow || !(facts.IsSubjectKey && PlanDecisions.NodeIsPart(plan.Node))))
            return;
        if (plan.HeldMembers.Find(hold => hold.Member == member.Path) is { } hold)
        {
            Standing.Add(new MemberOutcome(member.Path, MemberFate.Kept, hold.Ground + (hold.Until is { } until ? " until " + until.ToString("O") : "")));
            return;
        }

        if (facts.OnErasure == ErasureAction.Keep)
        {
            Standing.Add(facts.KeptOn is null
                ? new MemberOutcome(member.Path, MemberFate.Unhandled, "marked to be kept, but no purpose gives a ground (GDPR Art. 17(3))")
                : new MemberOutcome(member.Path, MemberFate.Kept, facts.KeptOn));
            return;
        }

        var where = plan.Node.Name + "." + member.Path;
        if (isKeyOfRow)
        {
            findings.Add(new GraphFinding(GraphFault.UniqueValue, GraphSeverity.Warning, where, "it is personal data and the key of its row: where the row stays, so does it, and no erasure reads complete; give the row a key that tells nothing of the person"));
            Standing.Add(new MemberOutcome(member.Path, MemberFate.Unhandled, "it is the key of its row, and the row stays"));
            return;
        }

        if (facts.OnErasure == ErasureAction.Anonymise && facts.AnonymiseWith is { } named && named != typeof(Remove))
        {
            if (member.Property is null || ValueStrategies.For(named, member.Property.ClrType) is not { } strategy)
            {
                findings.Add(new GraphFinding(GraphFault.NoStrategy, GraphSeverity.Error, where, named.Name + " takes no values of its type"));
                return;
            }

            Done.Add(new MemberOutcome(member.Path, strategy.Fate));
            if (strategy.Constant is { } constant && member.Json is null)
                Assign(sql, member, constant);
            else
                Rewrite(member, strategy, null);
            return;
        }

        if (member.Property is null || !EmptyValue.TryFind(member.Property, out var empty) || Literal(sql, member, empty) is null)
        {
            findings.Add(new GraphFinding(GraphFault.NoEmptyValue, GraphSeverity.Error, where, "its row may have to stay, and its type has no empty value: let the column be null, or name a strategy that makes a value"));
            return;
        }

        if (empty is not null && IsUnique(member.Property))
        {
            findings.Add(new GraphFinding(GraphFault.UniqueValue, GraphSeverity.Error, where, "its row may have to stay, and two rows cannot both have its empty value: let the column be null, or name a strategy that keeps values apart"));
            return;
        }

        Done.Add(new MemberOutcome(member.Path, MemberFate.Erased));
        if (member.Json is null)
            Assign(sql, member, empty);
        else
            Rewrite(member, null, empty);
    }

    private static bool IsUnique(IProperty property) =>
        property.IsKey() || property.GetContainingIndexes().Any(index => index.IsUnique && index.Properties.Count == 1);

    // A converter may refuse the default of its type: then there is no empty value. Asked once, at start.
    private static string? Literal(SqlNames sql, GraphMember member, object? value)
    {
        if (member.Json is not null)
            return "";
        try
        {
            return sql.Literal(member.Column, value);
        }
        catch (Exception refused) when (refused is not OutOfMemoryException)
        {
            return null;
        }
    }

    private void Assign(SqlNames sql, GraphMember member, object? value)
    {
        var literal = sql.Literal(member.Column, value);
        // A part that was not there (an optional owned object) does not come into being by being emptied.
        if (value is not null && member.Column.IsNullable)
            literal = "CASE WHEN " + sql.Of(member.Column) + " IS NULL THEN NULL ELSE " + literal + " END";
        Set(member.Table, member.Column, literal);
    }

    public void Set(GraphTable table, IColumn column, string literal)
    {
        if (!Assignments.TryGetValue(table, out var columns))
            Assignments[table] = columns = [];
        columns[column] = literal;
    }

    private void Rewrite(GraphMember member, ValueStrategies? strategy, object? empty)
    {
        if (!Rewritings.TryGetValue(member.Table, out var columns))
            Rewritings[member.Table] = columns = [];
        var rewriting = columns.Find(candidate => candidate.Column == member.Column);
        if (rewriting is null)
            columns.Add(rewriting = new Rewriting(member.Column, member.Json is not null));
        rewriting.Add(member, strategy, empty);
    }
}
