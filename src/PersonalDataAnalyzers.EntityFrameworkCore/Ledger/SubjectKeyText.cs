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
    public static IReadOnlyList<string> Stored(SubjectReach reach, IReadOnlyList<object> key) => [.. reach.Key.Select((property, i) =>
    {
        var stored = property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(key[i]) : key[i];
        return Convert.ToString(stored, CultureInfo.InvariantCulture) ?? "";
    })];

    public static IReadOnlyList<object> Known(SubjectReach reach, IReadOnlyList<string> stored) => [.. reach.Key.Select((property, i) => Known(property, stored[i]))];

    private static object Known(IProperty property, string text)
    {
        var converter = property.GetRelationalTypeMapping().Converter;
        var type = converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var stored = type == typeof(Guid) ? Guid.Parse(text) : type.IsEnum ? Enum.Parse(type, text) : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
        return converter is null ? stored : converter.ConvertFromProvider(stored)!;
    }
}
