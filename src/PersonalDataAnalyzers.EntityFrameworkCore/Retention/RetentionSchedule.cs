using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Retention;

/// <summary>Members of an entity that end together.</summary>
/// <param name="Node">The entity.</param>
/// <param name="Members">The members; null = the whole row.</param>
/// <param name="Terms">All of them have to have ended: with several purposes the data goes when the last one ends.</param>
internal sealed record RetentionRule(GraphNode Node, IReadOnlyList<GraphMember>? Members, IReadOnlyList<RetentionTerm> Terms);

/// <summary>What is kept until when: the declared retentions of a context's entities, bound to the columns that hold their
/// events. Made once, when the application starts.</summary>
public sealed class RetentionSchedule
{
    private RetentionSchedule(SubjectGraph graph, RetentionOptions options, IReadOnlyList<RetentionRule> rules, IReadOnlyList<RetentionFinding> findings)
    {
        Graph = graph;
        Options = options;
        Rules = rules;
        Findings = findings;
    }

    /// <summary>What no sweep of this schedule will do, and why: every report holds it.</summary>
    public IReadOnlyList<RetentionFinding> Findings { get; }

    internal SubjectGraph Graph { get; }

    internal RetentionOptions Options { get; }

    /// <summary>Rows that refer to others come before them.</summary>
    internal IReadOnlyList<RetentionRule> Rules { get; }

    /// <summary>Makes the schedule from the declarations that ride in the assemblies of the entities.</summary>
    public static RetentionSchedule Of(SubjectGraph graph, RetentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        if (options.FinancialYearEndMonth is < 1 or > 12)
            throw new ArgumentException("A month is 1 to 12.", nameof(options));
        var assemblies = graph.Nodes.Where(node => node.Descriptor is not null).Select(node => node.EntityType.ClrType.Assembly).Distinct();
        var inventory = InventoryMerge.Of(assemblies.Select(AssemblyReader.Read).OfType<InventoryFile>());
        var findings = new List<RetentionFinding>();
        var rules = new List<RetentionRule>();
        foreach (var node in DependentsFirst(graph.Nodes.Where(node => node.Kind is NodeKind.Marked or NodeKind.Subject)))
            rules.AddRange(RulesOf(node, inventory, options, findings));
        return new RetentionSchedule(graph, options, rules, [.. findings.Distinct()]);
    }

    /// <summary>The last day on which a row is kept; null where its terms or their dates are not all known.</summary>
    public DateOnly? EndOf(object row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var rule = Rules.FirstOrDefault(known => known.Members is null && known.Node.EntityType.ClrType == row.GetType());
        if (rule is null)
            return null;
        DateOnly? last = null;
        foreach (var term in rule.Terms)
        {
            if (term.Period is not { } period || Day(term.Date!.Compile().DynamicInvoke(row)) is not { } start)
                return null;
            var end = RetentionPeriods.End(start, period, term.From, Options.FinancialYearEndMonth);
            last = last > end ? last : end;
        }

        return last;
    }

    private static DateOnly? Day(object? value) => value switch
    {
        DateOnly day => day,
        DateTime time => DateOnly.FromDateTime(time),
        DateTimeOffset time => DateOnly.FromDateTime(time.UtcDateTime),
        _ => null,
    };

    private static IEnumerable<RetentionRule> RulesOf(GraphNode node, PersonalDataInventory inventory, RetentionOptions options, List<RetentionFinding> findings)
    {
        var terms = new Dictionary<string, List<RetentionTerm>>(StringComparer.Ordinal);
        foreach (var member in node.Members.Where(member => !member.Facts.IsKey))
            terms[member.Path] = TermsOf(node, member, inventory, options, findings);
        if (terms.Count == 0)
            yield break;
        var all = Distinct(terms.Values.SelectMany(list => list));
        var whole = terms.Values.All(list => list.Count > 0) && all.All(term => term.IsBound);
        // The row first: what goes with it needs not be emptied before.
        if (whole)
            yield return new RetentionRule(node, null, all);
        foreach (var group in node.Members.Where(member => !member.Facts.IsKey).GroupBy(member => string.Join("\n", terms[member.Path].Select(term => term.Text + term.Then).Order(StringComparer.Ordinal))))
        {
            var of = terms[group.First().Path];
            if (of.Count == 0 || !of.All(term => term.IsBound) || (whole && of.Count == all.Count))
                continue;
            // Without its dates nobody would know when the rest of the row ends: they go with the row.
            var members = group.Where(member => !IsDate(member, all)).ToList();
            if (!whole)
                findings.AddRange(group.Except(members).Select(member => new RetentionFinding(RetentionFault.Unsupported, node.Name + "." + member.Path, "a period runs from it, so it goes with its row, and nothing ends the row")));
            if (members.Count > 0)
                yield return new RetentionRule(node, members, of);
        }
    }

    /// <summary>A period of the row runs from the member.</summary>
    internal static bool IsDate(GraphMember member, IEnumerable<RetentionTerm> terms) => terms.Any(term => term.Date is { } date && Names.Of(date).Contains(member.Path));

