using System;
using System.IO;

namespace PersonalDataAnalyzers.Testing;

/// <summary>Files of this repository, for tests that read its sources, pages and snapshots.</summary>
public static class RepositoryPaths
{
    private static readonly Lazy<string> s_root = new(FindRoot);

    /// <summary>The folder of the solution.</summary>
    public static string Root => s_root.Value;

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path the compiler wrote down; deterministic builds write <c>/_/</c> for the root.</summary>
    public static string FromCompiler(string path) => path.StartsWith("/_/", StringComparison.Ordinal) ? Of(path[3..]) : path;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PersonalDataAnalyzers.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No PersonalDataAnalyzers.sln above " + AppContext.BaseDirectory);
    }
}
