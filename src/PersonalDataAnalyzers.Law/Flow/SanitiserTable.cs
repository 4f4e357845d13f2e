using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Methods whose result is no longer personal data, by name (<c>sanitisers.tsv</c>).</summary>
public sealed class SanitiserTable
{
    private readonly Dictionary<string, List<string>> _exact = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _prefixes = [];

    private SanitiserTable(List<string[]> rows)
    {
        foreach (var cells in rows)
        {
            if (cells.Length < 2)
                continue;
            foreach (var type in TableRows.Parts(cells[0]))
            {
                foreach (var member in TableRows.Parts(cells[1]))
                {
                    if (member.EndsWith("*", StringComparison.Ordinal))
                        _prefixes.Add(new(member.Substring(0, member.Length - 1), type));
                    else if (_exact.TryGetValue(member, out var types))
                        types.Add(type);
                    else
                        _exact.Add(member, [type]);
                }
            }
        }
    }

    /// <summary>The table that ships with the package.</summary>
    public static SanitiserTable Shipped { get; } = new(TableRows.Embedded("sanitisers.tsv"));

    /// <summary>Is the result of that method of that type clean? <paramref name="type"/> is the metadata name.</summary>
    public bool Cleans(string type, string method) => Names(type, method);

    /// <summary>Is the method named like one that cleans, whatever its type? That proves nothing: good against a source
    /// that is itself inferred from a name, never against a mark.</summary>
    public bool SoundsLikeOne(string method) => Names("*", method);

    private bool Names(string type, string method)
    {
        if (_exact.TryGetValue(method, out var types) && types.Contains(type))
            return true;
        foreach (var prefix in _prefixes)
        {
            if (method.StartsWith(prefix.Key, StringComparison.Ordinal) && prefix.Value == type)
                return true;
        }

        return false;
    }
}
