using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PersonalDataAnalyzers.Inventory.JsonLd;

/// <summary>Members that are written only where there is something to write.</summary>
internal static class JsonText
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
            json.WriteString(name, Whole(value));
    }

    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        var open = false;
        foreach (var item in items)
        {
            if (!open)
                json.WriteStartArray(name);
            open = true;
            write(item);
        }

        if (open)
            json.WriteEndArray();
    }

    public static void Reference(this Utf8JsonWriter json, string name, string? iri)
    {
        if (iri is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }

    /// <summary>Half a character is no character, and JSON cannot hold it.</summary>
    public static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return Whole(text[..i] + '\ufffd' + text[(i + 1)..]);
        }

        return text;
    }
}
