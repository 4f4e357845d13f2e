using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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

    /// <param name="path">Folder, project, solution or C# file.</param>
    /// <param name="skipped">Takes the project and solution files that could not be followed.</param>
    public static IReadOnlyList<SourceProject> Find(string path, ICollection<SkippedInput>? skipped = null)
    {
        skipped ??= new List<SkippedInput>();
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return InFolder(full, only: null, skipped);
        if (!System.IO.File.Exists(full))
            throw new UsageException($"there is no '{path}'.");
        return Path.GetExtension(full).ToLowerInvariant() switch
        {
            ".csproj" => InFolder(Path.GetDirectoryName(full)!, [full], skipped),
            ".sln" or ".slnx" or ".slnf" => OfSolution(full, skipped),
            ".cs" => [new SourceProject(Path.GetFileNameWithoutExtension(full), Path.GetDirectoryName(full)!, null, [full])],
            _ => throw new UsageException($"'{path}' is no folder, project, solution or C# file."),
        };
    }

    private static List<SourceProject> OfSolution(string solution, ICollection<SkippedInput> skipped)
    {
        var projects = SolutionFile.Projects(solution, skipped);
        if (projects.Count == 0)
            return InFolder(Path.GetDirectoryName(solution)!, only: null, skipped);
        return [.. projects.Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal).SelectMany(directory => InFolder(directory!, projects, skipped)).DistinctBy(project => project.File ?? project.Folder)];
    }

    /// <summary>Every source belongs to the nearest project file above it; those under none form one project.</summary>
    private static List<SourceProject> InFolder(string folder, IReadOnlyList<string>? only, ICollection<SkippedInput> skipped)
    {
        var sources = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var files = new Dictionary<string, string?>(StringComparer.Ordinal);
        Walk(folder, folder, null, only, sources, files);
        var found = new List<SourceProject>();
        foreach (var (owner, list) in sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var file = files[owner];
            if (list.Count == 0 || (only is not null && (file is null || !only.Contains(file, StringComparer.Ordinal))))
                continue;
            list.Sort(StringComparer.Ordinal);
            var name = file is null ? new DirectoryInfo(owner).Name : Path.GetFileNameWithoutExtension(file);
            found.Add(new SourceProject(name, owner, file, list) { References = file is null ? [] : ReferencesOf(file, skipped) });
        }

        return found;
    }

    private static void Walk(string folder, string root, string? owner, IReadOnlyList<string>? only, Dictionary<string, List<string>> sources, Dictionary<string, string?> files)
    {
        // Of several in one folder the one that was asked for stands over the sources.
        var project = Directory.EnumerateFiles(folder, "*.csproj").OrderBy(file => only?.Contains(file, StringComparer.Ordinal) != true).ThenBy(file => file, StringComparer.Ordinal).FirstOrDefault();
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
                Walk(child, root, owner, only, sources, files);
        }
    }

    private static List<string> ReferencesOf(string project, ICollection<SkippedInput> skipped)
    {
        const string remedy = ", so its sources were read without the projects it refers to, whose types are unknown there. Mend the file and scan again";
        try
        {
            var root = XDocument.Load(project, LoadOptions.None).Root!;
            if (root.Name.LocalName != "Project")
                skipped.Add(new SkippedInput(project, 0, $"has <{root.Name.LocalName}> where a project file has <Project>" + remedy));
            return [.. root.Descendants().Where(element => element.Name.LocalName == "ProjectReference")
                .Select(element => (string?)element.Attribute("Include"))
                .Where(include => !string.IsNullOrEmpty(include))
                .Select(include => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, include!.Replace('\\', '/'))))];
        }
        catch (XmlException e)
        {
            skipped.Add(new SkippedInput(project, e.LineNumber, "is not well-formed XML" + remedy));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            skipped.Add(new SkippedInput(project, 0, $"cannot be read ({e.Message})" + remedy));
        }

        return [];
    }
}
