using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PersonalDataAnalyzers.Tool.Scanning;

/// <summary>The C# projects that a solution names: .sln, .slnx or a filter over one (.slnf).</summary>
internal static class SolutionFile
{
    /// <summary>Full paths of those that are there. What cannot be read, or is not there, goes into
    /// <paramref name="skipped"/>.</summary>
    public static List<string> Projects(string solution, ICollection<SkippedInput> skipped)
    {
        string text;
        try
        {
            text = File.ReadAllText(solution);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            skipped.Add(new SkippedInput(solution, 0, $"cannot be read ({e.Message}), so every project in its folder was scanned. Make the file readable, or name the project to scan"));
            return [];
        }

        if (!IsWhole(solution, text, skipped))
            return [];
        var folder = Base(solution, text);
        var found = new List<string>();
        foreach (var name in Regex.Matches(text, "\"([^\"\\r\\n]+\\.csproj)\"", RegexOptions.CultureInvariant).Select(match => match.Groups[1].Value.Replace('\\', '/').Replace("//", "/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            var project = Path.GetFullPath(Path.Combine(folder, name));
            if (File.Exists(project))
                found.Add(project);
            else
                skipped.Add(new SkippedInput(solution, LineOf(text, Path.GetFileName(name)), $"names '{name}', which is not there, so its sources were not read. Check the project out, or take it out of the solution"));
        }

        if (found.Count == 0 && skipped.Count == 0)
            skipped.Add(new SkippedInput(solution, 0, "names no C# project, so every project in its folder was scanned. Name the project or the folder to scan"));
        return found;
    }

    private static bool IsWhole(string solution, string text, ICollection<SkippedInput> skipped)
    {
        const string remedy = ", so every project in its folder was scanned. Mend the file, or name the project to scan";
        try
        {
            switch (Path.GetExtension(solution).ToLowerInvariant())
            {
                case ".slnx":
                    _ = XDocument.Parse(text);
                    return true;
                case ".slnf":
                    JsonDocument.Parse(text).Dispose();
                    return true;
                default:
                    if (text.Contains("Microsoft Visual Studio Solution File", StringComparison.Ordinal))
                        return true;
                    skipped.Add(new SkippedInput(solution, 1, "does not begin as a solution file does" + remedy));
                    return false;
            }
        }
        catch (XmlException e)
        {
            skipped.Add(new SkippedInput(solution, e.LineNumber, "is not well-formed XML" + remedy));
        }
        catch (JsonException e)
        {
            skipped.Add(new SkippedInput(solution, (int)(e.LineNumber ?? 0) + 1, "is not well-formed JSON" + remedy));
        }

        return false;
    }

    /// <summary>The paths of a filter are those of its solution.</summary>
    private static string Base(string solution, string text)
    {
        var folder = Path.GetDirectoryName(solution)!;
        if (!solution.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase))
            return folder;
        using var filter = JsonDocument.Parse(text);
        return filter.RootElement.ValueKind == JsonValueKind.Object && filter.RootElement.TryGetProperty("solution", out var of) && of.ValueKind == JsonValueKind.Object
            && of.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.String
            ? Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, path.GetString()!.Replace('\\', '/'))))!
            : folder;
    }

    private static int LineOf(string text, string name) =>
        text.AsSpan(0, Math.Max(0, text.IndexOf(name, StringComparison.Ordinal))).Count('\n') + 1;
}
