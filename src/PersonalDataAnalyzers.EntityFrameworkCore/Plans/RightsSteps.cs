using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Erasure;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>What an erasure does to the evidence of the person's rights (<see cref="RightsModel"/>): no mark and no foreign
/// key leads there, yet open restrictions and requests hold the person's key. Keys go; keyed marks stay, each on its
/// ground; a restriction that the person wants instead of erasure, or for claims, holds all of it.</summary>
internal sealed class RightsSteps
{
    private const string Key = "rk";
    private const string Now = "rn";
    private const string ConsentMark = "rc";
    private const string BanMark = "rs";

    private readonly SqlNames _sql;
    private readonly List<Type> _subjects;
    private readonly IProperty? _key;
    private readonly bool _isConverted;
    private readonly PersonalDataOptions _options;
    private readonly RightsTable? _restrictions;
    private readonly RightsTable? _requests;
    private readonly RightsTable? _consents;
    private readonly RightsTable? _bans;
    private readonly List<ErasureStep> _steps = [];
    private readonly List<GraphFinding> _findings = [];
    private readonly List<MemberResult> _uncounted = [];

    private RightsSteps(DbContext context, SqlNames sql, SubjectReach reach, PersonalDataOptions options)
    {
        _sql = sql;
        _options = options;
        // Rights may be recorded under the class of all persons, and the row be of one of its kinds.
        _subjects = [.. Lineage(reach.Root.EntityType).Select(type => type.ClrType).Distinct()];
        (_key, _isConverted) = KeyOf(reach);
        _restrictions = RightsTable.Of<ProcessingRestriction>(context.Model, sql);
        _requests = RightsTable.Of<RightsRequest>(context.Model, sql);
        _consents = RightsTable.Of<ConsentEvent>(context.Model, sql);
        _bans = RightsTable.Of<SuppressionEntry>(context.Model, sql);
    }

    public IReadOnlyList<ErasureStep> Steps => _steps;

    public IReadOnlyList<GraphFinding> Findings => _findings;

    /// <summary>What stays without being counted, for nothing here can tell whose it is.</summary>
    public IReadOnlyList<MemberResult> Uncounted => _uncounted;

    /// <summary>The steps for persons of one type; null where the model has no such tables.</summary>
    /// <param name="context">The context.</param>
    /// <param name="sql">Its names.</param>
    /// <param name="reach">The type of person.</param>
    /// <param name="options">The key of the marks and the clock.</param>
    /// <param name="isHeld">Something of the person is held: restrictions and requests stay with it.</param>
    public static RightsSteps? Of(DbContext context, SqlNames sql, SubjectReach reach, PersonalDataOptions options, bool isHeld)
    {
        var steps = new RightsSteps(context, sql, reach, options);
        if (steps._restrictions is null && steps._requests is null && steps._consents is null && steps._bans is null)
            return null;
        steps.Open(isHeld, reach.Root.Name);
        steps.Marked(reach.Root.Name);
        return steps;
    }

    /// <summary>Parameters of the steps for one person.</summary>
    public IEnumerable<Argument> Arguments(IReadOnlyList<object> key)
    {
        if (_key is null)
            yield break;
        var text = Text(key[0]);
        if ((_restrictions ?? _requests) is { } open)
        {
            yield return new Argument(Key, text, open.Property(nameof(RightsRequest.SubjectKey)));
            yield return new Argument(Now, Moment.Now(_options.Clock), _restrictions?.Property(nameof(ProcessingRestriction.LiftedAt)) ?? open.Property(nameof(RightsRequest.ClosedAt)));
        }

        if (_options.RightsKey is not { } marks)
            yield break;
        for (var i = 0; i < _subjects.Count; i++)
        {
            if (_consents is not null)
                yield return new Argument(ConsentMark + i, SubjectMark.Of(marks, ConsentEvidence.Marks, _subjects[i].FullName + "\n" + text), _consents.Property(nameof(ConsentEvent.Mark)));
            if (_bans is not null)
                yield return new Argument(BanMark + i, SubjectMark.Of(marks, MarketingSuppression.Subjects, _subjects[i].FullName + "\n" + text), _bans.Property(nameof(SuppressionEntry.Mark)));
        }
    }

