using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Testing;

/// <summary>What test sources are compiled against: the reference assemblies in the SDK, never the assemblies of the
/// running process, so that a test means the same whatever it runs on.</summary>
public static class TestReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_netCore = new(() => Pack("Microsoft.NETCore.App.Ref"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_aspNetCore = new(() => Pack("Microsoft.AspNetCore.App.Ref"));
    private static readonly Lazy<MetadataReference> s_annotations = new(() => MetadataReference.CreateFromFile(typeof(PersonalAttribute).Assembly.Location));

    /// <summary>The base class library of net10.0.</summary>
    public static ImmutableArray<MetadataReference> NetCore => s_netCore.Value;

    /// <summary>ASP.NET Core with Microsoft.Extensions.*: ILogger is here.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => s_aspNetCore.Value;

    /// <summary>Our annotations and runtime.</summary>
    public static MetadataReference Annotations => s_annotations.Value;

    private static ImmutableArray<MetadataReference> Pack(string name)
    {
        var pack = Path.Combine(Root(), name);
        var newest = Directory.GetDirectories(pack).MaxBy(folder => Version.TryParse(Path.GetFileName(folder).Split('-')[0], out var version) ? version : new Version(0, 0))
            ?? throw new DirectoryNotFoundException($"No version of {name} in {pack}.");
        var reference = Directory.GetDirectories(Path.Combine(newest, "ref")).Single();
        return [.. Directory.GetFiles(reference, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static string Root()
    {
        var built = typeof(TestReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "TargetingPackRoot")?.Value;
        if (Directory.Exists(built))
            return built;

        // Built on another machine: shared/Microsoft.NETCore.App/<version>/ stands beside packs/.
        return Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../packs"));
    }
}
