using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>Which members of a row the person who asks may see: not what speaks of somebody else (Art. 15(4), 20(4)).</summary>
internal sealed class RowVisibility
{
    private readonly AnswerTable _table;
    private readonly SubjectReach _reach;
    private readonly object[] _key;
    private readonly List<GraphEdge> _direct;
    private readonly HashSet<string> _covered;
    private readonly HashSet<string>? _always;

    public RowVisibility(AnswerTable table, SubjectReach reach, object[] key)
    {
        _table = table;
        _reach = reach;
        _key = key;
        // Only edges to persons hold what is somebody's own; those to things between (an order) hold no person.
        var edges = table.Node.Edges;
        _direct = [.. edges.Where(edge => edge.To.Kind == NodeKind.Subject)];
        _covered = [.. _direct.SelectMany(Own)];
        IsWhole = table.Mention is null && _direct.Count == (table.Owned!.Paths.Select(path => path.Edges.FirstOrDefault()).OfType<GraphEdge>().Distinct().Count(edge => edge.To.Kind == NodeKind.Subject)) && _direct.Count <= 1;
        _always = table.Mention is { } mention ? [.. Own(mention)] : null;
    }

    /// <summary>No row of the table speaks of anybody else.</summary>
    public bool IsWhole { get; }

    /// <summary>The members of this row that are hidden from the person; empty = none. Asked for top-level members.</summary>
    public HashSet<string> Hidden(object row)
    {
        if (_always is not null)
        {
            // Somebody else's row: the link and what it covers, no more. The person may stand in it by several links.
            var seen = new HashSet<string>(_always, StringComparer.Ordinal);
            foreach (var edge in _direct.Where(edge => Leads(edge, row)))
                seen.UnionWith(Own(edge));
            return [.. Names().Where(name => !seen.Contains(name))];
        }

        var mine = _direct.Where(edge => Leads(edge, row)).ToList();
        var visible = new HashSet<string>(mine.SelectMany(Own), StringComparer.Ordinal);
        // An owner edge that covers nothing in particular stands for all that no other edge covers; so does a way through
        // things in between.
        var whole = _table.Relation == AnswerRelation.Subject || mine.Count == 0 || mine.Exists(edge => edge.IsOwner && edge.Covers.Count == 0);
        return [.. Names().Where(name => !visible.Contains(name) && (!whole || _covered.Contains(name)))];
    }

    private IEnumerable<string> Names() =>
        _table.Descriptor.Members.Select(member => member.Name).Concat(_table.Shadows.Select(property => property.Name)).Concat(_table.Parts.Select(part => part.Name));

    // The link itself and what it covers.
    private static IEnumerable<string> Own(GraphEdge edge) =>
        edge.Holder is EdgeHolder.Row or EdgeHolder.Value ? edge.Covers.Concat(edge.FromProperties.Where(property => !property.IsPrimaryKey()).Select(property => property.Name)) : edge.Covers;

    private bool Leads(GraphEdge edge, object row)
    {
        if (edge.To != _reach.Root)
            return false;
        if (edge.Holder is not (EdgeHolder.Row or EdgeHolder.Value) || !edge.ToProperties.SequenceEqual(_reach.Key))
            return edge == _table.Mention || (_table.Owned is { } owned && owned.Paths.Any(path => path.Edges.Count == 1 && path.Edges[0] == edge) && _direct.Count == 1);
        for (var i = 0; i < _key.Length; i++)
        {
            if (edge.FromProperties[i].PropertyInfo is not { } property || !property.DeclaringType!.IsInstanceOfType(row) || !Equals(property.GetValue(row), _key[i]))
                return false;
        }

        return true;
    }
}
