using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>Methods that somebody says give nothing of a person any more.</summary>
/// <param name="Types">Metadata names of their types; <c>*</c> = any type, which is good against names only.</param>
/// <param name="Members">Names of methods; a trailing <c>*</c> stands for the rest of the name.</param>
public sealed record SanitiserRow(IReadOnlyList<string> Types, IReadOnlyList<string> Members);

/// <summary>Methods whose result is no longer personal data, by name (<c>sanitisers.tsv</c>), and those of the project's own table.</summary>
public sealed class SanitiserTable
{
    private static readonly string[] s_columns = ["types", "members"];

    private readonly IReadOnlyList<SanitiserRow> _rows;
    private readonly Dictionary<string, List<string>> _exact = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _prefixes = [];

    private SanitiserTable(IReadOnlyList<SanitiserRow> rows)
    {
        _rows = rows;
        foreach (var row in rows)
        {
            foreach (var type in row.Types)
            {
                foreach (var member in row.Members)
                    Add(type, member);
            }
        }
    }

    /// <summary>The table that ships with the package.</summary>
    public static SanitiserTable Shipped { get; } = new(Read(TableRows.Text("sanitisers.tsv"), null));

    /// <summary>The same table with the rows of a text added.</summary>
    public SanitiserTable With(string text) => Read(text, null) is { Count: > 0 } own ? new([.. _rows, .. own]) : this;

    /// <summary>The rows of a text; a row that cannot be read is left out and goes to <paramref name="errors"/>.</summary>
    public static List<SanitiserRow> Read(string text, ICollection<TableRowError>? errors)
    {
        var rows = new List<SanitiserRow>();
        foreach (var row in TableText.Read(text, s_columns, s_columns, errors))
        {
            if (Problem(row) is { } problem)
                errors?.Add(new TableRowError(row.Line, problem));
            else
                rows.Add(new SanitiserRow(row.List("types"), row.List("members")));
        }

        return rows;
    }

    /// <summary>Is a method of that name in the table, of whatever type?</summary>
    public bool Knows(string method)
    {
        if (_exact.ContainsKey(method))
            return true;
        foreach (var prefix in _prefixes)
        {
            if (method.StartsWith(prefix.Key, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>What the rows of a project's own text claim, each with its line (from zero): a row is its author's word, as
    /// [Anonymises] is, and is listed as one. <c>*</c> as type claims nothing of what is marked.</summary>
    public static IEnumerable<KeyValuePair<int, ContractFacts>> Claims(string text)
    {
        foreach (var row in TableText.Read(text, s_columns, s_columns, null))
        {
            if (Problem(row) is not null)
                continue;
            foreach (var type in row.List("types"))
            {
                if (type == "*")
                    continue;
                foreach (var member in row.List("members"))
                    yield return new(row.Line, new ContractFacts { Id = type + "." + member, Claim = ContractClaim.Anonymises });
            }
        }
    }

    /// <summary>Is the result of that method of that type clean? <paramref name="type"/> is the metadata name.</summary>
    public bool Cleans(string type, string method) => Names(type, method);

    /// <summary>Is the method named like one that cleans, whatever its type? That proves nothing: good against a source
    /// that is itself inferred from a name, never against a mark.</summary>
    public bool SoundsLikeOne(string method) => Names("*", method);

    private static string? Problem(TableRow row)
    {
        if (row.IsTooLong)
            return "it has more cells than the header has columns";
        if (row.List("types") is not { Length: > 0 } types || row.List("members") is not { Length: > 0 } members)
            return "types or members are missing";
        if (types.FirstOrDefault(type => type != "*" && !TableCell.IsTypeName(type)) is { } type)
            return "'" + type + "' is no metadata name of a type";
        return members.FirstOrDefault(member => !TableCell.IsIdentifier(member.TrimEnd('*'))) is { } member
            ? "'" + member + "' is no name of a method, or the beginning of one with '*' behind it"
            : null;
    }

    private void Add(string type, string member)
    {
        if (member.EndsWith("*", StringComparison.Ordinal))
            _prefixes.Add(new(member.TrimEnd('*'), type));
        else if (_exact.TryGetValue(member, out var types))
            types.Add(type);
        else
            _exact.Add(member, [type]);
    }

    private bool Names(string type, string method)
    {
        if (_exact.TryGetValue(method, out var types) && types.Contains(type))
            return true;
        foreach (var prefix in _prefixes)
        {
            if (prefix.Value == type && method.StartsWith(prefix.Key, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
