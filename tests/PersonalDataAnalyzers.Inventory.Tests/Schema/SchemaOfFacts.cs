using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests.Schema;

/// <summary>The JSON Schema of the inventory, drawn from the facts themselves: their properties, their enums, and what
/// their documentation says. The file in docs/schema is this, written down.</summary>
internal sealed partial class SchemaOfFacts
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _summaries = XDocument.Load(Path.ChangeExtension(typeof(RegisterFacts).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")));

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    public static string Write()
    {
        var schema = new SchemaOfFacts();
        var register = schema.Entry(typeof(RegisterFacts), "register");
        var type = schema.Entry(typeof(TypeFacts), "type");
        schema._definitions["assembly"] = schema.Entry(typeof(AssemblyFacts), "assembly");
        schema._definitions["contract"] = schema.Entry(typeof(ContractFacts), "contract");
        schema._definitions["register"] = register;
        schema._definitions["type"] = type;
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Inventory of personal data",
            ["description"] = "<AssemblyName>.personal-data.json: what a program and the libraries it runs declare of personal data. Members with the default value are left out.",
            ["type"] = "object",
            ["required"] = new JsonArray("format", "assemblies", "translations"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["format"] = new JsonObject { ["description"] = "Version of the format.", ["enum"] = new JsonArray(1) },
                ["assemblies"] = new JsonObject
                {
                    ["description"] = "In ordinal order of name. An assembly that was analysed and declares nothing has no entries.",
                    ["type"] = "array",
                    ["items"] = new JsonObject
                    {
                        ["type"] = "object",
                        ["required"] = new JsonArray("name", "entries"),
                        ["additionalProperties"] = false,
                        ["properties"] = new JsonObject
                        {
                            ["name"] = new JsonObject { ["description"] = "Simple name of the assembly.", ["type"] = "string", ["minLength"] = 1 },
                            ["entries"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["oneOf"] = new JsonArray(Reference("assembly"), Reference("contract"), Reference("register"), Reference("type")) } },
                        },
                    },
                },
                ["translations"] = new JsonObject
                {
                    ["description"] = "Language (ISO 639-1), text, translation.",
                    ["type"] = "object",
                    ["additionalProperties"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 } },
                },
            },
            ["definitions"] = new JsonObject(schema._definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))),
        };
        return root.ToJsonString(s_json).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject Entry(Type facts, string kind)
    {
        var schema = Object(facts);
        var properties = schema["properties"]!.AsObject();
        properties.Insert(0, "kind", new JsonObject { ["enum"] = new JsonArray(kind) });
        properties.Add("lines", new JsonObject { ["description"] = "The facts as lines of the approved baseline.", ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 } });
        schema["required"] = new JsonArray("kind", "id");
        return schema;
    }

    private JsonObject Object(Type facts)
    {
        var properties = new JsonObject();
        foreach (var property in facts.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            var schema = Of(property.PropertyType);
            var declaring = property.DeclaringType!;
            // A reference stands alone in draft 7: what stands beside it is ignored.
            if (!schema.ContainsKey("$ref") && _summaries.TryGetValue($"P:{declaring.FullName}.{property.Name}", out var summary))
                schema.Insert(0, "description", summary);
            properties.Add(JsonNamingPolicy.CamelCase.ConvertName(property.Name), schema);
        }

        return new JsonObject
        {
            ["description"] = _summaries.GetValueOrDefault("T:" + facts.FullName),
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
    }

    private JsonObject Of(Type type)
    {
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (type == typeof(bool))
            return new JsonObject { ["enum"] = new JsonArray(true) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>))
            return new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Of(type.GetGenericArguments()[0]) };
        var name = type.Name.EndsWith("Facts", StringComparison.Ordinal) ? JsonNamingPolicy.CamelCase.ConvertName(type.Name[..^5]) : type.Name;
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = type.IsEnum ? Enum(type) : Object(type);
        }

        return Reference(name);
    }

    private static JsonObject Enum(Type type)
    {
        var names = System.Enum.GetNames(type);
        return type.IsDefined(typeof(FlagsAttribute))
            ? new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', names)})(, ({string.Join('|', names)}))*$" }
            : new JsonObject { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/definitions/" + name };

    // <see cref="P:A.B.C"/> reads as C.
    private static string Text(XElement? summary) => summary is null ? "" : Spaces().Replace(string.Concat(summary.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement element => element.Attribute("cref") is { } cref ? cref.Value[(cref.Value.LastIndexOf('.') + 1)..] : element.Value,
        _ => "",
    })), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
