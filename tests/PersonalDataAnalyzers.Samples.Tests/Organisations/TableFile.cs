using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>A table that stands beside these tests: comments, a line of headings, rows with tabs between.</summary>
internal static class TableFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(TableFile).Assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        var columns = lines[0].Split('\t').Length;
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split('\t');
            yield return cells.Length == columns ? cells : throw new InvalidDataException($"{name}: '{line}' has {cells.Length} cells, not {columns}.");
        }
    }
}
