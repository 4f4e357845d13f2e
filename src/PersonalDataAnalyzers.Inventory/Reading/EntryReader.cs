using System;
using System.Collections.Generic;
using System.Text.Json;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>One entry of an inventory as facts.</summary>
internal static class EntryReader
{
    private const string Update = "Use a personal-data tool at least as new as the PersonalDataAnalyzers package that built the project, or build the project again.";

    /// <summary>Adds the entry to <paramref name="into"/>; the heartbeat adds nothing.</summary>
    public static void Read(JsonElement entry, string file, string place, InventoryAssembly into)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            throw new BadInventoryException(file, place, "an entry has to be a JSON object.", "Build the project again: the file is written by the build.");
        if (!entry.TryGetProperty("kind", out var kind))
        {
            Heartbeat(entry, file, place);
            return;
        }

        place = Named(entry, place);
        var lines = Lines(entry);
        switch (kind.ValueKind == JsonValueKind.String ? kind.GetString() : null)
        {
            case "register":
                into.Registers.Add(new(Facts<RegisterFacts>(entry, file, place), lines));
                break;
            case "assembly":
                into.Whole.Add(new(Facts<AssemblyFacts>(entry, file, place), lines));
                break;
            case "contract":
                into.Contracts.Add(new(Facts<ContractFacts>(entry, file, place), lines));
                break;
            case "type":
                into.Types.Add(new(Facts<TypeFacts>(entry, file, place), lines));
                break;
            default:
                throw new BadInventoryException(file, place, $"unknown kind of entry {kind.GetRawText()}.", Update);
        }
    }

    private static void Heartbeat(JsonElement entry, string file, string place)
    {
        if (!entry.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.Number)
            throw new BadInventoryException(file, place, "the entry has no kind.", "Build the project again: the file is written by the build.");
        CheckFormat(format, file);
    }

    /// <summary>Refuses a format that this version does not know.</summary>
    public static void CheckFormat(JsonElement format, string file)
    {
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out var number) || number < 1)
            throw new BadInventoryException(file, "$.format", "the format number is not one.", "Build the project again: the file is written by the build.");
        if (number > InventoryEntry.Format)
            throw new BadInventoryException(file, "$.format", $"format {number} is newer than format {InventoryEntry.Format}, which this version reads.", Update);
    }

    private static T Facts<T>(JsonElement entry, string file, string place)
        where T : class
    {
        try
        {
            return entry.Deserialize<T>(FactsJson.Options)!;
        }
        catch (JsonException e)
        {
            var path = FactListConverter.Path(e);
            throw new BadInventoryException(file, path.Length == 0 ? place : $"{place}, ${path}", FactListConverter.Sentence(e), Update, e);
        }
        catch (InvalidOperationException e)
        {
            // A lone surrogate in a text: JSON can hold it, a text cannot.
            throw new BadInventoryException(file, place, "a text is not valid Unicode.", "Correct the text in the attribute and build again.", e);
        }
    }

    private static string Named(JsonElement entry, string place) =>
        entry.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? $"{place} ({id.GetString()})" : place;

    private static FactList<string> Lines(JsonElement entry)
    {
        if (!entry.TryGetProperty("lines", out var lines) || lines.ValueKind != JsonValueKind.Array)
            return default;
        var texts = new List<string>(lines.GetArrayLength());
        foreach (var line in lines.EnumerateArray())
        {
            if (line.ValueKind == JsonValueKind.String)
                texts.Add(line.GetString()!);
        }

        return new FactList<string>(texts);
    }
}
