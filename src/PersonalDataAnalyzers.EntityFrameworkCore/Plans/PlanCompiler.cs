using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>Decisions -> steps in SQL.</summary>
internal sealed class PlanCompiler
{
    private readonly SqlNames _sql;
    private readonly SubjectReach _reach;
    private readonly PlanDecisions _decisions;
    private readonly RowCondition _conditions;
    private readonly KeyLists? _keys;
    private readonly IReadOnlyList<Hold> _holds;
    private readonly StepWriter _steps;
    private readonly List<GraphFinding> _findings = [];
    private readonly RightsSteps? _rights;

    private PlanCompiler(DbContext context, SubjectGraph graph, SubjectReach reach, IReadOnlyList<Hold> holds, PersonalDataOptions options)
    {
        _sql = new SqlNames(context);
        _steps = new StepWriter(_sql);
        _reach = reach;
        _holds = holds;
        _decisions = PlanDecisions.Make(graph, reach, holds);
        _keys = KeyLists.For(context.Database.ProviderName, _sql);
        _conditions = new RowCondition(_sql, reach, _keys);
        _rights = RightsSteps.Of(context, _sql, reach, options, isHeld: holds.Count > 0);
    }

    /// <summary>The plan for persons of one type. No holds = the plan that is shown and approved; holds only take from it.</summary>
    public static ErasurePlan Compile(DbContext context, SubjectGraph graph, SubjectReach reach, IReadOnlyList<Hold> holds, PersonalDataOptions options)
    {
        var compiler = new PlanCompiler(context, graph, reach, holds, options);
        compiler._findings.AddRange(compiler._decisions.Findings);
        var plans = compiler._decisions.Order;
        // Before any keys are gathered: locks come first.
        var locks = PlanLocks.Of(compiler._sql, compiler._conditions, reach, plans);
        compiler.Compile();
        return new ErasurePlan(reach, compiler._steps.Steps, compiler._conditions.Values, [.. compiler._findings.Distinct()])
        {
            Rights = compiler._rights,
            Locks = locks,
            NeedsSecondLook = reach.Mentions.Count > 0 || plans.Any(plan => plan.MayStay || plan.Node.Edges.Any(edge => edge.Holder == EdgeHolder.Value)),
        };
    }

    private void Compile()
    {
        var plans = _decisions.Order.ToDictionary(plan => plan.Node);
        var touched = _reach.Owned.Select(rows => plans[rows.Node]).Where(plan => plan.Held is null).ToList();
        foreach (var plan in touched.Where(plan => plan.IsGathered))
            Gather(plan);
        foreach (var plan in touched.Where(plan => plan.Node.OnErasure == PathRule.LastOwner))
            Shared(plan);
        foreach (var mention in _reach.Mentions)
            Mention(mention);
        foreach (var plan in _decisions.Order)
        {
            if (plan.Held is { } hold)
            {
                _steps.Stay(plan.Node, (table, name) => _conditions.Own(plan.Node, table, name), Whole(plan, hold));
                continue;
            }

            foreach (var held in plan.HeldRows)
                _steps.Stay(plan.Node, (table, name) => _conditions.Own(plan.Node, table, name) + Held(held, table, name, " IN ("), Whole(plan, held));

            foreach (var key in plan.Detached)
                Detach(plan, key);
            if (plan.Stays)
                Keep(plan);
            else
                Remove(plan);
            LetGo(plan);
        }

        if (_rights is not null)
        {
            _steps.AddRange(_rights.Steps);
            _findings.AddRange(_rights.Findings);
        }
    }

    private static List<MemberOutcome> Whole(NodePlan plan, Hold hold) =>
        [.. plan.Node.Members.Where(member => !member.Facts.IsKey).Select(member => new MemberOutcome(member.Path, MemberFate.Kept, Ground(hold)))];

    private static string Ground(Hold hold) => hold.Until is { } until ? hold.Ground + " until " + until.ToString("O") : hold.Ground;

