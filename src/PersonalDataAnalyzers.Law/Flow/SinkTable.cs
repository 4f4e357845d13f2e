using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>What kind of place a value reaches.</summary>
public enum SinkKind
{
    /// <summary>A log, trace or console.</summary>
    Log,
    /// <summary>The message of an exception.</summary>
    Exception,
    /// <summary>A URL or query string.</summary>
    Url,
    /// <summary>A tag of an activity or metric.</summary>
    Telemetry,
    /// <summary>The key of a cache entry.</summary>
    Cache,
    /// <summary>The name of a file or folder.</summary>
    File,
    /// <summary>A password.</summary>
    Password,
    /// <summary>The answer of an endpoint.</summary>
    Response,
    /// <summary>The text that an object gives of itself.</summary>
    Printing,
    /// <summary>Somebody else: a recipient.</summary>
    Recipient,
}

/// <summary>One row of <c>sinks.tsv</c>.</summary>
public sealed class SinkRow(SinkKind kind, string[] types, string[] members, string[] parameters)
{
    /// <summary>Kind of place.</summary>
    public SinkKind Kind { get; } = kind;
    /// <summary>Metadata names of the types that have it.</summary>
    public IReadOnlyList<string> Types { get; } = types;
    /// <summary>Names of methods, <c>.ctor</c>, or <c>=Name</c> for a property that is set.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>Does an argument of that name leak?</summary>
    public bool Leaks(string parameter) => parameters.Length == 0 || parameters[0] == "*" || Array.IndexOf(parameters, parameter) >= 0;
}

/// <summary>The places where values leave the program's own hands. Looked up by member name first: that is the gate.</summary>
public sealed class SinkTable
{
    private readonly Dictionary<string, List<SinkRow>> _byMember = new(StringComparer.Ordinal);

    private SinkTable(List<string[]> rows)
    {
        foreach (var cells in rows)
        {
            if (cells.Length < 4 || !Enum.TryParse<SinkKind>(cells[0], ignoreCase: true, out var kind))
                continue;
            var row = new SinkRow(kind, TableRows.Parts(cells[1]), TableRows.Parts(cells[2]), TableRows.Parts(cells[3]));
            foreach (var member in row.Members)
            {
                if (member == ".ctor")
                {
                    foreach (var type in row.Types)
                        Add("new " + SimpleName(type), row);
                }
                else
                {
                    Add(member, row);
                }
            }
        }
    }

    /// <summary>The table that ships with the package.</summary>
    public static SinkTable Shipped { get; } = new(TableRows.Embedded("sinks.tsv"));

    /// <summary>Rows that know a method of that name, a property as <c>=Name</c>, a constructor as <c>new Name</c>; null if none.</summary>
    public IReadOnlyList<SinkRow>? Find(string member) => _byMember.TryGetValue(member, out var rows) ? rows : null;

    private void Add(string member, SinkRow row)
    {
        if (!_byMember.TryGetValue(member, out var rows))
            _byMember.Add(member, rows = []);
        rows.Add(row);
    }

    private static string SimpleName(string type)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }
}