    private static List<RetentionTerm> TermsOf(GraphNode node, GraphMember member, PersonalDataInventory inventory, RetentionOptions options, List<RetentionFinding> findings)
    {
        var where = node.Name + "." + member.Path;
        var register = member.Facts.Register is { } named ? inventory.Register(named.Id) : null;
        var terms = new List<RetentionTerm>();
        if (register is not null)
        {
            // The descriptor has resolved the purposes; what they keep stands in the facts.
            foreach (var purpose in member.Facts.Purposes)
            {
                var facts = purpose.Id.Length > 0 ? Resolution.Find(register, purpose.Id) : register.Purposes.FirstOrDefault(known => known.Id.Length == 0 && known.Name == purpose.Name);
                var retentions = facts is null ? default : Resolution.Retentions(register, facts);
                if (retentions.Count == 0)
                    findings.Add(new(RetentionFault.NoRetention, where, "the purpose '" + purpose.Name + "' has no retention"));
                terms.AddRange(EndedByThePerson([.. retentions.Select(retention => Bind(node, retention, options, findings))]));
            }
        }

        if (terms.Count == 0)
            findings.Add(new(RetentionFault.NoRetention, where, "nothing declares how long it is kept, so nothing ends it"));
        return Distinct(terms);
    }

    // Who objects, or withdraws consent, ends the purpose there and then (Art. 17(1)(b), (c)); a period beside it is how long
    // it lasts at most. Were both to have ended, nobody who keeps silent would ever be let go.
    private static IEnumerable<RetentionTerm> EndedByThePerson(List<RetentionTerm> terms)
    {
        var acts = terms.FindAll(term => term.Period is null && term.Text is nameof(Law.RetentionCriterion.UntilObjection) or nameof(Law.RetentionCriterion.UntilConsentWithdrawn));
        if (acts is not [var act] || acts.Count == terms.Count)
            return terms;
        return terms.Where(term => term != act).Select(term => term.Period is null ? term : term with { Text = term.Text + " or " + act.Text, Ended = act.Ended });
    }

    private static RetentionTerm Bind(GraphNode node, RetentionFacts retention, RetentionOptions options, List<RetentionFinding> findings)
    {
        var type = node.EntityType.ClrType;
        var then = retention.Then == Law.EndAction.NotStated ? Law.EndAction.Erase : retention.Then;
        if (retention.Criterion != Law.RetentionCriterion.NotStated && retention.Period is not { Length: > 0 } && retention.Duty == Law.RetentionDuty.NotStated)
        {
            var ended = options.Criteria.LastOrDefault(known => known.Type.IsAssignableFrom(type) && (int)known.Criterion == (int)retention.Criterion).Ended;
            if (ended is null)
                findings.Add(new(RetentionFault.NoCriterion, node.Name, "kept by the criterion " + retention.Criterion + ": say with EndsWhen when it has come about"));
            return new RetentionTerm(retention.Criterion.ToString(), then) { Ended = ended };
        }

        var duty = RetentionDuties.Find(retention.Duty);
        var period = retention.Period is { Length: > 0 } text && LawPeriod.TryParse(text, out var read) ? read : duty?.Min ?? duty?.Max;
        var from = (RetentionStart)(retention.Start != Law.RetentionStart.NotStated ? retention.Start : duty?.Start ?? Law.RetentionStart.NotStated);
        var name = retention.Duty != Law.RetentionDuty.NotStated ? retention.Duty.ToString() : retention.Period + " " + retention.Start;
        if (period is null)
        {
            findings.Add(new(RetentionFault.NoRetention, node.Name, name + " has no length: state a period"));
            return new RetentionTerm(name, then);
        }

        var starts = options.Starts.Where(known => known.Type.IsAssignableFrom(type)).ToList();
        var date = starts.LastOrDefault(known => known.Duty != RetentionDuty.NotStated && (int)known.Duty == (int)retention.Duty).Date
            ?? starts.LastOrDefault(known => known.Duty == RetentionDuty.NotStated && known.Start != RetentionStart.NotStated && known.Start == from).Date;
        if (date is null)
            findings.Add(new(RetentionFault.NoStart, node.Name, name + ": say with StartsAt where the date stands that it runs from"));
        return new RetentionTerm(name, then) { Period = period, From = from, Date = date };
    }

    private static List<RetentionTerm> Distinct(IEnumerable<RetentionTerm> terms)
    {
        var distinct = new List<RetentionTerm>();
        foreach (var term in terms)
        {
            if (!distinct.Exists(term.Same))
                distinct.Add(term);
        }

        return distinct;
    }

    private static List<GraphNode> DependentsFirst(IEnumerable<GraphNode> nodes)
    {
        var waiting = nodes.OrderBy(node => node.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<GraphNode>();
        while (waiting.Count > 0)
        {
            var free = waiting.FirstOrDefault(node => !waiting.Exists(other => other != node && other.EntityType.GetForeignKeys().Any(key => key.PrincipalEntityType.IsAssignableFrom(node.EntityType)))) ?? waiting[0];
            waiting.Remove(free);
            ordered.Add(free);
        }

        return ordered;
    }

    /// <summary>The members of a row that an expression reads.</summary>
    private sealed class Names : ExpressionVisitor
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        public static HashSet<string> Of(LambdaExpression lambda)
        {
            var names = new Names();
            names.Visit(lambda.Body);
            return names._names;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            _names.Add(node.Member.Name);
            return base.VisitMember(node);
        }
    }
}
