using System;
using System.Text;
using System.Text.Json;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>Values as cells of a CSV file (RFC 4180) that a spreadsheet shows and does not run.</summary>
internal static class CsvCell
{
    /// <summary>Appends a JSON value: texts as they are, numbers and truth values as JSON has them, nothing for null, and
    /// objects and lists as their JSON.</summary>
    public static void Append(StringBuilder line, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            case JsonValueKind.String:
                Text(line, value.GetString()!);
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                // A minus sign in front of a number starts no formula.
                line.Append(value.GetRawText());
                break;
            default:
                Text(line, value.GetRawText());
                break;
        }
    }

    /// <summary>Appends a text. One that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    public static void Text(StringBuilder line, string text)
    {
        var formula = StartsFormula(text);
        if (!formula && text.AsSpan().IndexOfAny(",\"\r\n;\t") < 0)
        {
            line.Append(text);
            return;
        }

        line.Append('"');
        if (formula)
            line.Append('\'');
        line.Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // Spreadsheets pass over white space and invisible characters in front, and know full-width signs.
    private static bool StartsFormula(string text)
    {
        foreach (var c in text)
        {
            if (c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '|' or '%' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20')
                return true;
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200b' or '\ufeff'))
                return false;
        }

        return false;
    }
}
