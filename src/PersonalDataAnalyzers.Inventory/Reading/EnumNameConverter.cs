using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersonalDataAnalyzers.Inventory.Reading;

/// <summary>The name of an enum value, or several joined by ", " for flags. Numbers are refused: a number means another
/// thing in another version.</summary>
internal sealed class EnumNameConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException($"the name of a value of {typeof(T).Name} is expected here.");
            var name = reader.GetString()!;
            if (name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<T>(name, ignoreCase: false, out var value) && Known(name))
                return value;
            throw new JsonException($"{typeof(T).Name} has no value '{name}'.");
        }

        // "Email, 64" would parse: every part has to be a name.
        private static bool Known(string names)
        {
            foreach (var part in names.Split(','))
            {
                if (!Enum.TryParse<T>(part.Trim(), ignoreCase: false, out var value) || !Enum.IsDefined(value) || char.IsAsciiDigit(part.Trim()[0]))
                    return false;
            }

            return true;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Facts are written by InventoryEntry.");
    }
}
