using System;
using System.Collections.Generic;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>One row of a <see cref="LawTable"/>, read strictly: what cannot be read is an error with table and line.</summary>
public sealed class LawRow
{
    private readonly Dictionary<string, int> _columns;
    private readonly string[] _fields;

    internal LawRow(string table, int line, Dictionary<string, int> columns, string[] fields)
    {
        Table = table;
        Line = line;
        _columns = columns;
        _fields = fields;
        foreach (var field in fields)
        {
            if (field.Length == 0 || char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[field.Length - 1]))
                throw Fault("a field is empty or has spaces around it; '-' says nothing");
        }
    }

    /// <summary>File name of the table.</summary>
    public string Table { get; }

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Text of a field; "-" is an error here.</summary>
    public string this[string column] => Optional(column) ?? throw Fault("'" + column + "' must be given");

    /// <summary>Text of a field, null for "-".</summary>
    public string? Optional(string column)
    {
        if (!_columns.TryGetValue(column, out var index))
            throw Fault("there is no column '" + column + "'");
        var field = _fields[index];
        return string.Equals(field, LawTable.Nothing, StringComparison.Ordinal) ? null : field;
    }

    /// <summary>Space-separated words of a field; none for "-".</summary>
    public string[] Words(string column) => Optional(column)?.Split(' ') ?? [];

    /// <summary>A value of <typeparamref name="T"/> by its exact name; numbers and other casings are errors.</summary>
    public T Enum<T>(string column)
        where T : struct, Enum => Value<T>(this[column], column);

    /// <summary>As <see cref="Enum{T}"/>, the zero value ("not stated") for "-".</summary>
    public T OptionalEnum<T>(string column)
        where T : struct, Enum => Optional(column) is { } text ? Value<T>(text, column) : default;

    /// <summary>Space-separated values of a flags enum, or'ed; zero for "-".</summary>
    public long Flags<T>(string column)
        where T : struct, Enum
    {
        var flags = 0L;
        foreach (var word in Words(column))
            flags |= Convert.ToInt64(Value<T>(word, column), System.Globalization.CultureInfo.InvariantCulture);
        return flags;
    }

    /// <summary>"yes" or "-".</summary>
    public bool Flag(string column) => Optional(column) switch
    {
        null => false,
        "yes" => true,
        var other => throw Fault("'" + column + "' is '" + other + "'; it must be 'yes' or '-'"),
    };

    /// <summary>An ISO 8601 date, null for "-".</summary>
    public LawDate? OptionalDate(string column)
    {
        if (Optional(column) is not { } text)
            return null;
        return LawDate.TryParse(text, out var date) ? date : throw Fault("'" + text + "' in '" + column + "' is not an ISO 8601 date");
    }

    /// <summary>An ISO 8601 date.</summary>
    public LawDate Date(string column) => OptionalDate(column) ?? throw Fault("'" + column + "' must be given");

    /// <summary>An ISO 8601 duration, null for "-".</summary>
    public LawPeriod? OptionalPeriod(string column)
    {
        if (Optional(column) is not { } text)
            return null;
        return LawPeriod.TryParse(text, out var period) ? period : throw Fault("'" + text + "' in '" + column + "' is not an ISO 8601 duration");
    }

    /// <summary>The certainty of the row: column "Certainty", V, K or C.</summary>
    public Certainty Certainty => this["Certainty"] switch
    {
        "V" => Certainty.Verified,
        "K" => Certainty.Known,
        "C" => Certainty.Check,
        var other => throw Fault("certainty '" + other + "' is not V, K or C"),
    };

    /// <summary>An error at this row.</summary>
    public LawTableException Fault(string message) => new(Table, Line, message);

    private T Value<T>(string text, string column)
        where T : struct, Enum
    {
        // Enum.TryParse also takes numbers and lists ("Consent,Contract" would be LegalObligation): a table names one value.
        return IsName(text) && System.Enum.TryParse<T>(text, ignoreCase: false, out var value) && System.Enum.IsDefined(typeof(T), value)
            ? value
            : throw Fault("'" + text + "' in '" + column + "' is no " + typeof(T).Name);
    }

    private static bool IsName(string text)
    {
        foreach (var letter in text)
        {
            if (letter is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9'))
                return false;
        }

        return text[0] is not (>= '0' and <= '9');
    }
}
