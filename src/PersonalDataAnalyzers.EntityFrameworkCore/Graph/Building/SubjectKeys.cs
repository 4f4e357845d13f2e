using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

/// <summary>By what a person is found: [SubjectKey], else the primary key.</summary>
internal static class SubjectKeys
{
    public static IReadOnlyList<IProperty> Of(GraphNode subject)
    {
        var stated = (subject.Descriptor?.Members ?? [])
            .Where(member => member.Facts.IsSubjectKey)
            .Select(member => subject.EntityType.FindProperty(member.Name))
            .OfType<IProperty>()
            .Distinct()
            .ToList();
        return stated.Count > 0 ? stated : subject.EntityType.FindPrimaryKey()?.Properties ?? [];
    }
}
