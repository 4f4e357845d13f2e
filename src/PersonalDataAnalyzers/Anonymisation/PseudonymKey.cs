using System;
using System.Security.Cryptography;
using System.Text;

namespace PersonalDataAnalyzers;

/// <summary>The secret behind keyed pseudonyms. Keep it apart from the data (GDPR Art. 4(5)); who has both has the
/// persons. Destroying it cuts the way back.</summary>
public sealed class PseudonymKey
{
    /// <summary>Shortest key, in octets: 256 bits.</summary>
    public const int ShortestOctets = 32;

    private readonly byte[] _key;

    /// <summary>A key of at least 256 bits from a random source; a password is none.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public PseudonymKey(byte[] key)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        if (key.Length < ShortestOctets)
            throw new ArgumentException("A key of pseudonyms has at least 256 bits (32 octets).", nameof(key));
        _key = (byte[])key.Clone();
    }

    /// <summary>A new random key of 256 bits.</summary>
    public static PseudonymKey Create()
    {
        var key = new byte[ShortestOctets];
        using (var random = RandomNumberGenerator.Create())
            random.GetBytes(key);
        return new PseudonymKey(key);
    }

    /// <summary>HMAC-SHA256 of a value under the key of one purpose, which is itself derived from this key: the same
    /// person has another pseudonym in each purpose.</summary>
    public byte[] Compute(string purpose, byte[] value)
    {
        using var derive = new HMACSHA256(_key);
        using var hmac = new HMACSHA256(derive.ComputeHash(Encoding.UTF8.GetBytes(purpose)));
        return hmac.ComputeHash(value);
    }
}
