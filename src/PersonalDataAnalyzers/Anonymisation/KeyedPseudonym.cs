using System;
using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers;

/// <summary>A value becomes HMAC-SHA256 of itself under a key, one for each purpose: the same value gives the same
/// pseudonym, so that rows still join. Strength: without the key nobody can try values out. What it is not: anonymous;
/// who has the key can, and the data stays personal data (Art. 4(5)). Texts are compared as their UTF-16 code units
/// stand, neither trimmed nor folded: normalise before if "A" and "a" are one. An empty text stays empty.</summary>
public sealed class KeyedPseudonym : IValueStrategy<string>, IValueStrategy<Guid>
{
    /// <inheritdoc/>
    public MemberFate Fate => MemberFate.Pseudonymised;

    /// <summary>64 hexadecimal digits.</summary>
    public string Apply(string value, ValueContext context)
    {
        if (value.Length == 0)
            return value;
        // Code unit by code unit: an encoding would make one of all halves of surrogate pairs.
        var octets = new byte[value.Length * 2];
        for (var i = 0; i < value.Length; i++)
        {
            octets[2 * i] = (byte)value[i];
            octets[(2 * i) + 1] = (byte)(value[i] >> 8);
        }

        var hash = Compute(context, octets);
        var text = new StringBuilder(hash.Length * 2);
        foreach (var octet in hash)
            text.Append(octet.ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    /// <summary>The first 128 bits, as a random-looking Guid of version 8. The empty Guid stays empty.</summary>
    public Guid Apply(Guid value, ValueContext context)
    {
        if (value == Guid.Empty)
            return value;
        var octets = new byte[16];
        Array.Copy(Compute(context, value.ToByteArray()), octets, octets.Length);
        octets[7] = (byte)((octets[7] & 0x0F) | 0x80);
        octets[8] = (byte)((octets[8] & 0x3F) | 0x80);
        return new Guid(octets);
    }

    private static byte[] Compute(ValueContext context, byte[] value) =>
        (context.Key ?? throw new InvalidOperationException("A keyed pseudonym needs a key.")).Compute(context.Purpose, value);
}
