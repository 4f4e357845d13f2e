using System;
using System.Globalization;
using System.Text;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Law.Inventory;

/// <summary>Writes one JSON object: ASCII only, members in the order written, default values left out. The same facts
/// give the same bytes on any machine and in any culture. System.Text.Json is no choice here: no third-party assembly
/// ships inside an analyzer.</summary>
internal sealed class JsonObject
{
    private readonly StringBuilder _text;
    private bool _first = true;

    public JsonObject(StringBuilder text) => _text = text;

    public void Text(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        Name(name);
        Quote(_text, value!);
    }

    public void Flag(string name, bool value)
    {
        if (!value)
            return;
        Name(name);
        _text.Append("true");
    }

    public void Number(string name, int value)
    {
        Name(name);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The name of an enum value; flags joined by ", " as <see cref="Enum.ToString()"/> gives them.</summary>
    public void Enum<T>(string name, T value)
        where T : struct, Enum
    {
        if (System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, default))
            return;
        Text(name, value.ToString());
    }

    public void Object<T>(string name, T? value, Action<JsonObject, T> write)
        where T : class
    {
        if (value is null)
            return;
        Name(name);
        Write(_text, value, write);
    }

    public void Objects<T>(string name, FactList<T> values, Action<JsonObject, T> write)
        where T : notnull
    {
        if (values.Count == 0)
            return;
        Name(name);
        _text.Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
                _text.Append(',');
            Write(_text, values[i], write);
        }

        _text.Append(']');
    }

    public void Texts<T>(string name, FactList<T> values)
        where T : notnull
    {
        if (values.Count == 0)
            return;
        Name(name);
        _text.Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
                _text.Append(',');
            Quote(_text, values[i].ToString());
        }

        _text.Append(']');
    }

    public static void Write<T>(StringBuilder text, T value, Action<JsonObject, T> write)
    {
        text.Append('{');
        write(new JsonObject(text), value);
        text.Append('}');
    }

    public static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case >= ' ' and <= '~': text.Append(c); break;
                default: text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
            }
        }

        text.Append('"');
    }

    private void Name(string name)
    {
        if (!_first)
            _text.Append(',');
        _first = false;
        _text.Append('"').Append(name).Append("\":");
    }
}
