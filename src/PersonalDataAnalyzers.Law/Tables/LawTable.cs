using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>One table of the law: an embedded, tab-separated file with its date and its sources. Reading is strict, so
/// that a slip of the pen in a table fails a test and never becomes a wrong legal fact.</summary>
/// <remarks>Form: comment lines <c># AsOf: yyyy-MM-dd</c> and <c># Source: ...</c>, one header line, then rows. A field is
/// never empty: <c>-</c> says "nothing". The first columns are the key and no key occurs twice.</remarks>
public sealed class LawTable
{
    /// <summary>The field that says "nothing".</summary>
    public const string Nothing = "-";

    private LawTable(string name, LawDate asOf, string[] sources, LawRow[] rows)
    {
        Name = name;
        AsOf = asOf;
        Sources = sources;
        Rows = rows;
    }

    /// <summary>File name ("countries.tsv").</summary>
    public string Name { get; }

    /// <summary>The day as of which the table is true: the default day on which dated law is judged.</summary>
    public LawDate AsOf { get; }

    /// <summary>Where the rows come from; at least one.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Rows in the order of the file.</summary>
    public IReadOnlyList<LawRow> Rows { get; }

    /// <summary>Names of the tables in this assembly, ordinal order.</summary>
    public static IReadOnlyList<string> Names()
    {
        var names = new List<string>();
        foreach (var name in typeof(LawTable).Assembly.GetManifestResourceNames())
        {
            if (name.EndsWith(".tsv", StringComparison.Ordinal))
                names.Add(name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Reads the table <paramref name="name"/> from this assembly, whose header must be <paramref name="columns"/>.</summary>
    /// <param name="name">File name.</param>
    /// <param name="keyColumns">How many of the first columns are the key.</param>
    /// <param name="columns">The columns, in order.</param>
    /// <exception cref="LawTableException">The table is not there or does not keep its form.</exception>
    public static LawTable Load(string name, int keyColumns, params string[] columns)
    {
        using var stream = typeof(LawTable).Assembly.GetManifestResourceStream(name)
            ?? throw new LawTableException(name, 0, "there is no such table in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(name, reader, keyColumns, columns);
    }

    /// <summary>Reads a table from text.</summary>
    /// <exception cref="LawTableException">The text does not keep the form.</exception>
    public static LawTable Read(string name, TextReader reader, int keyColumns, params string[] columns)
    {
        LawDate? asOf = null;
        var sources = new List<string>();
        var rows = new List<LawRow>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, int>? header = null;
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0)
                throw new LawTableException(name, line, "empty line");
            if (text[0] == '#')
            {
                Comment(name, line, text, ref asOf, sources);
                continue;
            }

            var fields = text.Split('\t');
            if (header is null)
            {
                header = Header(name, line, fields, columns);
                continue;
            }

            if (fields.Length != columns.Length)
                throw new LawTableException(name, line, fields.Length + " fields where the header has " + columns.Length);
            var row = new LawRow(name, line, header, fields);
            if (!keys.Add(string.Join("\t", fields, 0, keyColumns)))
                throw new LawTableException(name, line, "the key '" + string.Join(" ", fields, 0, keyColumns) + "' occurs twice");
            rows.Add(row);
        }

        if (header is null)
            throw new LawTableException(name, 0, "no header");
        if (asOf is null)
            throw new LawTableException(name, 0, "no line '# AsOf: yyyy-MM-dd'");
        if (sources.Count == 0)
            throw new LawTableException(name, 0, "no line '# Source: ...'");
        return new LawTable(name, asOf.Value, [.. sources], [.. rows]);
    }

    private static void Comment(string name, int line, string text, ref LawDate? asOf, List<string> sources)
    {
        const string Date = "# AsOf: ";
        const string Source = "# Source: ";
        if (text.StartsWith(Date, StringComparison.Ordinal))
        {
            if (asOf is not null || !LawDate.TryParse(text.Substring(Date.Length), out var date))
                throw new LawTableException(name, line, "AsOf must stand once and be an ISO 8601 date");
            asOf = date;
        }
        else if (text.StartsWith(Source, StringComparison.Ordinal))
        {
            sources.Add(text.Substring(Source.Length));
        }
    }

    private static Dictionary<string, int> Header(string name, int line, string[] fields, string[] columns)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            if (i >= fields.Length || !string.Equals(fields[i], columns[i], StringComparison.Ordinal))
                throw new LawTableException(name, line, "column " + (i + 1) + " must be '" + columns[i] + "'");
            header.Add(columns[i], i);
        }

        if (fields.Length > columns.Length)
            throw new LawTableException(name, line, "unknown column '" + fields[columns.Length] + "'");
        return header;
    }
}
