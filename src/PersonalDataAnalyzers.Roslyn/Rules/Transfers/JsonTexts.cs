using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>The texts among the values of a JSON file, for places and not for meaning: comments and trailing commas are
/// passed over, and a file that is no JSON gives what looks like a value in it. Never throws.</summary>
internal static class JsonTexts
{
    /// <summary>Spans between the quotation marks, escapes as written. Values of names that begin with <c>$</c>, <c>_</c> or
    /// <c>/</c> are comments or schemas and left out.</summary>
    public static IEnumerable<TextSpan> Of(string json)
    {
        var isNote = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '/')
            {
                i = AfterComment(json, i);
                continue;
            }

            if (json[i] != '"')
                continue;
            var end = EndOfText(json, i + 1);
            var span = TextSpan.FromBounds(i + 1, end);
            i = end;
            if (IsName(json, end + 1))
                isNote = span.Length > 0 && json[span.Start] is '$' or '_' or '/';
            else if (!isNote)
                yield return span;
        }
    }

    /// <summary>The same with the path of each, as configuration names it: <c>Crm:Url</c>, <c>Hosts:0</c>.</summary>
    public static IEnumerable<KeyValuePair<string, TextSpan>> WithPaths(string json)
    {
        var around = new Stack<string>();
        var name = "";
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '/':
                    i = AfterComment(json, i);
                    break;
                case '{' or '[':
                    around.Push(name);
                    name = json[i] == '[' ? Below(name, "0") : name;
                    break;
                case '}' or ']' when around.Count > 0:
                    name = around.Pop();
                    break;
                case '"':
                    var span = TextSpan.FromBounds(i + 1, EndOfText(json, i + 1));
                    i = span.End;
                    if (IsName(json, span.End + 1))
                        name = Below(around.Count > 0 ? around.Peek() : "", json.Substring(span.Start, span.Length));
                    else if (span.End <= json.Length)
                        yield return new(name, span);
                    break;
            }
        }
    }

    private static string Below(string above, string name) => above.Length == 0 ? name : above + ":" + name;

    /// <summary>The closing quotation mark; the end of the line where there is none.</summary>
    private static int EndOfText(string json, int start)
    {
        for (var i = start; i < json.Length; i++)
        {
            if (json[i] is '"' or '\r' or '\n')
                return i;
            if (json[i] == '\\')
                i++;
        }

        return json.Length;
    }

    private static bool IsName(string json, int start)
    {
        for (var i = start; i < json.Length; i++)
        {
            if (json[i] == '/')
                i = AfterComment(json, i);
            else if (!char.IsWhiteSpace(json[i]))
                return json[i] == ':';
        }

        return false;
    }

    /// <summary>The last character of the comment that begins here; the same place where none does.</summary>
    private static int AfterComment(string json, int start)
    {
        var next = start + 1 < json.Length ? json[start + 1] : ' ';
        if (next is not ('/' or '*'))
            return start;
        var end = next == '/' ? json.IndexOf('\n', start) : json.IndexOf("*/", start + 2, System.StringComparison.Ordinal);
        if (end < 0)
            return json.Length;
        return next == '/' ? end : end + 1;
    }
}
