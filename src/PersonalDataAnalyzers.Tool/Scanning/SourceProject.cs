using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The sources that a project file stands over; nothing of it is evaluated, built or restored.</summary>
internal sealed record SourceProject(string Name, string Folder, string? File, IReadOnlyList<string> Sources)
{
    /// <summary>Project files it refers to, full paths.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}

/// <summary>Finds the projects under a folder, a project file or a solution.</summary>
internal static class SourceProjects
{
    private static readonly HashSet<string> s_skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules", "packages", "artifacts" };

    public static IReadOnlyList<SourceProject> Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return InFolder(full, only: null);
        if (!System.IO.File.Exists(full))
            throw new UsageException($"there is no '{path}'.");
        return Path.GetExtension(full).ToLowerInvariant() switch
        {
            ".csproj" => InFolder(Path.GetDirectoryName(full)!, [full]),
            ".sln" or ".slnx" or ".slnf" => OfSolution(full),
            ".cs" => [new SourceProject(Path.GetFileNameWithoutExtension(full), Path.GetDirectoryName(full)!, null, [full])],
            _ => throw new UsageException($"'{path}' is no folder, project, solution or C# file."),
        };
    }

    private static List<SourceProject> OfSolution(string solution)
    {
        var folder = Path.GetDirectoryName(solution)!;
        var projects = Regex.Matches(System.IO.File.ReadAllText(solution), "\"([^\"]+\\.csproj)\"", RegexOptions.CultureInvariant)
            .Select(match => Path.GetFullPath(Path.Combine(folder, match.Groups[1].Value.Replace('\\', '/').Replace("//", "/", StringComparison.Ordinal))))
            .Where(System.IO.File.Exists)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (projects.Count == 0)
            return InFolder(folder, only: null);
        return [.. projects.Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal).SelectMany(directory => InFolder(directory!, projects)).DistinctBy(project => project.File ?? project.Folder)];
    }

    /// <summary>Every source belongs to the nearest project file above it; those under none form one project.</summary>
    private static List<SourceProject> InFolder(string folder, IReadOnlyList<string>? only)
    {
        var sources = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var files = new Dictionary<string, string?>(StringComparer.Ordinal);
        Walk(folder, folder, null, sources, files);
        var found = new List<SourceProject>();
        foreach (var (owner, list) in sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var file = files[owner];
            if (list.Count == 0 || (only is not null && (file is null || !only.Contains(file, StringComparer.Ordinal))))
                continue;
            list.Sort(StringComparer.Ordinal);
            var name = file is null ? new DirectoryInfo(owner).Name : Path.GetFileNameWithoutExtension(file);
            found.Add(new SourceProject(name, owner, file, list) { References = file is null ? [] : ReferencesOf(file) });
        }

        return found;
    }

    private static void Walk(string folder, string root, string? owner, Dictionary<string, List<string>> sources, Dictionary<string, string?> files)
    {
        var project = Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault();
        if (project is not null || folder == root)
        {
            owner = folder;
            files[folder] = project;
            sources[folder] = [];
        }

        sources[owner!].AddRange(Directory.EnumerateFiles(folder, "*.cs"));
        foreach (var child in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(child);
            if (name.Length > 0 && name[0] != '.' && !s_skipped.Contains(name) && !new DirectoryInfo(child).Attributes.HasFlag(FileAttributes.ReparsePoint))
                Walk(child, root, owner, sources, files);
        }
    }

    private static List<string> ReferencesOf(string project)
    {
        try
        {
            return [.. XDocument.Load(project).Descendants().Where(element => element.Name.LocalName == "ProjectReference")
                .Select(element => (string?)element.Attribute("Include"))
                .Where(include => !string.IsNullOrEmpty(include))
                .Select(include => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, include!.Replace('\\', '/'))))];
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
