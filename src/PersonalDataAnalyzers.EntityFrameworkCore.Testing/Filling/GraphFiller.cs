using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

/// <summary>Fills the database with two persons: a row of each kind for each, and rows in which both meet: one's comment on
/// the other's story, a complaint about the other, a message between the two.</summary>
internal sealed class GraphFiller(DbContext context, SubjectGraph graph, SubjectReach reach, CanaryOptions options)
{
    private readonly Dictionary<(IEntityType Type, Side Side), EntityEntry> _rows = [];
    private readonly HashSet<(IEntityType Type, Side Side)> _open = [];
    private readonly List<(EntityEntry Row, RowLink Link, Side Side)> _later = [];
    private readonly HashSet<string> _meetings = [];
    private readonly TokenMint _mint = new();

    public IReadOnlyList<Token> Tokens => _mint.Tokens;

    public HashSet<CanaryGap> Gaps { get; } = [];

    /// <summary>Fills, and gives the key of the person to erase.</summary>
    public async Task<object[]> FillAsync(CancellationToken cancellation)
    {
        var own = reach.Owned.Select(rows => RowType(rows.Node.EntityType)).Distinct().ToList();
        var others = reach.Mentions.Select(edge => RowType(edge.From.EntityType)).Distinct().Except(own).ToList();
        foreach (var side in new[] { Side.Erased, Side.Other })
        {
            foreach (var type in own)
                await Row(type, side, cancellation).ConfigureAwait(false);
        }

        foreach (var type in others)
            await Row(type, Side.Other, cancellation).ConfigureAwait(false);
        await Connect(cancellation).ConfigureAwait(false);
        foreach (var type in own.Concat(others).Where(type => type != RowType(reach.Root.EntityType)))
            await Meet(type, cancellation).ConfigureAwait(false);
        foreach (var edge in reach.Owned.SelectMany(rows => rows.Node.Edges).Where(edge => edge is { Holder: EdgeHolder.Join, IsOwner: true, Join: not null }).ToList())
            await Share(edge, cancellation).ConfigureAwait(false);
        await Connect(cancellation).ConfigureAwait(false);
        foreach (var type in context.Model.GetEntityTypes().Where(type => !type.IsOwned() && !type.IsAbstract() && !_rows.Keys.Any(row => row.Type == type)))
            Gaps.Add(new CanaryGap(type.DisplayName(), "it is in no graph of this person: not filled, but its table is searched"));
        return Key(_rows[(RowType(reach.Root.EntityType), Side.Erased)]);
    }

    private static IEntityType RowType(IEntityType type) => type.FindOwnership() is { } ownership ? RowType(ownership.PrincipalEntityType) : type;

    // The path of a person who is a part of a row; the rest of such a row is not theirs.
    private string? Embedded(IEntityType type) =>
        RowType(reach.Root.EntityType) == type && reach.Root.EntityType != type ? string.Concat(Way().Select(navigation => navigation.Name + ".")) : null;

    private Stack<INavigation> Way()
    {
        var way = new Stack<INavigation>();
        for (var type = reach.Root.EntityType; type.FindOwnership() is { PrincipalToDependent: { } navigation }; type = type.FindOwnership()!.PrincipalEntityType)
            way.Push(navigation);
        return way;
    }

    private object[] Key(EntityEntry row)
    {
        foreach (var navigation in Way())
            row = row.Reference(navigation.Name).TargetEntry!;
        return [.. reach.Key.Select(property => row.Property(property.Name).CurrentValue!)];
    }

    // Links that may be empty, when all rows are there. Those that are made on the way add to the list.
    private async Task Connect(CancellationToken cancellation)
    {
        for (var i = 0; i < _later.Count; i++)
        {
            var (row, link, side) = _later[i];
            if (await Principal(link.Principal, side, cancellation).ConfigureAwait(false) is { } principal)
                Copy(row, link, principal);
        }

        _later.Clear();
        await Save("the links between rows", cancellation).ConfigureAwait(false);
    }

