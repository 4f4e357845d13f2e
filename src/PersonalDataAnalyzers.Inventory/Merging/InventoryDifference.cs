using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Law.Inventory;

namespace PersonalDataAnalyzers.Inventory.Merging;

/// <summary>One fact in which two inventories differ.</summary>
/// <param name="Id">The register or type; of an assembly, "assembly " and its name.</param>
/// <param name="Path">Place of the fact in its entry; empty = the entry itself.</param>
/// <param name="Before">Its JSON before; null = it was not there.</param>
/// <param name="After">Its JSON after; null = it is gone.</param>
public sealed record InventoryDifference(string Id, string Path, string? Before, string? After)
{
    /// <summary>All differences, in ordinal order of id, then in the order of the entry.</summary>
    public static IReadOnlyList<InventoryDifference> Between(PersonalDataInventory before, PersonalDataInventory after)
    {
        var differences = new List<InventoryDifference>();
        var old = Entries(before);
        var now = Entries(after);
        foreach (var id in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            old.TryGetValue(id, out var left);
            now.TryGetValue(id, out var right);
            if (left is null || right is null)
                differences.Add(new(id, "", left, right));
            else if (left != right)
                Compare(id, left, right, differences);
        }

        return differences;
    }

    private static Dictionary<string, string> Entries(PersonalDataInventory inventory)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var register in inventory.Registers)
            entries[register.Id] = InventoryEntry.Of(register);
        foreach (var type in inventory.Types)
            entries[type.Id] = InventoryEntry.Of(type);
        // An assembly may have the name of a type.
        foreach (var assembly in inventory.Assemblies)
            entries["assembly " + assembly.Id] = InventoryEntry.Of(assembly);
        return entries;
    }

    private static void Compare(string id, string left, string right, List<InventoryDifference> differences)
    {
        using var before = JsonDocument.Parse(left);
        using var after = JsonDocument.Parse(right);
        Compare(id, "", before.RootElement, after.RootElement, differences);
    }

    private static void Compare(string id, string path, JsonElement before, JsonElement after, List<InventoryDifference> differences)
    {
        if (JsonElement.DeepEquals(before, after))
            return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in before.EnumerateObject().Select(m => m.Name).Union(after.EnumerateObject().Select(m => m.Name), StringComparer.Ordinal))
            {
                // The baseline lines follow from the facts, and where a statement stands in its file says nothing to a reader.
                if (member is "lines" or "at")
                    continue;
                Member(id, path.Length == 0 ? member : path + "." + member, Value(before, member), Value(after, member), differences);
            }
        }
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            Items(id, path, before, after, differences);
        }
        else
        {
            differences.Add(new(id, path, before.GetRawText(), after.GetRawText()));
        }
    }

    // Items are matched by what names them, so that one added purpose is one difference and not a shift of all that follow.
    private static void Items(string id, string path, JsonElement before, JsonElement after, List<InventoryDifference> differences)
    {
        var left = Keyed(before);
        var right = Keyed(after);
        foreach (var key in left.Keys.Union(right.Keys, StringComparer.Ordinal))
            Member(id, $"{path}[{key}]", left.TryGetValue(key, out var l) ? l : null, right.TryGetValue(key, out var r) ? r : null, differences);
    }

    private static Dictionary<string, JsonElement> Keyed(JsonElement array)
    {
        var items = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in array.EnumerateArray())
        {
            var name = Name(item);
            var key = name;
            for (var i = 2; items.ContainsKey(key); i++)
                key = $"{name}#{i}";
            items.Add(key, item);
        }

        return items;
    }

    private static string Name(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return item.ToString();
        if (item.TryGetProperty("recipient", out var recipient))
            return Name(recipient);
        foreach (var member in (string[])["member", "id", "name", "period", "duty", "criterion", "text", "kind", "claim", "right", "section", "group", "basis", "mechanism"])
        {
            if (item.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String)
                return value.GetString()!;
        }

        return item.TryGetProperty("categories", out var categories) ? categories.ToString() : "";
    }

    private static void Member(string id, string path, JsonElement? before, JsonElement? after, List<InventoryDifference> differences)
    {
        if (before is { } left && after is { } right)
            Compare(id, path, left, right, differences);
        else
            differences.Add(new(id, path, before?.GetRawText(), after?.GetRawText()));
    }

    private static JsonElement? Value(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value : null;
}