    private void Gather(NodePlan plan)
    {
        // The last table has rows of exactly this type.
        var table = plan.Node.Tables[^1];
        if (_keys is null || _keys.Refused(table.Key) is not null)
        {
            Fault(GraphFault.UnsupportedShape, GraphSeverity.Error, plan.Node.Name, "its rows have to be gathered by key: that is supported on SQLite and PostgreSQL, and not with " + (_keys?.Refused(table.Key) ?? "other engines"));
            return;
        }

        var name = _sql.Bare(table.Table);
        var condition = _conditions.Own(plan.Node, table, name) + Held(plan, table, name);
        _steps.AddRange([new ErasureStep(plan.Node, StepAction.Gather, table, _keys.Select(table.Key, name, table.Table, condition), _steps.Count(table, condition)) { Gathers = _keys.Parameter(plan.Node) }]);
        _conditions.Know(plan.Node);
    }

    // What stays with its other owners is told: it speaks of this person too.
    private void Shared(NodePlan plan)
    {
        var node = plan.Node;
        var isCovered = node.Edges.All(edge => edge.Holder is EdgeHolder.Row or EdgeHolder.Value);
        var members = node.Members.Where(member => !member.Facts.IsKey && !(isCovered && node.Edges.Any(edge => edge.Covered(member)))).Select(member => member.Path).Distinct().ToList();
        if (members.Count == 0)
            return;
        if (node.IsRuleGuessed)
            Fault(GraphFault.SeveralPaths, GraphSeverity.Warning, node.Name, "rows of several kinds refer to it, and any of them may say whose it is: state [SubjectPaths(OnErasure = ...)]; until then a row that stays with others reads as not dealt with");
        _steps.Stay(
            node,
            (table, name) => _conditions.Reached(node, table, name) + " AND NOT (" + _conditions.Rows(node, table, name) + ")",
            [.. members.Select(member => node.IsRuleGuessed
                ? new MemberOutcome(member, MemberFate.Unhandled, "rows of others refer to it, and nothing states whose it is")
                : new MemberOutcome(member, MemberFate.Kept, "shared with another person, whose data it is too: it goes with the last of them"))]);
    }

    private void Mention(GraphEdge edge)
    {
        var rows = new NodePlan(new OwnedRows(edge.From, [new SubjectPath([edge])]));
        if (_holds.FirstOrDefault(hold => hold.Rows is null && hold.Entity?.IsAssignableFrom(edge.From.EntityType.ClrType) == true) is { } held)
        {
            _steps.Stay(edge.From, (table, name) => _conditions.Linked(edge, table, name), [new MemberOutcome(Link(edge), MemberFate.Kept, Ground(held))]);
            return;
        }

        if (edge.Holder is EdgeHolder.Owner)
        {
            Fault(GraphFault.UnsupportedShape, GraphSeverity.Error, edge.From.Name, "[Mentions] stands on the side that is referred to: mark the foreign key instead");
            return;
        }

        var fates = MemberFates.Of(_sql, rows, Covered(edge), _findings);
        // The rows that connect go with the person.
        if (edge.Holder is not EdgeHolder.Join)
            Cut(edge, fates);
        _steps.Write(edge.From, fates, (table, name) => _conditions.Linked(edge, table, name));
    }

    private static string Link(GraphEdge edge) => string.Join("+", edge.FromProperties.Select(property => property.Name));

    /// <summary>The members that speak of the person an edge leads to.</summary>
    private static IEnumerable<GraphMember> Covered(GraphEdge edge)
    {
        if (edge.Covers.Count > 0)
            return edge.From.Members.Where(edge.Covered);
        return edge.IsOwner ? edge.From.Members.Where(member => !edge.From.Edges.Any(other => other != edge && other.Covered(member))) : [];
    }

    // The link itself: null, or empty where it repeats a text.
    private void Cut(GraphEdge edge, MemberFates fates)
    {
        foreach (var table in edge.From.Tables)
        {
            foreach (var property in edge.FromProperties)
            {
                if (table.Table.FindColumn(property) is not { } column || property.IsPrimaryKey())
                    continue;
                if (property.IsNullable)
                    fates.Set(table, column, "NULL");
                else if (edge.Holder == EdgeHolder.Value && property.ClrType == typeof(string) && !property.IsKey())
                    fates.Set(table, column, _sql.Literal(column, ""));
                else
                {
                    Fault(GraphFault.RequiredLink, GraphSeverity.Warning, edge.From.Name + "." + property.Name, "the row stays and the link may not be null: it leads on to the row of the person, and no erasure reads complete");
                    fates.Standing.Add(new MemberOutcome(property.Name, MemberFate.Unhandled, "the link may not be null"));
                    continue;
                }

                if (!fates.Done.Exists(outcome => outcome.Member == property.Name))
                    fates.Done.Add(new MemberOutcome(property.Name, MemberFate.Erased));
            }
        }
    }