    // A row of both persons by rows between them: as long as one of them is there it stays, unless the marks say otherwise.
    private async Task Share(GraphEdge edge, CancellationToken cancellation)
    {
        var both = edge.From.OnErasure switch { PathRule.Any => Side.Erased, PathRule.All => Side.Open, _ => Side.Other };
        if (!_rows.TryGetValue((RowType(edge.To.EntityType), Side.Erased), out var erased) || !_rows.TryGetValue((RowType(edge.To.EntityType), Side.Other), out var other))
            return;
        var shared = await Make(edge.From.EntityType, Side.Other, null, Side.Other, _ => both, cancellation).ConfigureAwait(false);
        foreach (var (owner, side) in new[] { (erased, Side.Erased), (other, Side.Other) })
        {
            var between = Track(edge.Join!.EntityType);
            Parts.Scalars(between, "", new RowTokens(_mint, options, Gaps, edge.Join, edge.Join.Name, _ => both == Side.Other ? side : both).Value);
            Copy(between, new RowLink(edge.JoinFrom, edge.From.EntityType, edge.FromProperties, null), shared);
            Copy(between, new RowLink(edge.JoinTo, edge.To.EntityType, edge.ToProperties, null), owner);
            between.State = EntityState.Added;
        }

        await Save(edge.Join!.Name, cancellation).ConfigureAwait(false);
    }

    // A row and, before it, those that it refers to.
    private async Task<EntityEntry?> Row(IEntityType type, Side side, CancellationToken cancellation)
    {
        if (_rows.TryGetValue((type, side), out var made))
            return made;
        if (!_open.Add((type, side)))
            return null;
        var row = await Make(type, side, null, side, path => Embedded(type) is { } part && !path.StartsWith(part, StringComparison.Ordinal) ? Side.Other : side, cancellation).ConfigureAwait(false);
        _rows[(type, side)] = row;
        return row;
    }

    private async Task<EntityEntry> Make(IEntityType type, Side side, RowLink? meeting, Side met, Func<string, Side> sideOf, CancellationToken cancellation)
    {
        var node = graph.Nodes.FirstOrDefault(candidate => candidate.EntityType == type);
        var principals = new List<(RowLink Link, EntityEntry Principal)>();
        var later = new List<(RowLink Link, Side Side)>();
        foreach (var link in RowLink.Of(type, node))
        {
            var to = link == meeting || (meeting is not null && link.Key is not null && link.Key == meeting.Key) ? met : side;
            // A row does not refer to itself, but to the other one of its kind.
            if (link.IsToOwnKind(type) && meeting is null)
                later.Add((link, side == Side.Erased ? Side.Other : Side.Erased));
            else if (link.IsOptional && meeting is null)
                later.Add((link, to));
            else if (await Principal(link.Principal, to, cancellation).ConfigureAwait(false) is { } principal)
                principals.Add((link, principal));
            else
                later.Add((link, to));
        }

        if (later.Find(link => !link.Link.IsOptional) is { Link: { } required })
            throw new CanaryException(type.DisplayName() + "." + string.Join("+", required.From.Select(property => property.Name)) + ": rows refer to each other so that none can come first");
        var entry = Track(type);
        var tokens = new RowTokens(_mint, options, Gaps, node, type.DisplayName(), sideOf);
        var repeated = RowLink.Of(type, node).SelectMany(link => link.From).ToHashSet();
        Parts.Scalars(entry, "", (property, path) => repeated.Contains(property) ? null : tokens.Value(property, path));
        foreach (var (link, principal) in principals)
            Copy(entry, link, principal);
        if (type.HasSharedClrType)
            entry.State = EntityState.Added;
        else
            context.Add(entry.Entity);
        Parts.FillOwned(entry, "", tokens.Value);
        await Save(type.DisplayName(), cancellation).ConfigureAwait(false);
        _later.AddRange(later.Select(link => (entry, link.Link, link.Side)));
        return entry;
    }

    // Of one's own rows; what belongs to nobody is the same for all.
    private Task<EntityEntry?> Principal(IEntityType type, Side side, CancellationToken cancellation)
    {
        var concrete = reach.Owned.Select(rows => RowType(rows.Node.EntityType)).FirstOrDefault(type.IsAssignableFrom);
        return concrete is not null
            ? Row(concrete, side, cancellation)
            : Row(type.GetDerivedTypesInclusive().First(candidate => !candidate.IsAbstract()), Side.Other, cancellation);
    }

