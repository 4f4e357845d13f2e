using System;
using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace PersonalDataAnalyzers;

/// <summary>Writes values of exports: the same text in every culture, dates in ISO 8601, numbers as JSON numbers where
/// JSON has them. Generated code uses it for what <see cref="Utf8JsonWriter"/> does not write by itself.</summary>
public static class ExportValue
{
    /// <summary>A text; one with half a surrogate pair is written with U+FFFD in its place, never refused.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>A text as an element.</summary>
    public static void Write(Utf8JsonWriter writer, string? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value);
    }

    /// <summary>A floating-point number; NaN and the infinities, which JSON lacks, as text.</summary>
    public static void Write(Utf8JsonWriter writer, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(value);
    }

    /// <summary>A floating-point number; NaN and the infinities, which JSON lacks, as text.</summary>
    public static void Write(Utf8JsonWriter writer, float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(value);
    }

    /// <summary>A character.</summary>
    public static void Write(Utf8JsonWriter writer, char value) => writer.WriteStringValue(value.ToString());

    /// <summary>A span of time, <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public static void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(value.ToString("c", CultureInfo.InvariantCulture));

    /// <summary>Octets, in base64.</summary>
    public static void Write(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteBase64StringValue(value);
    }

    /// <summary>What has one invariant text of its own: addresses of the web, of networks, versions.</summary>
    public static void WriteText(Utf8JsonWriter writer, object? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value is Uri uri ? uri.OriginalString : Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    /// <summary>A value in its round-trip format: dates and times of day without the other.</summary>
    public static void WriteRoundTrip<T>(Utf8JsonWriter writer, T value)
        where T : struct, IFormattable
    {
#if NET
        Span<char> text = stackalloc char[64];
        if (value is ISpanFormattable formattable && formattable.TryFormat(text, out var written, "O", CultureInfo.InvariantCulture))
        {
            writer.WriteStringValue(text[..written]);
            return;
        }
#endif
        writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));
    }

    /// <summary>A value whose type is known at run time only. What is neither simple nor exports itself is named by its
    /// type and nothing more: an answer with a hole says that there is one.</summary>
    public static void WriteObject(Utf8JsonWriter writer, object? value, ExportScope scope)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case IPersonalData personal: personal.ExportPersonalData(writer, scope); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case byte or sbyte or short or ushort or int or uint or long: writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number: Write(writer, number); break;
            case float number: Write(writer, number); break;
            case char letter: Write(writer, letter); break;
            case DateTime time: writer.WriteStringValue(time); break;
            case DateTimeOffset time: writer.WriteStringValue(time); break;
            case Guid id: writer.WriteStringValue(id); break;
            case TimeSpan span: Write(writer, span); break;
            case byte[] octets: Write(writer, octets); break;
            case Enum or Uri or Version: WriteText(writer, value); break;
            case IEnumerable items: WriteItems(writer, items, scope); break;
            default:
                writer.WriteStartObject();
                writer.WriteString("notExported", value.GetType().Name);
                writer.WriteEndObject();
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items, ExportScope scope)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            WriteObject(writer, item, scope);
        writer.WriteEndArray();
    }
}
