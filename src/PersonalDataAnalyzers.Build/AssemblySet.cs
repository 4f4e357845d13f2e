using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Build;

/// <summary>An assembly among the references.</summary>
internal readonly struct FoundAssembly(AssemblyContent content, bool isRuntime)
{
    public AssemblyContent Content { get; } = content;

    /// <summary>Runs with the program; else it is only compiled against.</summary>
    public bool IsRuntime { get; } = isRuntime;
}

/// <summary>One entry per assembly name, in ordinal order: what runs goes before what is compiled against, and of several
/// of the same kind (one per platform, say) nothing is lost.</summary>
internal static class AssemblySet
{
    public static IReadOnlyCollection<AssemblyContent> Merge(AssemblyContent own, IEnumerable<FoundAssembly> references)
    {
        var merged = new SortedDictionary<string, FoundAssembly>(StringComparer.Ordinal) { [own.Name] = new FoundAssembly(own, true) };
        foreach (var reference in references)
        {
            var content = reference.Content;
            if (content.Name == own.Name || !(content.HasHeartbeat || content.Entries.Count > 0 || content.Records.Count > 0))
                continue;
            if (!merged.TryGetValue(content.Name, out var known) || (reference.IsRuntime && !known.IsRuntime))
            {
                merged[content.Name] = reference;
            }
            else if (reference.IsRuntime == known.IsRuntime)
            {
                known.Content.Entries.UnionWith(content.Entries);
                known.Content.Records.UnionWith(content.Records);
            }
        }

        var contents = new List<AssemblyContent>(merged.Count);
        foreach (var found in merged.Values)
            contents.Add(found.Content);
        return contents;
    }
}
