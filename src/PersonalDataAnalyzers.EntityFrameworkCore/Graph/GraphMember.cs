using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>Where one personal member of an entity is stored.</summary>
public sealed class GraphMember
{
    internal GraphMember(string path, PersonalMemberFacts facts, PersonalMember? member, IProperty? property, GraphTable table, IColumn column, IReadOnlyList<string>? json)
    {
        Path = path;
        Facts = facts;
        Member = member;
        Property = property;
        Table = table;
        Column = column;
        Json = json;
    }

    /// <summary>Path from the entity: <c>Email</c>, <c>Address.Street</c>, <c>Phones[].Number</c>.</summary>
    public string Path { get; }

    /// <summary>What is declared of it.</summary>
    public PersonalMemberFacts Facts { get; }

    /// <summary>Access to it; null for a shadow property, which no class has.</summary>
    public PersonalMember? Member { get; }

    /// <summary>The property of the model; null where a whole document is the member.</summary>
    public IProperty? Property { get; }

    /// <summary>The table that holds it.</summary>
    public GraphTable Table { get; }

    /// <summary>Its column, or the column of the document that holds it.</summary>
    public IColumn Column { get; }

    /// <summary>Names from the root of the JSON document to the value, <c>[]</c> for each element; null where it has a
    /// column of its own.</summary>
    public IReadOnlyList<string>? Json { get; }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
