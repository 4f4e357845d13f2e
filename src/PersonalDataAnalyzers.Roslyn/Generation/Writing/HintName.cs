using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>Name of a generated file. Each file is named by itself, without knowledge of the others, so the name alone
/// must keep them apart: also where two ids differ only in case, which the compiler and some file systems take for one,
/// or are too long for a file system.</summary>
internal static class HintName
{
    private const int LongestId = 120;

    /// <param name="id">Full name of a type; see <c>SymbolIds</c>.</param>
    /// <param name="kind">Keeps the files of one type apart: <c>register</c>, <c>personal</c>.</param>
    public static string Of(string id, string kind)
    {
        var name = new StringBuilder(id.Length + kind.Length + 24);
        for (var i = 0; i < id.Length && i < LongestId; i++)
            name.Append(id[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' ? id[i] : '_');
        return name.Append('.').Append(Hash(id).ToString("x16", CultureInfo.InvariantCulture)).Append('.').Append(kind).Append(".g.cs").ToString();
    }

    // FNV-1a, 64 bits: the same on every machine and run, which string.GetHashCode is not.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
