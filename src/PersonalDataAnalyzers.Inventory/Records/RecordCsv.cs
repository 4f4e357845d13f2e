using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PersonalDataAnalyzers.Inventory.Records;

/// <summary>A table of the record as CSV that spreadsheets read: UTF-8 with its mark, comma, CRLF (RFC 4180).</summary>
public static class RecordCsv
{
    /// <summary>Renders the table. Write it with a byte order mark: <see cref="Encoding"/>.</summary>
    public static string Render(RecordTable table)
    {
        var csv = new StringBuilder();
        Row(csv, table.Columns);
        foreach (var row in table.Rows)
            Row(csv, row);
        return csv.ToString();
    }

    /// <summary>UTF-8 with a mark: without it Excel takes the file for its own code page.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private static void Row(StringBuilder csv, IEnumerable<string> fields) => csv.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    // A spreadsheet runs a field that begins like a formula; an apostrophe before it keeps it text.
    private static string Field(string value)
    {
        var start = value.TrimStart();
        if (start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20' || value.Length > 0 && value[0] is '\t' or '\r' or '\n')
            value = "'" + value;
        return "\"" + value.Replace("\"", "\"\"") + "\"";
    }
}
