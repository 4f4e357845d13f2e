using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>JSON to facts: the names in the file are those of the facts' own properties, so there is no map to keep.</summary>
internal static class FactsJson
{
    /// <summary>A member that this version does not know is refused: dropping a statement in silence would publish a
    /// notice that lacks it.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        MaxDepth = 64,
        Converters = { new FactListConverter(), new EnumNameConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Envelope } },
    };

    // An entry carries its kind and its baseline lines beside the facts.
    private static void Envelope(JsonTypeInfo info)
    {
        if (info.Type != typeof(RegisterFacts) && info.Type != typeof(TypeFacts) && info.Type != typeof(AssemblyFacts) && info.Type != typeof(ContractFacts))
            return;
        foreach (var name in (string[])["kind", "lines"])
        {
            var property = info.CreateJsonPropertyInfo(typeof(JsonElement), name);
            property.Set = static (_, _) => { };
            info.Properties.Add(property);
        }
    }
}
