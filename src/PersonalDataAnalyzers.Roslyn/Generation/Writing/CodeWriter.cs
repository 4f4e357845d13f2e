using System.Globalization;
using System.Text;

namespace PersonalDataAnalyzers.Roslyn.Generation.Writing;

/// <summary>Indented text with <c>\n</c> at the end of each line, on every machine.</summary>
internal sealed class CodeWriter(StringBuilder text)
{
    private int _depth;
    private int _locals;

    public StringBuilder Text => text;

    public CodeWriter Line(string line)
    {
        if (line.Length > 0)
            text.Append(' ', _depth * 4).Append(line);
        text.Append('\n');
        return this;
    }

    public CodeWriter Line() => Line("");

    /// <summary>A name that no other local of the file has: a variable of a pattern lives on behind its <c>if</c>.</summary>
    public string Local(string name) => name + Number(_locals++);

    /// <summary>A block, with the line before it if there is one.</summary>
    public CodeWriter Open(string line) => line.Length == 0 ? Open() : Line(line).Open();

    public CodeWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    public CodeWriter Close(string end = "")
    {
        _depth--;
        return Line("}" + end);
    }

    public CodeWriter Indent()
    {
        _depth++;
        return this;
    }

    public CodeWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>A C# string literal, ASCII only.</summary>
    public static string Quote(string? value)
    {
        if (value is null)
            return "null";
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': quoted.Append("\\\""); break;
                case '\\': quoted.Append("\\\\"); break;
                case >= ' ' and <= '~': quoted.Append(c); break;
                default: quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)); break;
            }
        }

        return quoted.Append('"').ToString();
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Flag(bool value) => value ? "true" : "false";
}
