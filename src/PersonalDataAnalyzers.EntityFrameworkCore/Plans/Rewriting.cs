using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Plans;

/// <summary>What is done to one column, row by row: a strategy applied to its value, or values inside its document.</summary>
internal sealed class Rewriting
{
    private readonly List<Edit> _edits = [];

    public Rewriting(IColumn column, bool isDocument)
    {
        Column = column;
        IsDocument = isDocument;
    }

    public IColumn Column { get; }

    public bool IsDocument { get; }

    /// <summary>The property of a column that holds one value.</summary>
    public IProperty? Property { get; private set; }

    public void Add(GraphMember member, ValueStrategies? strategy, object? empty)
    {
        Property ??= IsDocument ? null : member.Property;
        _edits.Add(new Edit(member, strategy, empty));
    }

    /// <summary>The value of a column that holds one.</summary>
    public object? Apply(object? value, PseudonymKey? key)
    {
        var edit = _edits[0];
        return value is null ? null : edit.Strategy is null ? edit.Empty : edit.Strategy.Apply(value, Occasion(edit.Member, key));
    }

    /// <summary>The document with its personal values emptied or replaced.</summary>
    public string? ApplyToDocument(string? document, PseudonymKey? key)
    {
        if (document is null)
            return null;
        var root = JsonNode.Parse(document);
        foreach (var edit in _edits)
            Walk(root, edit, 0, key);
        return root?.ToJsonString();
    }

    private static void Walk(JsonNode? node, Edit edit, int at, PseudonymKey? key)
    {
        var names = edit.Member.Json!;
        if (node is null)
            return;
        if (names[at] == "[]")
        {
            if (node is JsonArray items)
            {
                foreach (var item in items)
                    Walk(item, edit, at + 1, key);
            }

            return;
        }

        if (node is not JsonObject holder || !holder.TryGetPropertyValue(names[at], out var inner))
            return;
        if (at < names.Count - 1)
            Walk(inner, edit, at + 1, key);
        else if (inner is not null)
            holder[names[at]] = Replacement(inner, edit, key);
    }

    private static JsonNode? Replacement(JsonNode value, Edit edit, PseudonymKey? key)
    {
        var values = edit.Member.Property!.GetJsonValueReaderWriter() ?? SqlNames.Mapping(edit.Member.Property!).JsonValueReaderWriter!;
        var replacement = edit.Strategy is null ? edit.Empty : edit.Strategy.Apply(values.FromJsonString(value.ToJsonString()), Occasion(edit.Member, key));
        return replacement is null ? null : JsonNode.Parse(values.ToJsonString(replacement));
    }

    // The purpose under which the generated code makes pseudonyms too.
    private static ValueContext Occasion(GraphMember member, PseudonymKey? key)
    {
        var facts = member.Facts;
        var purpose = facts.Purposes.Count == 1 && facts.Purposes[0].Id.Length > 0 ? facts.Purposes[0].Id : facts.Register?.Id ?? member.Member?.OwnerType.FullName ?? "";
        return new ValueContext(key, purpose);
    }

    private sealed record Edit(GraphMember Member, ValueStrategies? Strategy, object? Empty);
}
