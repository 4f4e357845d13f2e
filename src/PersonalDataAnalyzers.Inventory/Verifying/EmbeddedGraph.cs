using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.JsonLd;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>The data embedded in a page, as far as it can be read.</summary>
internal sealed class EmbeddedGraph
{
    private EmbeddedGraph(JsonElement root)
    {
        Root = root;
        Modified = Text(root, "dct:modified");
        IsDraft = Text(root, "pda:status") == "draft";
        if (root.TryGetProperty(NoticeGraph.Statements, out var statements) && statements.ValueKind == JsonValueKind.Object)
            Digests = Flat(statements).DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id, pair => pair.Digest, StringComparer.Ordinal);
    }

    public JsonElement Root { get; }

    public string? Modified { get; }

    public bool IsDraft { get; }

    public IReadOnlyDictionary<string, string> Digests { get; } = new Dictionary<string, string>();

    /// <summary>Reads it; null where it is none of ours.</summary>
    public static EmbeddedGraph? Read(string? json)
    {
        if (json is null)
            return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(NoticeGraph.Statements, out _) ? new EmbeddedGraph(document.RootElement.Clone()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Do they say the same, but for whether the page is a draft?</summary>
    public bool SaysThe(EmbeddedGraph other) => Members(Root).All(left => other.Root.TryGetProperty(left.Name, out var right) && JsonElement.DeepEquals(left.Value, right)) && Members(other.Root).Count() == Members(Root).Count();

    private static IEnumerable<(string Id, string Digest)> Flat(JsonElement statements)
    {
        foreach (var section in statements.EnumerateObject().Where(section => section.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (var member in section.Value.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String))
                yield return (member.Name.Length > 0 ? section.Name + "/" + member.Name : section.Name, member.Value.GetString()!);
        }
    }

    private static IEnumerable<JsonProperty> Members(JsonElement root) => root.EnumerateObject().Where(member => member.Name != "pda:status");

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
