using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>A member or method of somebody else's type that gives personal data.</summary>
/// <param name="Type">Metadata name of the type.</param>
/// <param name="Member">Name of the property, field or method; <c>*</c>: objects of the type hold it by their nature.</param>
/// <param name="Category">What it gives.</param>
/// <param name="IsOwn">The project's own table says so: as good as a mark. What ships is general knowledge.</param>
public sealed record SourceRow(string Type, string Member, PersonalDataCategory Category, bool IsOwn = false);

/// <summary>Members of well-known types that are personal data (<c>sources.tsv</c>), and those of the project's own table.</summary>
public sealed class SourceTable
{
    private static readonly string[] s_columns = ["type", "member", "category"];

    private readonly IReadOnlyList<SourceRow> _rows;
    private readonly Dictionary<string, List<SourceRow>> _byMember = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceRow>> _carriers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    private SourceTable(IReadOnlyList<SourceRow> rows)
    {
        _rows = rows;
        foreach (var row in rows)
        {
            if (!_byMember.TryGetValue(row.Member, out var known))
                _byMember.Add(row.Member, known = []);
            known.Add(row);
            _types.Add(SimpleName(row.Type));
            if (row.Member != "*")
                continue;
            var name = row.Type.Substring(row.Type.LastIndexOf('.') + 1);
            if (!_carriers.TryGetValue(name, out var ofName))
                _carriers.Add(name, ofName = []);
            ofName.Add(row);
        }
    }

    /// <summary>The table that ships with the package.</summary>
    public static SourceTable Shipped { get; } = new(Read(TableRows.Text("sources.tsv"), null));

    /// <summary>The same table with the rows of a text before its own.</summary>
    public SourceTable With(string text) => Read(text, null) is { Count: > 0 } own ? new([.. own.Select(static row => row with { IsOwn = true }), .. _rows]) : this;

    /// <summary>The rows of a text; a row that cannot be read is left out and goes to <paramref name="errors"/>.</summary>
    public static List<SourceRow> Read(string text, ICollection<TableRowError>? errors)
    {
        var rows = new List<SourceRow>();
        foreach (var row in TableText.Read(text, s_columns, s_columns, errors))
        {
            if (Problem(row, out var category) is { } problem)
                errors?.Add(new TableRowError(row.Line, problem));
            else
                rows.Add(new SourceRow(row["type"], row["member"], category));
        }

        return rows;
    }

    /// <summary>Rows that know a personal member of that name; null if none.</summary>
    public IReadOnlyList<SourceRow>? Find(string member) => _byMember.TryGetValue(member, out var rows) ? rows : null;

    /// <summary>Types of that simple name whose objects hold personal data by their nature (member <c>*</c>); null if none.</summary>
    public IReadOnlyList<SourceRow>? Carriers(string type) => _carriers.TryGetValue(type, out var rows) ? rows : null;

    /// <summary>Is there a row for a type of that simple name?</summary>
    public bool Names(string type) => _types.Contains(type);

    private static string SimpleName(string type)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static string? Problem(TableRow row, out PersonalDataCategory category)
    {
        if (!TableCell.IsNamed(row["category"], ignoreCase: false, out category) || category == PersonalDataCategory.NotStated)
            return "'" + row["category"] + "' is no PersonalDataCategory";
        if (category == PersonalDataCategory.InternalIdentifier)
            return "internal identifiers are no sources: a log without any would be of no use";
        if (row.IsTooLong)
            return "it has more cells than the header has columns";
        if (!TableCell.IsTypeName(row["type"]))
            return "'" + row["type"] + "' is no metadata name of a type";
        return row["member"] == "*" || TableCell.IsIdentifier(row["member"]) ? null : "'" + row["member"] + "' is no name of a member";
    }
}