    private void Detach(NodePlan plan, IForeignKey key)
    {
        foreach (var holder in Holders(key))
        {
            var columns = SqlNames.Columns(holder.Table, key.Properties);
            var name = _sql.Bare(holder.Table);
            var principal = plan.Node.Tables.First(table => SqlNames.Columns(table.Table, key.PrincipalKey.Properties).Count > 0);
            var inner = _conditions.Alias();
            var condition = plan.Node == _reach.Root && key.PrincipalKey.Properties.SequenceEqual(_reach.Key) && plan.HeldRows.Count == 0
                ? _conditions.Match(name, columns)
                : _conditions.Among(name, columns, principal.Table, inner, SqlNames.Columns(principal.Table, key.PrincipalKey.Properties), _conditions.Rows(plan.Node, principal, inner) + Held(plan, principal, inner));
            var cut = columns.Where(column => column.IsNullable).Select(column => _sql.Of(column) + " = NULL");
            var sql = "UPDATE " + _sql.Of(holder.Table) + " SET " + string.Join(", ", cut) + " WHERE " + condition;
            _steps.Add(plan.Node, StepAction.Detach, holder, sql, condition, []);
        }
    }

    /// <summary>The tables that hold a foreign key: several where each concrete type has its own.</summary>
    private static IEnumerable<GraphTable> Holders(IForeignKey key) => key.DeclaringEntityType.GetDerivedTypesInclusive()
        .SelectMany(type => type.GetTableMappings())
        .Select(mapping => mapping.Table)
        .Where(table => SqlNames.Columns(table, key.Properties).Count == key.Properties.Count)
        .Distinct()
        .Select(table => new GraphTable(table, key.DeclaringEntityType.FindPrimaryKey() is { } primary ? SqlNames.Columns(table, primary.Properties) : []));

    private string Held(NodePlan plan, GraphTable table, string alias)
    {
        var text = "";
        foreach (var hold in plan.HeldRows)
            text += Held(hold, table, alias, " NOT IN (");
        return text;
    }

    private string Held(Hold hold, GraphTable table, string alias, string relation) => hold.Rows!.Count == 0 ? "" :
        " AND " + _sql.Column(alias, table.Key[0]) + relation + string.Join(", ", hold.Rows.Select(key => _sql.Literal(table.Key[0], key))) + ")";

    // Rows that stay: each edge's own members are emptied where that edge leads to the person.
    private void Keep(NodePlan plan)
    {
        var owners = plan.Node.Edges.Where(edge => edge.IsOwner && plan.Rows.Paths.Any(path => path.Edges.Count > 0 && path.Edges[0] == edge)).ToList();
        if (owners.Exists(edge => edge.Covers.Count > 0))
        {
            // What no link covers is all owners': first, while the links still lead to the rows.
            if (owners.TrueForAll(edge => edge.Covers.Count > 0))
            {
                var common = MemberFates.Of(_sql, plan, plan.Node.Members.Where(member => !plan.Node.Edges.Any(edge => edge.Covered(member))), _findings);
                _steps.Write(plan.Node, common, (table, name) => _conditions.Rows(plan.Node, table, name) + Held(plan, table, name));
            }

            foreach (var edge in owners)
            {
                var parts = MemberFates.Of(_sql, plan, Covered(edge), _findings);
                if (!plan.Keeps && edge.Holder is EdgeHolder.Row or EdgeHolder.Value)
                    Cut(edge, parts);
                _steps.Write(plan.Node, parts, (table, name) => _conditions.Linked(edge, table, name) + Held(plan, table, name));
            }

            return;
        }

        var members = plan.Node.Members.Where(member => !plan.Node.Edges.Any(edge => !edge.IsOwner && edge.Covered(member)));
        var fates = MemberFates.Of(_sql, plan, members, _findings);
        Release(plan, fates);
        if (!plan.Keeps)
        {
            foreach (var edge in owners.Where(edge => edge.Holder == EdgeHolder.Value && edge.FromProperties[0].IsNullable))
                Cut(edge, fates);
        }

        Undecided(plan, fates);
        _steps.Write(plan.Node, fates, (table, name) => _conditions.Rows(plan.Node, table, name) + Held(plan, table, name));
    }

