using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>A JSON array as a <see cref="FactList{T}"/>.</summary>
internal sealed class FactListConverter : JsonConverterFactory
{
    private const string PathKey = "path within the list";

    /// <summary>The whole path to the place at fault, without the root.</summary>
    public static string Path(JsonException e) => e.Path?.TrimStart('$') + e.Data[PathKey];

    /// <summary>What is wrong, without the path that the serializer adds to it.</summary>
    public static string Sentence(JsonException e)
    {
        var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var message = end > 0 ? e.Message[..end] : e.Message;
        return message.EndsWith('.') ? message : message + ".";
    }

    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(FactList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<FactList<T>>
        where T : notnull
    {
        public override FactList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
                throw new JsonException("a list is expected here.");
            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.Null)
                    throw new JsonException("null has no meaning in a list of facts.");
                items.Add(Item(ref reader, items.Count, options));
            }

            return new FactList<T>(items);
        }

        // A converter of one's own breaks the path that the serializer keeps for messages: it is carried on here.
        private static T Item(ref Utf8JsonReader reader, int index, JsonSerializerOptions options)
        {
            try
            {
                return JsonSerializer.Deserialize<T>(ref reader, options)!;
            }
            catch (JsonException e)
            {
                var inner = new JsonException(Sentence(e), e);
                inner.Data[PathKey] = $"[{index}]{e.Path?.TrimStart('$')}{e.Data[PathKey]}";
                throw inner;
            }
        }

        public override void Write(Utf8JsonWriter writer, FactList<T> value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Facts are written by InventoryEntry.");
    }
}