    /// <summary>Restrictions in force that forbid to erase: the person asked for them instead of erasure (Art. 18(1)(b)), or
    /// needs the data for claims (Art. 18(1)(c)). Only lifting them lets the erasure go on.</summary>
    public async Task<IReadOnlyList<Hold>> Holds(PlanSession session, IReadOnlyList<object> key, CancellationToken cancellation)
    {
        if (_restrictions is not { } table || _key is null)
            return [];
        var sql = "SELECT DISTINCT " + table.Column(nameof(ProcessingRestriction.Ground)) + " FROM " + table.Name + " WHERE " + Holding(table, "IN");
        var rows = await session.Read(sql, [.. Arguments(key).Where(argument => argument.Name == Key)], [table.Property(nameof(ProcessingRestriction.Ground))], cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => (RestrictionGround)row[0]!).Order().Select(ground => new Hold
        {
            Ground = ground == RestrictionGround.NeededForClaims
                ? "GDPR Art. 18(1)(c): the person needs the data for legal claims; lift the restriction to erase it"
                : "GDPR Art. 18(1)(b): the person wants restriction instead of erasure; lift the restriction to erase it",
        })];
    }

    private void Open(bool isHeld, string subject)
    {
        if (_key is null)
        {
            _findings.Add(new GraphFinding(GraphFault.UnmatchedRights, GraphSeverity.Warning, subject, "restrictions and requests are recorded under a text, whole number or GUID, and the key of this person is none: those in force or open are not erased, and while there are any no erasure is complete"));
            foreach (var table in new[] { _restrictions, _requests }.OfType<RightsTable>())
                Stay(table, Whose(table) + " AND " + table.Column(nameof(RightsRequest.SubjectKey)) + " IS NOT NULL", new MemberOutcome(nameof(RightsRequest.SubjectKey), MemberFate.Unhandled, "nothing tells whether it is this person's key"));
            return;
        }

        if (_restrictions is { } restrictions)
        {
            if (isHeld)
                Stay(restrictions, Mine(restrictions), new MemberOutcome(nameof(ProcessingRestriction.SubjectKey), MemberFate.Kept, "GDPR Art. 18: in force as long as data of the person is held"));
            else
                End(restrictions, nameof(ProcessingRestriction.LiftedAt), Holding(restrictions, "NOT IN"), "GDPR Art. 5(2): evidence of a restriction that ended with this erasure, under a keyed mark; the person must have been told (Art. 18(3))");
        }

        if (_requests is not { } requests)
            return;
        var kind = requests.Column(nameof(RightsRequest.Kind));
        var erasure = requests.Literal(nameof(RightsRequest.Kind), RightsRequestKind.Erasure);
        if (isHeld)
        {
            Stay(requests, Mine(requests), new MemberOutcome(nameof(RightsRequest.SubjectKey), MemberFate.Kept, "GDPR Art. 12(3): open as long as data of the person is held"));
            return;
        }

        End(requests, nameof(RightsRequest.AnsweredAt), Mine(requests) + " AND " + kind + " = " + erasure, "GDPR Art. 5(2): evidence of a request answered by this erasure, under a keyed mark");
        End(requests, nameof(RightsRequest.ClosedAt), Mine(requests) + " AND " + kind + " <> " + erasure, "GDPR Art. 5(2): evidence of a request that this erasure closed without an answer, under a keyed mark; the person must be told (Art. 12(4))");
    }

    private void Marked(string subject)
    {
        const string Consent = "GDPR Art. 7(1), 17(3)(e): evidence of consent and its withdrawal, under a keyed mark";
        const string Ban = "GDPR Art. 21(3), 17(3)(b): the ban of direct marketing outlives the data, under a keyed mark";
        var isKnown = _options.RightsKey is not null && _key is not null;
        foreach (var (table, parameter, ground) in new[] { (_consents, ConsentMark, Consent), (_bans, BanMark, Ban) })
        {
            if (table is null)
                continue;
            if (isKnown)
                Stay(table, table.Column(nameof(ConsentEvent.Mark)) + " IN (" + string.Join(", ", _subjects.Select((_, i) => _sql.Parameter(parameter + i))) + ")", new MemberOutcome(nameof(ConsentEvent.Mark), MemberFate.Kept, ground));
            else
                _uncounted.Add(new MemberResult(table.Node.Name, nameof(ConsentEvent.Mark), MemberFate.Kept, ground + "; not counted, whether there is any"));
        }

        if (!isKnown && _key is not null && (_consents ?? _bans) is not null)
            _findings.Add(new GraphFinding(GraphFault.UnmatchedRights, GraphSeverity.Warning, subject, "what is kept of consents and marketing bans is not counted: set PersonalDataOptions.RightsKey to the key of their marks"));
    }

    // The key goes, the moment is noted, the mark stays.
    private void End(RightsTable table, string moment, string condition, string ground) => _steps.Add(new ErasureStep(
        table.Node,
        StepAction.Empty,
        table.Table,
        "UPDATE " + table.Name + " SET " + table.Bare(nameof(RightsRequest.SubjectKey)) + " = NULL, " + table.Bare(moment) + " = " + _sql.Parameter(Now) + " WHERE " + condition,
        table.Count(condition))
    {
        LeftSql = table.Count(condition),
        Members = [new MemberOutcome(nameof(RightsRequest.SubjectKey), MemberFate.Erased), new MemberOutcome(nameof(RightsRequest.Mark), MemberFate.Kept, ground)],
    });

    private void Stay(RightsTable table, string condition, MemberOutcome outcome) =>
        _steps.Add(new ErasureStep(table.Node, StepAction.Keep, table.Table, table.Count(condition), table.Count(condition)) { Members = [outcome] });

    private string Whose(RightsTable table) =>
        table.Column(nameof(RightsRequest.SubjectType)) + " IN (" + string.Join(", ", _subjects.Select(type => table.Literal(nameof(RightsRequest.SubjectType), type.FullName!))) + ")";

    private string Mine(RightsTable table) => Whose(table) + " AND " + table.Column(nameof(RightsRequest.SubjectKey)) + " = " + _sql.Parameter(Key);

    private string Holding(RightsTable table, string relation) => Mine(table) + " AND " + table.Column(nameof(ProcessingRestriction.Ground)) + " " + relation
        + " (" + table.Literal(nameof(ProcessingRestriction.Ground), RestrictionGround.UnlawfulProcessing) + ", " + table.Literal(nameof(ProcessingRestriction.Ground), RestrictionGround.NeededForClaims) + ")";

    private static IEnumerable<IEntityType> Lineage(IEntityType type)
    {
        for (IEntityType? above = type; above is not null; above = above.BaseType)
            yield return above;
    }

    private string Text(object key)
    {
        var value = _isConverted ? SqlNames.Mapping(_key!).Converter!.ConvertToProvider(key)! : key;
        return value as string ?? SubjectMark.KeyText(value);
    }

    // A class around a number is recorded by its number.
    private static (IProperty? Key, bool IsConverted) KeyOf(SubjectReach reach)
    {
        if (reach.Key is not [var only])
            return (null, false);
        if (SubjectMark.IsKey(only.ClrType))
            return (only, false);
        return SqlNames.Mapping(only).Converter is { } converter && SubjectMark.IsKey(converter.ProviderClrType) ? (only, true) : (null, false);
    }
}
