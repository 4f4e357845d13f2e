using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PersonalDataAnalyzers;

/// <summary>The whole answer to a person: their data and, under Art. 15, what they must be told with it.</summary>
public static class PersonalDataExport
{
    /// <summary>Writes one object: <c>scope</c>, <c>data</c> and, for access, <c>about</c> (each member's category,
    /// register and purposes) and <c>registers</c> (controller, purposes, bases, retention, recipients, sources). The
    /// rights and the way to complain stand in the notice (Art. 15(1)(e)-(f)).</summary>
    /// <param name="writer">Where to; neither flushed nor disposed here.</param>
    /// <param name="subject">The object that answers.</param>
    /// <param name="scope">Which answer is asked for.</param>
    public static void Write(Utf8JsonWriter writer, IPersonalData subject, ExportScope scope)
    {
        writer.WriteStartObject();
        writer.WriteString("scope", scope == ExportScope.Access ? "access" : "portability");
        writer.WritePropertyName("data");
        subject.ExportPersonalData(writer, scope);
        if (scope == ExportScope.Access)
            About(writer, subject.Descriptor);
        writer.WriteEndObject();
    }

    private static void About(Utf8JsonWriter writer, PersonalDataDescriptor descriptor)
    {
        var registers = new List<RegisterDescriptor>();
        Add(registers, descriptor.Register);
        writer.WriteStartObject("about");
        foreach (var member in descriptor.Members)
        {
            Add(registers, member.Facts.Register);
            writer.WriteStartObject(member.Name);
            writer.WriteString("category", member.Facts.Category.ToString());
            if (member.Facts.Register is { } register)
                writer.WriteString("register", register.Id);
            if (member.Facts.Origin != DataOrigin.NotStated)
                writer.WriteString("origin", member.Facts.Origin.ToString());
            Texts(writer, "purposes", member.Facts.Purposes, static purpose => purpose.Name);
            if (member.Facts.IsCredential)
                writer.WriteBoolean("withheldCredential", true);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("registers");
        foreach (var register in registers)
            Register(writer, register);
        writer.WriteEndArray();
    }

    private static void Register(Utf8JsonWriter writer, RegisterDescriptor register)
    {
        writer.WriteStartObject();
        writer.WriteString("id", register.Id);
        writer.WriteString("name", register.Name);
        writer.WriteString("controller", register.Controller);
        if (register.Contact is { } contact)
            writer.WriteString("contact", contact);
        writer.WriteStartArray("purposes");
        foreach (var purpose in register.Purposes)
        {
            writer.WriteStartObject();
            writer.WriteString("name", purpose.Name);
            Texts(writer, "bases", purpose.Bases, static basis => basis.ToString());
            if (purpose.Law is { } law)
                writer.WriteString("law", law);
            Texts(writer, "retention", purpose.Retentions, static retention => retention);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Texts(writer, "recipients", register.Recipients, static recipient => recipient);
        Texts(writer, "sources", register.Sources, static source => source);
        writer.WriteEndObject();
    }

    private static void Texts<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> values, Func<T, string> text)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(text(value));
        writer.WriteEndArray();
    }

    private static void Add(List<RegisterDescriptor> registers, RegisterDescriptor? register)
    {
        if (register is not null && !registers.Exists(known => known.Id == register.Id))
            registers.Add(register);
    }
}
