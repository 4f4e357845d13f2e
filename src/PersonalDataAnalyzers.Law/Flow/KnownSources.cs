using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Members of well-known types that are personal data (<c>sources.tsv</c>).</summary>
public static class KnownSources
{
    private static readonly Dictionary<string, List<KeyValuePair<string, PersonalDataCategory>>> s_byMember = Read();

    /// <summary>Types that know a personal member of that name, each with the category; null if none.</summary>
    public static IReadOnlyList<KeyValuePair<string, PersonalDataCategory>>? Find(string member) =>
        s_byMember.TryGetValue(member, out var rows) ? rows : null;

    private static Dictionary<string, List<KeyValuePair<string, PersonalDataCategory>>> Read()
    {
        var table = new Dictionary<string, List<KeyValuePair<string, PersonalDataCategory>>>(StringComparer.Ordinal);
        foreach (var cells in TableRows.Embedded("sources.tsv"))
        {
            if (cells.Length < 3 || !Enum.TryParse<PersonalDataCategory>(cells[2], out var category))
                continue;
            if (!table.TryGetValue(cells[1], out var rows))
                table.Add(cells[1], rows = []);
            rows.Add(new(cells[0], category));
        }

        return table;
    }
}
