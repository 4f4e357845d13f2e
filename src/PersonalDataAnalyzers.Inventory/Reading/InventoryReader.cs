using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>Reads <c>&lt;AssemblyName&gt;.personal-data.json</c>.</summary>
public static class InventoryReader
{
    private const string Rebuild = "Build the project again: the file is written by the build.";

    /// <summary>Reads an inventory file.</summary>
    /// <exception cref="BadInventoryException">It is missing, is no inventory, or is of a newer version.</exception>
    public static InventoryFile Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInventoryException(path, null, "there is no such file.", "Build the project first, or name the inventory file, the assembly or the project folder.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadInventoryException(path, null, "the file cannot be read: " + e.Message, "Check that it is a file and that you may read it.", e);
        }

        return Parse(bytes, path);
    }

    /// <summary>Adds what only the record of processing holds: agreements, assessments, paragraphs for the record.</summary>
    public static void AddRecord(InventoryFile file, string path)
    {
        foreach (var assembly in Read(path).Assemblies)
        {
            var into = file.Assemblies.Find(known => known.Name == assembly.Name);
            into?.RecordOnly.AddRange(assembly.Registers.ConvertAll(register => register.Facts));
        }

        file.HasRecord = true;
    }

    /// <summary>Reads the text of an inventory file; <paramref name="path"/> is for messages.</summary>
    public static InventoryFile Parse(ReadOnlyMemory<byte> json, string path)
    {
        if (json.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            json = json[3..];
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException e)
        {
            throw new BadInventoryException(path, $"line {e.LineNumber + 1}", "the file is not JSON.", Rebuild, e);
        }

        using (document)
        {
            return Read(document.RootElement, path);
        }
    }

    private static InventoryFile Read(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format))
            throw new BadInventoryException(path, null, "the file is JSON but no inventory of personal data: it has no \"format\".", "Name a *.personal-data.json file.");
        EntryReader.CheckFormat(format, path);
        var file = new InventoryFile { Path = path };
        foreach (var member in root.EnumerateObject())
        {
            switch (member.Name)
            {
                case "format":
                    break;
                case "assemblies":
                    Assemblies(member.Value, file);
                    break;
                case "translations":
                    Translations(member.Value, file);
                    break;
                default:
                    // What is passed over could be a register: an inventory that looks empty must be one.
                    throw new BadInventoryException(path, "$." + member.Name, "an inventory has no such part.", Rebuild);
            }
        }

        return root.TryGetProperty("assemblies", out _) ? file : throw new BadInventoryException(path, null, "the inventory names no assemblies.", Rebuild);
    }

    private static void Assemblies(JsonElement assemblies, InventoryFile file)
    {
        Expect(assemblies, JsonValueKind.Array, file.Path, "$.assemblies");
        var index = 0;
        foreach (var element in assemblies.EnumerateArray())
        {
            var place = $"$.assemblies[{index++}]";
            Expect(element, JsonValueKind.Object, file.Path, place);
            var name = element.TryGetProperty("name", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
            var assembly = new InventoryAssembly { Name = name };
            file.Assemblies.Add(assembly);
            if (element.TryGetProperty("entries", out var entries))
                Entries(entries, file.Path, place, assembly);
        }
    }

    private static void Entries(JsonElement entries, string path, string place, InventoryAssembly assembly)
    {
        Expect(entries, JsonValueKind.Array, path, place + ".entries");
        var index = 0;
        foreach (var entry in entries.EnumerateArray())
            EntryReader.Read(entry, path, $"{assembly.Name} {place}.entries[{index++}]", assembly);
    }

    private static void Translations(JsonElement translations, InventoryFile file)
    {
        Expect(translations, JsonValueKind.Object, file.Path, "$.translations");
        foreach (var language in translations.EnumerateObject())
        {
            Expect(language.Value, JsonValueKind.Object, file.Path, "$.translations." + language.Name);
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var text in language.Value.EnumerateObject())
            {
                Expect(text.Value, JsonValueKind.String, file.Path, $"$.translations.{language.Name}['{text.Name}']");
                texts[text.Name] = text.Value.GetString()!;
            }

            file.Translations[language.Name] = texts;
        }
    }

    private static void Expect(JsonElement element, JsonValueKind kind, string path, string place)
    {
        if (element.ValueKind != kind)
            throw new BadInventoryException(path, place, $"a JSON {kind.ToString().ToLowerInvariant()} is expected here.", Rebuild);
    }
}
