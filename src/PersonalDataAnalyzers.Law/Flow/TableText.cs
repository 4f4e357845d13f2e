using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Flow;

/// <summary>A line of a table that cannot be read.</summary>
/// <param name="Line">Zero-based.</param>
/// <param name="Problem">What is wrong, as a sentence part.</param>
public readonly record struct TableRowError(int Line, string Problem);

/// <summary>One row, its cells found by the names of the columns.</summary>
internal sealed class TableRow(string[] header, string[] cells, int line)
{
    /// <summary>Zero-based line of the text.</summary>
    public int Line { get; } = line;

    /// <summary>More cells than the header has columns, or a column without a name.</summary>
    public bool IsTooLong => cells.Length > header.Length;

    /// <summary>A cell, trimmed; empty where the column is missing, the row is too short, or <c>-</c> stands there.</summary>
    public string this[string column]
    {
        get
        {
            var at = Array.IndexOf(header, column);
            var cell = at >= 0 && at < cells.Length ? cells[at].Trim() : "";
            return cell == "-" ? "" : cell;
        }
    }

    /// <summary>Several values in a cell, <c>|</c> or <c>,</c> between them.</summary>
    public string[] List(string column) => TableText.Parts(this[column]);
}

/// <summary>The one format of the tables that follow values, of those in this assembly and of those a project adds: text
/// with tabs between the cells, <c>#</c> before a comment, the names of the columns in the first other line.</summary>
internal static class TableText
{
    /// <summary>The rows; what is wrong with the header goes to <paramref name="errors"/>. Without a needed column there is
    /// no row.</summary>
    public static List<TableRow> Read(string text, IReadOnlyList<string> columns, IReadOnlyList<string> needed, ICollection<TableRowError>? errors)
    {
        var rows = new List<TableRow>();
        string[]? header = null;
        // A byte order mark is no part of the first cell.
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r', ' ');
            if (line.Trim().Length == 0 || line.TrimStart()[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (header is not null)
            {
                rows.Add(new TableRow(header, cells, i));
                continue;
            }

            header = Array.ConvertAll(cells, static cell => cell.Trim());
            if (!Knows(header, columns, needed, i, errors))
                return rows;
        }

        if (header is null)
            errors?.Add(new TableRowError(0, "it has no header: the first line names the columns (" + string.Join(", ", columns) + ")"));
        return rows;
    }

    public static string[] Parts(string cell)
    {
        var parts = cell.Split(['|', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
            parts[i] = parts[i].Trim();
        return parts;
    }

    private static bool Knows(string[] header, IReadOnlyList<string> columns, IReadOnlyList<string> needed, int line, ICollection<TableRowError>? errors)
    {
        var complete = true;
        foreach (var column in needed)
        {
            if (Array.IndexOf(header, column) >= 0)
                continue;
            errors?.Add(new TableRowError(line, "the header lacks the column '" + column + "'"));
            complete = false;
        }

        for (var i = 0; i < header.Length; i++)
        {
            if (!Contains(columns, header[i]))
                errors?.Add(new TableRowError(line, "the column '" + header[i] + "' is not known"));
            else if (Array.IndexOf(header, header[i]) < i)
                errors?.Add(new TableRowError(line, "the column '" + header[i] + "' stands there twice"));
        }

        return complete;
    }

    private static bool Contains(IReadOnlyList<string> list, string item)
    {
        foreach (var known in list)
        {
            if (known == item)
                return true;
        }

        return false;
    }
}
