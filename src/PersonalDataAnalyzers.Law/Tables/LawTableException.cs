using System;
using System.Globalization;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>A table of the law that does not keep its form: the message names the table and the line.</summary>
public sealed class LawTableException : FormatException
{
    internal LawTableException(string table, int line, string message)
        : base(table + "(" + line.ToString(CultureInfo.InvariantCulture) + "): " + message)
    {
        Table = table;
        Line = line;
    }

    /// <summary>File name of the table ("countries.tsv").</summary>
    public string Table { get; }

    /// <summary>Line in the file, from 1; 0 when the fault is of the table as a whole.</summary>
    public int Line { get; }
}
