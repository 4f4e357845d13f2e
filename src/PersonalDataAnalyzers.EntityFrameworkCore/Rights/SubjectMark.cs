using System;
using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>How a person stands in evidence that outlives their data: not by name or key, but by a keyed mark which only
/// the holder of the key can make again (GDPR Art. 4(5), 25). Marks of different purposes do not match each other.</summary>
internal static class SubjectMark
{
    /// <summary>The mark of a data subject.</summary>
    public static string Of(PseudonymKey key, string purpose, Type subject, object subjectKey) =>
        Of(key, purpose, subject.FullName + "\n" + KeyText(subjectKey));

    /// <summary>The mark of a text, such as an address.</summary>
    public static string Of(PseudonymKey key, string purpose, string text) =>
        Convert.ToHexString(key.Compute(purpose, Encoding.UTF8.GetBytes(text)));

    /// <summary>Keys of that type have a text.</summary>
    public static bool IsKey(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) || bare == typeof(Guid) || (!bare.IsEnum && Type.GetTypeCode(bare) is >= TypeCode.SByte and <= TypeCode.UInt64);
    }

    /// <summary>The key of a data subject as text, the same in every culture and on every engine.</summary>
    /// <exception cref="ArgumentException">Keys of that type have no such text. The message does not hold the key.</exception>
    public static string KeyText(object key) => key switch
    {
        string { Length: > 0 } text => text,
        // Engines disagree about the case of the digits.
        Guid id => id.ToString("D").ToUpperInvariant(),
        byte or sbyte or short or ushort or int or uint or long or ulong => ((IFormattable)key).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("A data subject's key is a text that is not empty, a whole number or a GUID, not " + (key?.GetType().Name ?? "null") + ".", nameof(key)),
    };
}
