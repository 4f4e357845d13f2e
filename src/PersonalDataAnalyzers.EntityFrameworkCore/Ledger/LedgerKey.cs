using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

/// <summary>The secret of the ledger: it makes the hashes by which persons are known and seals the keys of persons still
/// to be erased. Keep it apart from the database and its backups, as long as the ledger.</summary>
public sealed class LedgerKey
{
    private readonly PseudonymKey _key;
    private readonly byte[] _sealing;

    /// <summary>A key of at least 256 bits from a random source.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public LedgerKey(byte[] key)
    {
        _key = new PseudonymKey(key);
        _sealing = _key.Compute("PersonalDataLedger/sealing", []);
    }

    /// <summary>The hash of a person's key.</summary>
    /// <param name="subjectType">Name of the entity type.</param>
    /// <param name="key">Values of the key, as the database stores them, as invariant text.</param>
    public string Hash(string subjectType, IReadOnlyList<string> key) =>
        Convert.ToHexStringLower(_key.Compute("PersonalDataLedger/subject/" + subjectType, Encoding.UTF8.GetBytes(Text(key))));

    /// <summary>The hash of a value that must not come in again; of an address, without the spaces around it and in small
    /// letters.</summary>
    public string Suppression(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Convert.ToHexStringLower(_key.Compute("PersonalDataLedger/suppression", Encoding.UTF8.GetBytes(value.Trim().ToLowerInvariant())));
    }

    /// <summary>The hash of a value by which rows were linked to a person who is gone.</summary>
    internal string Link(string property, string value) => Convert.ToHexStringLower(_key.Compute("PersonalDataLedger/link/" + property, Encoding.UTF8.GetBytes(value)));

    internal string Mac(string text) => Convert.ToHexStringLower(_key.Compute("PersonalDataLedger/seal", Encoding.UTF8.GetBytes(text)));

    internal string Seal(Guid request, IReadOnlyList<string> key)
    {
        var plain = Encoding.UTF8.GetBytes(Text(key));
        var sealed_ = new byte[12 + plain.Length + 16];
        RandomNumberGenerator.Fill(sealed_.AsSpan(0, 12));
        using var aes = new AesGcm(_sealing, 16);
        aes.Encrypt(sealed_.AsSpan(0, 12), plain, sealed_.AsSpan(12, plain.Length), sealed_.AsSpan(12 + plain.Length), request.ToByteArray());
        return Convert.ToBase64String(sealed_);
    }

    /// <exception cref="CryptographicException">Another key sealed it, or it was changed.</exception>
    internal IReadOnlyList<string> Open(Guid request, string text)
    {
        var octets = Convert.FromBase64String(text);
        var plain = new byte[octets.Length - 28];
        using var aes = new AesGcm(_sealing, 16);
        aes.Decrypt(octets.AsSpan(0, 12), octets.AsSpan(12, plain.Length), octets.AsSpan(12 + plain.Length), plain, request.ToByteArray());
        return JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(plain))!;
    }

    // In a JSON array: no separator can stand in a value.
    private static string Text(IReadOnlyList<string> key)
    {
        var array = new JsonArray();
        foreach (var value in key)
            array.Add((JsonNode)JsonValue.Create(value));
        return array.ToJsonString();
    }
}
