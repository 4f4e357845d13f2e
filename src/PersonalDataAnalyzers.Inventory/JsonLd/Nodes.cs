using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PersonalDataAnalyzers.Inventory.JsonLd;

/// <summary>The nodes of one graph: a recipient or a category that several processes have is written once, and named after
/// that.</summary>
internal sealed class Nodes
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Writes the node, or its name where it has been written.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="members">Writes its members.</param>
    public void Write(Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        var content = Content(members);
        json.WriteStartObject();
        if (_names.TryGetValue(content, out var name))
        {
            json.WriteString("@id", name);
        }
        else
        {
            _names.Add(content, name = "_:n" + _names.Count.ToString(CultureInfo.InvariantCulture));
            json.WriteString("@id", name);
            members(json);
        }

        json.WriteEndObject();
    }

    /// <summary>The members as one text: what is the same has the same.</summary>
    public static string Content(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
