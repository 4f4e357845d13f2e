using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace PersonalDataAnalyzers.Build;

/// <summary>The file: one entry a line, ASCII, line feeds, no byte order mark. The same entries give the same bytes.</summary>
internal static class InventoryFile
{
    public static string Text(
        IEnumerable<AssemblyContent> assemblies,
        Func<AssemblyContent, IEnumerable<string>> entries,
        SortedDictionary<string, SortedDictionary<string, string>> translations)
    {
        var text = new StringBuilder("{\"format\":1,\"assemblies\":");
        List(text, '[', ']', assemblies, assembly =>
        {
            Quote(text.Append("{\"name\":"), assembly.Name);
            text.Append(",\"entries\":");
            List(text, '[', ']', entries(assembly), entry => text.Append(entry));
            text.Append('}');
        });
        text.Append(",\"translations\":");
        List(text, '{', '}', translations, language =>
        {
            Quote(text, language.Key);
            text.Append(':');
            List(text, '{', '}', language.Value, translation =>
            {
                Quote(text, translation.Key);
                Quote(text.Append(':'), translation.Value);
            });
        });
        return text.Append("}\n").ToString();
    }

    /// <summary>Leaves a file of the same content alone, its time of writing included.</summary>
    public static void WriteIfChanged(string path, string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        if (File.Exists(path) && Same(File.ReadAllBytes(path), bytes))
            return;
        if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
            Directory.CreateDirectory(directory);
        File.WriteAllBytes(path, bytes);
    }

    private static void List<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var any = false;
        foreach (var item in items)
        {
            text.Append(any ? ",\n" : "\n");
            any = true;
            write(item);
        }

        text.Append(any ? "\n" : "").Append(close);
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                text.Append(c);
            else
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        text.Append('"');
    }

    private static bool Same(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);
}
