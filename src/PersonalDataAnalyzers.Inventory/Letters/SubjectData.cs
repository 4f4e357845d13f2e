using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PersonalDataAnalyzers.Inventory.Notices;

namespace PersonalDataAnalyzers.Inventory.Letters;

/// <summary>Exported data as a reader sees it: whatever its shape, nothing of it is left out.</summary>
internal static class SubjectData
{
    /// <summary>The blocks of a JSON value: each object its members, each list its records.</summary>
    public static IEnumerable<Block> Blocks(JsonElement value, Words words)
    {
        var number = 0;
        foreach (var (name, record, labels) in Export(value, words.Language) ?? Records(value, "").Select(pair => (pair.Name, pair.Record, (IReadOnlyDictionary<string, string>)new Dictionary<string, string>())))
        {
            number++;
            var items = Members(record, "").Select(member => new Definition(labels.GetValueOrDefault(member.Name) ?? member.Name, [Text(member.Value, words)])).ToList();
            var title = words.Format("letter.record", number.ToString(CultureInfo.InvariantCulture)).ToString() + (name.Length > 0 ? " – " + name : "");
            yield return new Paragraph(title);
            if (items.Count > 0)
                yield return new Definitions(items);
            else
                yield return new Paragraph(words["letter.empty"]);
        }
    }

    // An export of ours (PersonalDataExport/1) tells of registers too, which the letter tells itself: its rows are the data.
    private static IEnumerable<(string Name, JsonElement Record, IReadOnlyDictionary<string, string> Labels)>? Export(JsonElement value, string language)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != "PersonalDataExport/1" || !value.TryGetProperty("tables", out var tables))
            return null;
        return tables.EnumerateArray().SelectMany(table =>
        {
            var type = table.GetProperty("type").GetString()!;
            var labels = Labels(table, language);
            return table.GetProperty("rows").EnumerateArray().Select(row => (type[(type.LastIndexOf('.') + 1)..], row.GetProperty("data"), labels));
        });
    }

    private static IReadOnlyDictionary<string, string> Labels(JsonElement table, string language)
    {
        var labels = new Dictionary<string, string>();
        foreach (var member in table.GetProperty("members").EnumerateArray())
        {
            if (member.TryGetProperty("label", out var label) && label.TryGetProperty(language, out var text) && text.GetString() is { } word && member.GetProperty("name").GetString() is { } name)
                labels[name] = $"{char.ToUpperInvariant(word[0])}{word[1..]} ({name})";
        }

        return labels;
    }

    // Lists of objects become records of their own; everything else stays with its record.
    private static IEnumerable<(string Name, JsonElement Record)> Records(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(IsContainer))
        {
            foreach (var item in value.EnumerateArray())
            {
                foreach (var record in Records(item, name))
                    yield return record;
            }
        }
        else
        {
            yield return (name, value);
            if (value.ValueKind != JsonValueKind.Object)
                yield break;
            foreach (var member in value.EnumerateObject().Where(member => IsList(member.Value)))
            {
                foreach (var record in Records(member.Value, name.Length > 0 ? name + " › " + member.Name : member.Name))
                    yield return record;
            }
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement record, string path)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            yield return (path, record);
            yield break;
        }

        foreach (var member in record.EnumerateObject().Where(member => !IsList(member.Value)))
        {
            foreach (var inner in Members(member.Value, path.Length > 0 ? path + " › " + member.Name : member.Name))
                yield return inner;
        }
    }

    private static bool IsList(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(IsContainer);

    private static bool IsContainer(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static Line Text(JsonElement value, Words words) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : words["letter.empty"],
        JsonValueKind.Null or JsonValueKind.Undefined => words["letter.empty"],
        JsonValueKind.True => words.Capital(words.Label(Law.Answer.Yes)),
        JsonValueKind.False => words.Capital(words.Label(Law.Answer.No)),
        JsonValueKind.Array => value.GetArrayLength() == 0 ? words["letter.empty"] : words.List(value.EnumerateArray().Select(item => Text(item, words))),
        _ => value.GetRawText(),
    };
}
