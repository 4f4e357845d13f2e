using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>How rows are connected with the person who asks.</summary>
internal enum AnswerRelation
{
    /// <summary>The person's own row.</summary>
    Subject,

    /// <summary>Rows that belong to the person.</summary>
    BelongsTo,

    /// <summary>Rows of others that speak of the person.</summary>
    Mentions,
}

/// <summary>One part of an answer: the rows of one entity type that are connected with the person in one way.</summary>
internal sealed class AnswerTable
{
    private AnswerTable(GraphNode node, AnswerRelation relation, OwnedRows? owned, GraphEdge? mention)
    {
        Node = node;
        Relation = relation;
        Owned = owned;
        Mention = mention;
        Descriptor = node.Descriptor!;
        Shadows = [.. node.Members.Where(member => member.Member is null && member.Json is null).Select(member => member.Property).OfType<IProperty>().Where(property => property.IsShadowProperty() && property.DeclaringType == node.EntityType).Distinct()];
        Parts = [.. node.EntityType.GetNavigations().Where(navigation => navigation is { IsOnDependent: false, ForeignKey.IsOwnership: true } && Linked(Descriptor).Contains(navigation.Name, StringComparer.Ordinal))];
        Members = MembersOf(node);
    }

    public GraphNode Node { get; }

    public PersonalDataDescriptor Descriptor { get; }

    public AnswerRelation Relation { get; }

    /// <summary>The ways to the person; null for mentions.</summary>
    public OwnedRows? Owned { get; }

    /// <summary>The edge by which the rows speak of the person; null for rows that belong to them.</summary>
    public GraphEdge? Mention { get; }

    /// <summary>What is declared of each member, nested ones by their paths.</summary>
    public IReadOnlyList<(string Path, PersonalMemberFacts Facts)> Members { get; }

    /// <summary>Personal properties that no class declares.</summary>
    public IReadOnlyList<IProperty> Shadows { get; }

    /// <summary>Owned objects with keys of their own: generated code leaves them to answer for themselves, and nothing but
    /// their owner can be asked for them.</summary>
    public IReadOnlyList<INavigation> Parts { get; }

    /// <summary>All parts of an answer to persons of a type.</summary>
    public static IReadOnlyList<AnswerTable> Of(SubjectReach reach, ExportScope scope)
    {
        var tables = new List<AnswerTable>();
        foreach (var rows in reach.Owned)
        {
            if (rows.Node.Kind is NodeKind.Subject or NodeKind.Marked)
                tables.Add(new AnswerTable(rows.Node, rows.Node == reach.Root ? AnswerRelation.Subject : AnswerRelation.BelongsTo, rows, null));
        }

        // What others wrote of a person was not provided by that person.
        if (scope == ExportScope.Access)
            tables.AddRange(reach.Mentions.Where(edge => edge.From.Descriptor is not null && edge.From.Kind != NodeKind.Owned).Select(edge => new AnswerTable(edge.From, AnswerRelation.Mentions, null, edge)));
        return tables;
    }

    private static IEnumerable<string> Linked(PersonalDataDescriptor? descriptor)
    {
        for (; descriptor is not null; descriptor = descriptor.Inherited)
        {
            foreach (var name in descriptor.Linked)
                yield return name;
        }
    }

    private static List<(string Path, PersonalMemberFacts Facts)> MembersOf(GraphNode node)
    {
        var members = node.Descriptor!.Members.Select(member => (Path: member.Name, member.Facts)).ToList();
        foreach (var stored in node.Members)
        {
            if (!members.Exists(known => known.Path == stored.Path))
                members.Add((stored.Path, stored.Facts));
        }

        return members;
    }
}
