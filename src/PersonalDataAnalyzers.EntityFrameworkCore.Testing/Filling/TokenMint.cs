using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

/// <summary>Makes values that stand nowhere else, for the types that can carry one.</summary>
internal sealed class TokenMint
{
    // Letters, so that no number of the database is one; the short form cannot stand inside the long one.
    private readonly string _run = "canary" + RandomNumberGenerator.GetString("abcdefghjkmn", 6);
    private readonly string _short = "q" + RandomNumberGenerator.GetString("prstuvwz", 3);
    private readonly int _numbers = 2_000_000_000 + RandomNumberGenerator.GetInt32(100_000_000);
    private int _next = 1;

    public List<Token> Tokens { get; } = [];

    /// <summary>A value of a type with its token; null where the type can carry none.</summary>
    public (object Value, string Text, bool IsNumber)? Make(IProperty property, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return null;
        var n = _next++;
        if (type == typeof(string))
            return Word(n, property.GetMaxLength()) is { } word ? (word, word, false) : null;
        if (type == typeof(byte[]))
            return Word(n, property.GetMaxLength()) is { } bytes ? (Encoding.ASCII.GetBytes(bytes), bytes, false) : null;
        if (type == typeof(Uri))
            return Word(n, property.GetMaxLength() - 16) is { } host ? (new Uri("https://" + host + ".example/"), host, false) : null;
        if (type == typeof(Guid))
            return Guid.NewGuid() is var id ? (id, id.ToString("D"), false) : null;
        return Number(n, property, type) ?? Day(n, property, type);
    }

    private string? Word(int n, int? length)
    {
        var word = (length ?? int.MaxValue) >= 16 ? _run : length >= 8 ? _short : null;
        return word is null ? null : word + Base32(n);
    }

    private static string Base32(int n)
    {
        const string Digits = "0123456789abcdefghijklmnopqrstuv";
        return string.Create(4, n, static (four, rest) =>
        {
            for (var i = 3; i >= 0; i--, rest >>= 5)
                four[i] = Digits[rest & 31];
        });
    }

    private (object, string, bool)? Number(int n, IProperty property, Type type)
    {
        var number = _numbers + n;
        object? value = Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => number,
            TypeCode.UInt32 => (uint)number,
            TypeCode.Int64 => (long)number,
            TypeCode.UInt64 => (ulong)number,
            TypeCode.Double => (double)number,
            TypeCode.Decimal when property.GetPrecision() is not { } precision || precision - (property.GetScale() ?? 0) >= 10 => (decimal)number,
            _ => null,
        };
        return value is null ? null : (value, number.ToString(CultureInfo.InvariantCulture), true);
    }

    // A day of its own, long ago; never the first of a month, which is what a date is coarsened to.
    private static (object, string, bool)? Day(int n, IProperty property, Type type)
    {
        var day = new DateOnly(1760, 1, 2).AddMonths(n / 27).AddDays(n % 27);
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var moment = day.ToDateTime(new TimeOnly(12, 34, 56));
        if (type == typeof(DateOnly))
            return (day, text, false);
        if (type == typeof(DateTimeOffset))
            return (new DateTimeOffset(moment, TimeSpan.Zero), text, false);
        if (type != typeof(DateTime))
            return null;
        // PostgreSQL takes a moment in UTC or one without a zone, each where it belongs.
        var stored = property.FindTypeMapping() is RelationalTypeMapping mapping ? mapping.StoreType : "";
        var isUtc = !stored.StartsWith("timestamp", StringComparison.OrdinalIgnoreCase) || stored.Contains("with time zone", StringComparison.OrdinalIgnoreCase) || stored.StartsWith("timestamptz", StringComparison.OrdinalIgnoreCase);
        return (DateTime.SpecifyKind(moment, isUtc ? DateTimeKind.Utc : DateTimeKind.Unspecified), text, false);
    }
}
