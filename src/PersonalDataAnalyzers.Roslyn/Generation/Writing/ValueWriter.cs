using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>Statements that write a value as JSON.</summary>
internal static class ValueWriter
{
    private const string Values = "__pda::ExportValue.";

    /// <param name="writer">Where to.</param>
    /// <param name="name">Expression of the encoded name.</param>
    /// <param name="value">Shape of the value.</param>
    /// <param name="expression">The value; evaluated once.</param>
    public static void Property(CodeWriter writer, string name, ValueModel value, string expression)
    {
        // The writer does name and value of these in one call.
        var call = value.IsNullableValue ? null : value.Kind switch
        {
            ValueKind.String or ValueKind.WriterString => "WriteString",
            ValueKind.Number => "WriteNumber",
            ValueKind.Boolean => "WriteBoolean",
            _ => null,
        };
        if (call is not null)
        {
            writer.Line("writer." + call + "(" + name + ", " + expression + ");");
            return;
        }

        writer.Line("writer.WritePropertyName(" + name + ");");
        Value(writer, value, expression);
    }

    private static void Value(CodeWriter writer, ValueModel value, string expression)
    {
        if (!value.CanBeNull || WritesNullItself(value))
        {
            NotNull(writer, value, expression);
            return;
        }

        var local = writer.Local("value");
        writer.Open("if (" + expression + " is { } " + local + ")");
        NotNull(writer, value, local);
        writer.Close().Open("else").Line("writer.WriteNullValue();").Close();
    }

    private static bool WritesNullItself(ValueModel value) =>
        !value.IsNullableValue && value.Kind is ValueKind.String or ValueKind.Overload or ValueKind.Text or ValueKind.Dynamic or ValueKind.Opaque;

    private static void NotNull(CodeWriter writer, ValueModel value, string expression)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean: writer.Line("writer.WriteBooleanValue(" + expression + ");"); break;
            case ValueKind.Number: writer.Line("writer.WriteNumberValue(" + expression + ");"); break;
            case ValueKind.WriterString: writer.Line("writer.WriteStringValue(" + expression + ");"); break;
            case ValueKind.String or ValueKind.Float or ValueKind.Overload: writer.Line(Values + "Write(writer, " + expression + ");"); break;
            case ValueKind.RoundTrip: writer.Line(Values + "WriteRoundTrip(writer, " + expression + ");"); break;
            case ValueKind.Enum: writer.Line("writer.WriteStringValue(" + expression + ".ToString());"); break;
            case ValueKind.Text: writer.Line(Values + "WriteText(writer, " + expression + ");"); break;
            case ValueKind.Json: writer.Line((value.Type == "global::System.Text.Json.JsonDocument" ? expression + ".RootElement" : expression) + ".WriteTo(writer);"); break;
            case ValueKind.Personal: writer.Line(expression + ".ExportPersonalData(writer, scope);"); break;
            case ValueKind.Array: Array(writer, value, expression); break;
            case ValueKind.Dictionary: Dictionary(writer, value, expression); break;
            case ValueKind.Plain: Plain(writer, value, expression); break;
            default: writer.Line(Values + "WriteObject(writer, " + expression + ", scope);"); break;
        }
    }

    private static void Array(CodeWriter writer, ValueModel value, string expression)
    {
        var item = writer.Local("item");
        writer.Line("writer.WriteStartArray();").Open("foreach (var " + item + " in " + expression + ")");
        Value(writer, value.Element!, item);
        writer.Close().Line("writer.WriteEndArray();");
    }

    // Keys of any kind are values of people too: written as they are, beside what they lead to.
    private static void Dictionary(CodeWriter writer, ValueModel value, string expression)
    {
        var pair = writer.Local("pair");
        if (value.Key!.Kind == ValueKind.String)
        {
            writer.Line("writer.WriteStartObject();").Open("foreach (var " + pair + " in " + expression + ")");
            writer.Line("writer.WritePropertyName(" + pair + ".Key);");
            Value(writer, value.Element!, pair + ".Value");
            writer.Close().Line("writer.WriteEndObject();");
            return;
        }

        writer.Line("writer.WriteStartArray();").Open("foreach (var " + pair + " in " + expression + ")");
        writer.Line("writer.WriteStartObject();").Line("writer.WritePropertyName(\"key\");");
        Value(writer, value.Key, pair + ".Key");
        writer.Line("writer.WritePropertyName(\"value\");");
        Value(writer, value.Element!, pair + ".Value");
        writer.Line("writer.WriteEndObject();").Close().Line("writer.WriteEndArray();");
    }

    private static void Plain(CodeWriter writer, ValueModel value, string expression)
    {
        writer.Line("writer.WriteStartObject();");
        foreach (var member in value.Members)
        {
            writer.Open();
            writer.Line("writer.WritePropertyName(" + CodeWriter.Quote(member.Name) + ");");
            Value(writer, member.Value, expression + "." + member.Identifier);
            writer.Close();
        }

        writer.Line("writer.WriteEndObject();");
    }
}