    private void Remove(NodePlan plan)
    {
        var survivors = plan.Survivors.Count > 0;
        if (survivors)
        {
            var fates = MemberFates.Of(_sql, plan, plan.Node.Members, _findings);
            Release(plan, fates);
            Undecided(plan, fates, GraphSeverity.Note);
            Unmarked(plan, fates);
            _steps.Write(plan.Node, fates, (table, name) => _conditions.Rows(plan.Node, table, name) + Held(plan, table, name) + " AND (" + Referred(plan, table, name) + ")");
        }

        foreach (var table in plan.Node.Tables.Reverse())
        {
            var name = _sql.Bare(table.Table);
            var condition = _conditions.Rows(plan.Node, table, name) + Held(plan, table, name);
            if (survivors)
                condition += " AND NOT (" + Referred(plan, table, name) + ")";
            _steps.Add(plan.Node, StepAction.Delete, table, "DELETE FROM " + _sql.Of(table.Table) + " WHERE " + condition, condition, [.. Outcomes(plan)], survivors ? null : condition);
        }
    }

    private static IEnumerable<MemberOutcome> Outcomes(NodePlan plan) =>
        plan.Node.Members.Select(member => member.Path).Distinct().Select(path => new MemberOutcome(path, MemberFate.Erased));

    private string Referred(NodePlan plan, GraphTable table, string alias)
    {
        var parts = new List<string>();
        foreach (var key in plan.Survivors)
        {
            var columns = SqlNames.Columns(table.Table, key.PrincipalKey.Properties);
            if (columns.Count == 0)
                columns = table.Key;
            foreach (var holder in Holders(key))
            {
                var other = _conditions.Alias();
                parts.Add("EXISTS (SELECT 1 FROM " + _sql.Of(holder.Table) + " " + other + " WHERE " + _conditions.Equal(other, SqlNames.Columns(holder.Table, key.Properties), alias, columns) + ")");
            }
        }

        return string.Join(" OR ", parts);
    }

    // Rows that this row refers to as its own (an address by its key) are let go where this row stays.
    private void Release(NodePlan plan, MemberFates fates)
    {
        foreach (var rows in _reach.Owned)
        {
            foreach (var edge in rows.Node.Edges.Where(edge => edge.IsOwner && edge.Holder == EdgeHolder.Owner && edge.To == plan.Node))
            {
                foreach (var table in plan.Node.Tables)
                {
                    foreach (var column in SqlNames.Columns(table.Table, edge.ToProperties).Where(column => column.IsNullable))
                        fates.Set(table, column, "NULL");
                }
            }
        }
    }

    private void Undecided(NodePlan plan, MemberFates fates, GraphSeverity severity = GraphSeverity.Warning)
    {
        foreach (var path in plan.Node.Undecided)
        {
            Fault(GraphFault.Undecided, severity, plan.Node.Name + "." + path, "its row may stay, and nobody has decided whether it is personal data");
            fates.Standing.Add(new MemberOutcome(path, MemberFate.Unhandled, "nobody has decided whether it is personal data"));
        }
    }

    // A row without marks that has to stay keeps all that stands in it.
    private static void Unmarked(NodePlan plan, MemberFates fates)
    {
        if (plan.Node.Kind != NodeKind.Dependent)
            return;
        foreach (var property in plan.Node.EntityType.GetProperties().Where(property => !property.IsKey() && !property.IsForeignKey()))
            fates.Standing.Add(new MemberOutcome(property.Name, MemberFate.Unhandled, "its class carries no marks, and rows that stay refer to it"));
    }

    // Shared rows that stay with their other owners: this person's links and what these cover.
    private void LetGo(NodePlan plan)
    {
        if (plan.Node.OnErasure != PathRule.LastOwner)
            return;
        foreach (var edge in plan.Node.Edges.Where(edge => edge.IsOwner && edge.To == _reach.Root && edge.Holder is EdgeHolder.Row or EdgeHolder.Value))
        {
            if (plan.Stays && edge.Covers.Count > 0)
                continue;
            var fates = MemberFates.Of(_sql, plan, edge.Covers.Count > 0 ? Covered(edge) : [], _findings);
            Cut(edge, fates);
            _steps.Write(plan.Node, fates, (table, name) => _conditions.Linked(edge, table, name) + Held(plan, table, name));
        }
    }

    private void Fault(GraphFault fault, GraphSeverity severity, string where, string message) =>
        _findings.Add(new GraphFinding(fault, severity, where, message));
}
