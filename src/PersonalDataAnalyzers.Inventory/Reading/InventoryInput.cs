using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>What a user may name: an inventory file, an assembly, a project file or a project folder.</summary>
public static class InventoryInput
{
    private const string Suffix = ".personal-data.json";

    /// <summary>Reads what the user named. <paramref name="say"/> hears which file was taken where there was a choice.</summary>
    public static InventoryFile Read(string path, Action<string>? say = null)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return InventoryReader.Read(path);
        if (path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            return AssemblyReader.Read(path);
        if (path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
            return Newest(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileNameWithoutExtension(path), say);
        if (Directory.Exists(path))
            return Newest(path, null, say);
        throw File.Exists(path)
            ? new BadInventoryException(path, null, "a file of this kind holds no inventory.", "Name a *.personal-data.json, a .dll, a project file or a project folder.")
            : new BadInventoryException(path, null, "there is no such file or folder.", "Name a *.personal-data.json, a .dll, a project file or a project folder.");
    }

    private static InventoryFile Newest(string folder, string? project, Action<string>? say)
    {
        var projects = project is not null ? [project] : Projects(folder);
        var files = Candidates(folder, projects);
        if (files.Count == 0)
            throw new BadInventoryException(folder, null, $"no *{Suffix} of {(projects.Count == 0 ? "a project" : string.Join(", ", projects))} was found in this folder or under its bin.", "Build the project first; it has to reference the PersonalDataAnalyzers package.");
        var newest = files.OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(file => file, StringComparer.Ordinal).First();
        say?.Invoke(files.Count > 1 ? $"{newest}: taken as the newest of {files.Count}" : $"{newest}: taken");
        var file = InventoryReader.Read(newest);
        if (RecordOf(folder, Path.GetFileName(newest)) is { } record)
            InventoryReader.AddRecord(file, record);
        // Where the build's own folder is there, no record file means that there is nothing for one.
        file.HasRecord |= Directory.Exists(Path.Combine(folder, "obj"));
        return file;
    }

    // The build leaves it in obj, for it is not to be shipped.
    private static string? RecordOf(string folder, string inventory)
    {
        var obj = Path.Combine(folder, "obj");
        var name = inventory[..^".json".Length] + ".record.json";
        return Directory.Exists(obj)
            ? Directory.EnumerateFiles(obj, name, new EnumerationOptions { RecurseSubdirectories = true }).OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault()
            : null;
    }

    private static List<string> Projects(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.*proj").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    // A bin folder also holds the inventories of referenced projects: the project's own name decides. Where the assembly
    // is named otherwise than the project, all are candidates.
    private static List<string> Candidates(string folder, List<string> projects)
    {
        var bin = Path.Combine(folder, "bin");
        List<string> files = [.. Directory.EnumerateFiles(folder, "*" + Suffix)];
        if (Directory.Exists(bin))
            files.AddRange(Directory.EnumerateFiles(bin, "*" + Suffix, new EnumerationOptions { RecurseSubdirectories = true }));
        files.Sort(StringComparer.Ordinal);
        var own = files.Where(file => projects.Any(project => string.Equals(Path.GetFileName(file), project + Suffix, StringComparison.OrdinalIgnoreCase))).ToList();
        return own.Count > 0 ? own : files;
    }
}
