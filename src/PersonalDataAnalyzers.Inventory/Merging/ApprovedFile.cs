using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Merging;

/// <summary><c>PersonalData.approved.txt</c>: the lines of a project's own declarations, as approved.</summary>
public static class ApprovedFile
{
    /// <summary>The lines of the project itself, not of those it refers to: each project has its own file. The assembly
    /// is the one the inventory is named after; where none is, all in the file.</summary>
    public static IReadOnlyList<string> Lines(InventoryFile file)
    {
        var name = Path.GetFileName(file.Path);
        name = name.EndsWith(".personal-data.json", StringComparison.OrdinalIgnoreCase) ? name[..^".personal-data.json".Length] : Path.GetFileNameWithoutExtension(name);
        List<InventoryAssembly> own = [.. file.Assemblies.Where(assembly => string.Equals(assembly.Name, name, StringComparison.OrdinalIgnoreCase))];
        return [.. (own.Count > 0 ? own : file.Assemblies)
            .SelectMany(assembly => assembly.Registers.SelectMany(entry => entry.Lines).Concat(assembly.Types.SelectMany(entry => entry.Lines)).Concat(assembly.Whole.SelectMany(entry => entry.Lines)).Concat(assembly.Contracts.SelectMany(entry => entry.Lines)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Text of the file: header, lines in ordinal order.</summary>
    public static string Text(IEnumerable<string> lines)
    {
        var text = new StringBuilder(BaselineLines.Header).Append('\n');
        foreach (var line in lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Lines of an approved text; comments and empty lines are none.</summary>
    public static IReadOnlyList<string> Parse(string text) =>
        [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
}
