using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Scanning;

/// <summary>A value of any column as text.</summary>
internal static class CellText
{
    public static string Of(object value) => value switch
    {
        string text => text,
        // Each byte a letter: a text inside is found whatever stands around it, in UTF-16 too.
        byte[] bytes => Bytes(bytes),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("F0", CultureInfo.InvariantCulture),
        IDictionary pairs => string.Join('\n', pairs.Keys.Cast<object>().Concat(pairs.Values.Cast<object>()).Where(part => part is not null).Select(Of)),
        IEnumerable parts => string.Join('\n', parts.Cast<object?>().OfType<object>().Select(Of)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Bytes(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal) ? text + '\n' + text.Replace("\0", "", StringComparison.Ordinal) : text;
    }
}
