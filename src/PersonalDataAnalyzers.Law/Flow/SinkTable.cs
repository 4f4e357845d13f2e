using System;
using System.Collections.Generic;
using System.Linq;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>The places where values leave the program's own hands. Looked up by member name first: that is the gate.</summary>
public sealed class SinkTable
{
    private static readonly string[] s_columns = ["kind", "types", "members", "parameters"];
    private static readonly string[] s_needed = ["kind", "types", "members"];

    private readonly IReadOnlyList<SinkRow> _rows;
    private readonly Dictionary<string, List<SinkRow>> _byMember = new(StringComparer.Ordinal);

    private SinkTable(IReadOnlyList<SinkRow> rows)
    {
        _rows = rows;
        foreach (var row in rows)
        {
            foreach (var member in row.Members)
            {
                if (member != ".ctor")
                {
                    Add(member, row);
                    continue;
                }

                foreach (var type in row.Types)
                    Add("new " + SimpleName(type), row);
            }
        }
    }

    /// <summary>The table that ships with the package.</summary>
    public static SinkTable Shipped { get; } = new(Read(TableRows.Text("sinks.tsv"), null));

    /// <summary>The same table with the rows of a text added.</summary>
    public SinkTable With(string text) => Read(text, null) is { Count: > 0 } own ? new([.. own, .. _rows]) : this;

    /// <summary>The rows of a text; a row that cannot be read is left out and goes to <paramref name="errors"/>.</summary>
    public static List<SinkRow> Read(string text, ICollection<TableRowError>? errors)
    {
        var rows = new List<SinkRow>();
        foreach (var row in TableText.Read(text, s_columns, s_needed, errors))
        {
            if (Problem(row, out var kind) is { } problem)
                errors?.Add(new TableRowError(row.Line, problem));
            else
                rows.Add(new SinkRow(kind, row.List("types"), row.List("members"), row.List("parameters")));
        }

        return rows;
    }

    /// <summary>Rows that know a method of that name, a property as <c>=Name</c>, a constructor as <c>new Name</c>; null if none.</summary>
    public IReadOnlyList<SinkRow>? Find(string member) => _byMember.TryGetValue(member, out var rows) ? rows : null;

    private static string? Problem(TableRow row, out SinkKind kind)
    {
        if (!TableCell.IsNamed(row["kind"], ignoreCase: true, out kind) || kind == SinkKind.Printing)
            return "'" + row["kind"] + "' is no kind of sink (log, telemetry, exception, url, cache, file, password, response, recipient, registration)";
        if (row.IsTooLong)
            return "it has more cells than the header has columns";
        if (row.List("types") is not { Length: > 0 } types || row.List("members") is not { Length: > 0 } members)
            return "types or members are missing";
        if (types.FirstOrDefault(type => !TableCell.IsTypeName(type)) is { } type)
            return "'" + type + "' is no metadata name of a type";
        if (members.FirstOrDefault(member => member != ".ctor" && !TableCell.IsIdentifier(member.StartsWith("=", StringComparison.Ordinal) ? member.Substring(1) : member)) is { } member)
            return "'" + member + "' is no name of a method, '.ctor' or '=Property'";
        if (kind == SinkKind.Registration)
            return row.List("parameters").Length == 1 ? null : "a registration names one service by its id";
        return row.List("parameters").FirstOrDefault(parameter => parameter != "*" && !TableCell.IsIdentifier(parameter)) is { } parameter
            ? "'" + parameter + "' is no name of a parameter"
            : null;
    }

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
