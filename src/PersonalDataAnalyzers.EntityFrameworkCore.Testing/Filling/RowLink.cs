using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

/// <summary>Values of a row that repeat those of another: a foreign key, or a stated link without one.</summary>
internal sealed record RowLink(IReadOnlyList<IProperty> From, IEntityType Principal, IReadOnlyList<IProperty> To, IForeignKey? Key)
{
    public bool IsOptional => From.Any(property => property.IsNullable);

    public bool IsUnique => Key is { IsUnique: true };

    /// <summary>The row refers to its own kind.</summary>
    public bool IsToOwnKind(IEntityType type) => Principal.GetRootType() == type.GetRootType();

    public bool Is(GraphEdge edge) => edge.Holder switch
    {
        EdgeHolder.Row => edge.ForeignKey == Key,
        EdgeHolder.Value => Key is null && edge.FromProperties.SequenceEqual(From),
        _ => false,
    };

    /// <summary>The links of a row, those of derived and base types included; ownership is none.</summary>
    public static List<RowLink> Of(IEntityType type, GraphNode? node)
    {
        var links = type.GetForeignKeys()
            .Where(key => !key.IsOwnership && !key.Properties.SequenceEqual(key.PrincipalKey.Properties))
            .Select(key => new RowLink(key.Properties, key.PrincipalEntityType, key.PrincipalKey.Properties, key)).ToList();
        foreach (var edge in node?.Edges ?? [])
        {
            if (edge.Holder == EdgeHolder.Value && edge.FromProperties.All(property => property.DeclaringType == type || type.GetProperties().Contains(property)))
                links.Add(new RowLink(edge.FromProperties, edge.To.EntityType, edge.ToProperties, null));
        }

        return links;
    }
}
