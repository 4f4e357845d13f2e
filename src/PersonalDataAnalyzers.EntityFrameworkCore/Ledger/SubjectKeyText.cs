using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

/// <summary>A person's key as text: each value as the database stores it, the same in every culture.</summary>
internal static class SubjectKeyText
{
    public static IReadOnlyList<string> Stored(SubjectReach reach, IReadOnlyList<object> key) => [.. reach.Key.Select((property, i) => Stored(property, key[i]))];

    private static string Stored(IProperty property, object value)
    {
        var stored = property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return Convert.ToString(stored, CultureInfo.InvariantCulture) ?? "";
    }

    public static IReadOnlyList<object> Known(SubjectReach reach, IReadOnlyList<string> stored) => [.. reach.Key.Select((property, i) => Known(property, stored[i]))];

    /// <summary>The key, then the name and value of each of what links repeat of the person.</summary>
    public static IReadOnlyList<string> Stored(SubjectReach reach, IReadOnlyList<object> key, IReadOnlyList<IProperty> properties, IReadOnlyList<object?> values) =>
        [.. Stored(reach, key), .. properties.SelectMany((property, i) => (string[])[property.Name, values[i] is { } value ? Stored(property, value) : null!])];

    /// <summary>What links repeat of the person, by name; null where it was not kept.</summary>
    public static IReadOnlyDictionary<string, object?>? Values(SubjectReach reach, IReadOnlyList<string> stored)
    {
        if (stored.Count <= reach.Key.Count)
            return null;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = reach.Key.Count; i + 1 < stored.Count; i += 2)
            values[stored[i]] = stored[i + 1] is { } text && reach.Root.EntityType.FindProperty(stored[i]) is { } property ? Known(property, text) : null;
        return values;
    }

    private static object Known(IProperty property, string text)
    {
        var converter = property.GetRelationalTypeMapping().Converter;
        var type = converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var stored = type == typeof(Guid) ? Guid.Parse(text) : type.IsEnum ? Enum.Parse(type, text) : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
        return converter is null ? stored : converter.ConvertFromProvider(stored)!;
    }
}