    private static void Copy(EntityEntry row, RowLink link, EntityEntry principal)
    {
        for (var i = 0; i < link.From.Count; i++)
            row.Property(link.From[i].Name).CurrentValue = principal.Property(link.To[i].Name).CurrentValue;
    }

    private EntityEntry Track(IEntityType type)
    {
        object instance = type.IsPropertyBag ? new Dictionary<string, object>() : Parts.New(type.ClrType);
        Parts.Grow(instance, type);
        return type.HasSharedClrType
            ? (EntityEntry)s_shared.MakeGenericMethod(type.ClrType).Invoke(null, [context, type.Name, instance])!
            : context.Entry(instance);
    }

    private static readonly MethodInfo s_shared = typeof(GraphFiller).GetMethod(nameof(Shared), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static EntityEntry Shared<T>(DbContext context, string name, T instance)
        where T : class => context.Set<T>(name).Entry(instance);

    private async Task Save(string what, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is DbUpdateException or InvalidOperationException)
        {
            // The text of the database may hold values; these are ours, of no person.
            throw new CanaryException("The database does not take a row of " + what + ": name values that it takes by CanaryOptions.Value. " + (refused.InnerException ?? refused).Message, refused);
        }
    }

    // Rows in which both persons meet, one for each link and direction.
    private async Task Meet(IEntityType type, CancellationToken cancellation)
    {
        if (graph.Nodes.FirstOrDefault(candidate => candidate.EntityType == type) is not { Kind: NodeKind.Marked } node)
            return;
        var paths = reach.Owned.FirstOrDefault(rows => rows.Node == node)?.Paths ?? [];
        var owners = paths.Where(path => path.Edges.Count > 0).Select(path => path.Edges[0]).Distinct().ToList();
        foreach (var link in RowLink.Of(type, node))
        {
            // A row that owns what it refers to makes both persons its owners; it stays then.
            if (reach.Owned.SelectMany(rows => rows.Node.Edges).Any(edge => edge is { IsOwner: true, Holder: EdgeHolder.Owner, Nearer.Count: 0 } && edge.ForeignKey == link.Key))
                continue;
            if (link.IsUnique || !reach.Owned.Any(rows => link.Principal.IsAssignableFrom(RowType(rows.Node.EntityType))))
                continue;
            var owner = owners.Find(link.Is);
            if (owner is not null && owners.Count == 1)
                continue;
            var mention = reach.Mentions.FirstOrDefault(edge => edge.From == node && link.Is(edge));
            foreach (var side in new[] { Side.Other, Side.Erased })
            {
                var met = side == Side.Other ? Side.Erased : Side.Other;
                if (owners.Count == 0 && side == Side.Erased)
                    continue;
                if (!_meetings.Add(Signature(type, node, link, side, met)))
                    continue;
                await Make(type, side, link, met, path => Whose(node, path, side, met, owner, mention, owners), cancellation).ConfigureAwait(false);
            }
        }
    }

    // Two links of one row lead to both persons: there is one such row for each direction, not two.
    private static string Signature(IEntityType type, GraphNode node, RowLink meeting, Side side, Side met) =>
        type.Name + ":" + string.Join(";", RowLink.Of(type, node).Select(link => string.Join("+", link.From.Select(property => property.Name)) + "=" + (link.From.SequenceEqual(meeting.From) ? met : side)));

    private static Side Whose(GraphNode node, string path, Side side, Side met, GraphEdge? owner, GraphEdge? mention, List<GraphEdge> owners)
    {
        var member = node.Members.FirstOrDefault(candidate => candidate.Path == path);
        if (mention is not null && member is not null && mention.Covered(member))
            return met == Side.Other ? Side.Open : met;
        if (owner is null)
            return side;
        switch (node.OnErasure)
        {
            case PathRule.Any:
                return Side.Erased;
            case PathRule.All:
                return Side.Open;
            default:
                if (member is not null && owner.Covered(member))
                    return met;
                if (member is not null && owners.Exists(edge => edge != owner && edge.Covered(member)))
                    return side;
                // Of both together: it stays as long as one of them does.
                return Side.Other;
        }
    }
}
