using PersonalDataAnalyzers.Roslyn.Generation.Model;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>ExportPersonalData, and the part of it that a derived class adds to.</summary>
internal static class ExportWriter
{
    private const string JsonWriter = "global::System.Text.Json.Utf8JsonWriter";
    private const string Scope = "__pda::ExportScope";

    public static void Write(CodeWriter writer, CodeModel code)
    {
        if (code.Base is null)
        {
            writer.Line("/// <summary>Writes the personal data of this object as one JSON object (GDPR Art. 15, 20). Credentials never leave.</summary>")
                .Line("/// <param name=\"writer\">Where to; neither flushed nor disposed here.</param>")
                .Line("/// <param name=\"scope\">Which answer is asked for.</param>")
                .Line(TypeWriter.Attribute)
                .Open("public " + (code.IsStruct || code.IsSealed ? "" : "virtual ") + "void ExportPersonalData(" + JsonWriter + " writer, " + Scope + " scope)")
                .Line("writer.WriteStartObject();")
                .Line("WritePersonalData(writer, scope);")
                .Line("writer.WriteEndObject();")
                .Close()
                .Line();
        }

        var modifiers = code.Base is not null ? "protected override " : code.IsStruct || code.IsSealed ? "private " : "protected virtual ";
        writer.Line("/// <summary>Writes the members of the JSON object that <c>ExportPersonalData</c> makes.</summary>")
            .Line("/// <param name=\"writer\">Where to.</param>")
            .Line("/// <param name=\"scope\">Which answer is asked for.</param>")
            .Line(TypeWriter.Attribute)
            .Open(modifiers + "void WritePersonalData(" + JsonWriter + " writer, " + Scope + " scope)");
        if (code.Base is not null)
            writer.Line("base.WritePersonalData(writer, scope);");
        Members(writer, code, portable: true);
        if (HasAccessOnly(code))
        {
            writer.Open("if (scope == " + Scope + ".Access)");
            Members(writer, code, portable: false);
            writer.Close();
        }

        writer.Close();
    }

    // What both answers hold comes first, so that one test is enough for all of the rest.
    private static void Members(CodeWriter writer, CodeModel code, bool portable)
    {
        for (var i = 0; i < code.Members.Count; i++)
        {
            var member = code.Members[i];
            if (member.IsExported && member.IsPortable == portable)
                ValueWriter.Property(writer, HolderWriter.JsonNameOf(i), member.Value, "this." + member.Identifier);
        }
    }

    private static bool HasAccessOnly(CodeModel code)
    {
        foreach (var member in code.Members)
        {
            if (member.IsExported && !member.IsPortable)
                return true;
        }

        return false;
    }
}
