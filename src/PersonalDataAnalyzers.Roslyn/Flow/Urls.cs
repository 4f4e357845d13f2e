using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>When is a text a URL?</summary>
internal static class Urls
{
    /// <summary>By its constant beginning, or by a query parameter before a hole (<c>?email={x}</c>).</summary>
    public static bool IsUrl(IOperation operation, string? beginning)
    {
        if (beginning is { Length: > 0 } && (HasScheme(beginning) || beginning.StartsWith("api/", StringComparison.Ordinal) || beginning.StartsWith("/api/", StringComparison.Ordinal)))
            return true;
        switch (operation)
        {
            case IInterpolatedStringOperation interpolated:
                for (var i = 1; i < interpolated.Parts.Length; i++)
                {
                    if (interpolated.Parts[i] is IInterpolationOperation
                        && interpolated.Parts[i - 1] is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string before } }
                        && EndsInQueryParameter(before))
                    {
                        return true;
                    }
                }

                return false;
            case IBinaryOperation { LeftOperand: var left }:
                var last = left is IBinaryOperation { RightOperand: var right } ? right : left;
                return last.ConstantValue is { HasValue: true, Value: string text } && EndsInQueryParameter(text);
            default:
                return false;
        }
    }

    /// <summary>Host of an absolute http(s) URL; null if the text is none or its host is not constant.</summary>
    public static string? HostOf(string? text)
    {
        if (text is null || !HasScheme(text))
            return null;
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = text.IndexOfAny(['/', '?', '#', ':'], start);
        var host = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var user = host.IndexOf('@');
        if (user >= 0)
            host = host.Substring(user + 1);
        return host.IndexOf('.') > 0 && host != "127.0.0.1" && host[host.Length - 1] is not ('.' or '*') ? host.ToLowerInvariant() : null;
    }

    /// <summary>This machine, or a host without a dot: a neighbour.</summary>
    public static bool IsLocal(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = address.IndexOfAny(['/', '?', '#', ':'], start);
        var host = end < 0 ? address.Substring(start) : address.Substring(start, end - start);
        return host.Length > 0 && host.IndexOf('.') < 0 && host.IndexOf('*') < 0;
    }

    /// <summary>Ends in the middle of the host: what follows a hole still tells who it is (<c>https://api{region}.example.com</c>).</summary>
    public static bool IsInHost(string text) => HasScheme(text) && text.IndexOfAny(['/', '?', '#'], text.IndexOf("://", StringComparison.Ordinal) + 3) < 0;

    public static bool HasScheme(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the query parameter whose value comes next; null if none does.</summary>
    public static string? QueryParameter(string before)
    {
        if (!EndsInQueryParameter(before))
            return null;
        var start = before.LastIndexOfAny(['?', '&']) + 1;
        return before.Substring(start, before.Length - start - 1);
    }

    /// <summary><c>...?email=</c></summary>
    public static bool EndsInQueryParameter(string text)
    {
        if (text.Length < 3 || text[text.Length - 1] != '=')
            return false;
        for (var i = text.Length - 2; i >= 0; i--)
        {
            if (text[i] is '?' or '&')
                return i < text.Length - 2;
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '.' or '[' or ']' or '$'))
                return false;
        }

        return false;
    }
}
