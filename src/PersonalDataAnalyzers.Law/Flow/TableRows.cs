using System;
using System.Collections.Generic;
using System.IO;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Reads a tab-separated table that travels inside this assembly: <c>#</c> starts a comment, the first other
/// line names the columns, cells are trimmed.</summary>
internal static class TableRows
{
    public static List<string[]> Embedded(string name) => Parse(Text(name));

    public static string Text(string name)
    {
        using var stream = typeof(TableRows).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return "";
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static List<string[]> Parse(string text)
    {
        var rows = new List<string[]>();
        var header = true;
        foreach (var line in text.Split('\n'))
        {
            var bare = line.TrimEnd('\r', ' ');
            if (bare.Length == 0 || bare[0] == '#')
                continue;
            if (header)
            {
                header = false;
                continue;
            }

            var cells = bare.Split('\t');
            for (var i = 0; i < cells.Length; i++)
                cells[i] = cells[i].Trim();
            rows.Add(cells);
        }

        return rows;
    }
}
