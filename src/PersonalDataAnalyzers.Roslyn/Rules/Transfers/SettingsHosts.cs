using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace PersonalDataAnalyzers.Roslyn.Rules.Transfers;

/// <summary>Host names in a URL, a connection string or a setting that is one. Prose has none.</summary>
internal static class SettingsHosts
{
    public static IEnumerable<TextSpan> Of(string json, TextSpan value)
    {
        if (IsProse(json, value))
            yield break;
        var start = -1;
        var dots = 0;
        for (var i = value.Start; i <= value.End; i++)
        {
            var letter = i < value.End ? json[i] : ' ';
            if (letter is '.' or '-' || char.IsLetterOrDigit(letter))
            {
                if (start < 0)
                    (start, dots) = (i, 0);
                dots += letter == '.' ? 1 : 0;
                continue;
            }

            // What stands before an @ is a user; the path of a URL is no host, and neither is the domain of a mail address.
            if (start >= 0 && dots > 0 && letter != '@' && !IsInPath(json, value.Start, start) && !IsOfMail(json, value.Start, start))
                yield return TextSpan.FromBounds(start, i);
            start = -1;
            // \/ is a slash; the letter of any other escape is no part of a host.
            if (letter == '\\' && i + 1 < value.End)
                i++;
        }
    }

    private static bool IsOfMail(string json, int from, int start) =>
        start > from && json[start - 1] == '@' && json.LastIndexOf("//", start, start - from + 1, System.StringComparison.Ordinal) < 0;

    private static bool IsInPath(string json, int from, int start)
    {
        for (var i = start - 1; i > from; i--)
        {
            if (json[i] is '/' && json[i - 1] is '/' or '\\')
                return false;
            if (json[i] is ';' or ',')
                return false;
            if (json[i] is '?' or '/')
                return true;
        }

        return false;
    }

    /// <summary>Words, and no pairs of a connection string.</summary>
    private static bool IsProse(string json, TextSpan value) =>
        json.IndexOf(' ', value.Start, value.Length) >= 0 && json.IndexOf('=', value.Start, value.Length) < 0;
}
