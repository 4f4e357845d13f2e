using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Recognises sinks by name alone, for code whose packages are not there.</summary>
internal static class LooseNames
{
    /// <summary>Kind of sink of an unbound call; <paramref name="row"/> says which arguments leak, null for all.</summary>
    public static SinkKind? KindOf(string name, string receiver, SyntaxTree tree, SinkTable sinks, out SinkRow? row)
    {
        row = null;
        if (sinks.Find(name) is not { } rows)
            return null;
        foreach (var candidate in rows)
        {
            switch (candidate.Kind)
            {
                case SinkKind.Log when IsLogName(name) || LooksLikeLog(receiver):
                    return SinkKind.Log;
                case SinkKind.Log:
                    continue;
                // The answer of an endpoint is a matter of types, and types are what is missing here.
                case SinkKind.Response or SinkKind.Password:
                    continue;
            }

            foreach (var type in candidate.Types)
            {
                var dot = type.LastIndexOf('.');
                var simple = type.Substring(dot + 1);
                if (receiver == simple || (Uses(tree, type.Substring(0, dot), sinks) && receiver.Length > 0 && simple.TrimStart('I').EndsWith(receiver.TrimStart('_'), StringComparison.OrdinalIgnoreCase)))
                {
                    row = candidate;
                    return candidate.Kind;
                }
            }
        }

        return null;
    }

    private static bool IsLogName(string name) => name is "LogTrace" or "LogDebug" or "LogInformation" or "LogWarning" or "LogError" or "LogCritical";

    private static bool LooksLikeLog(string receiver) => receiver.Length > 0
        && (receiver.EndsWith("log", StringComparison.OrdinalIgnoreCase) || receiver.EndsWith("logger", StringComparison.OrdinalIgnoreCase) || receiver is "Console" or "Debug" or "Trace");

    private static bool Uses(SyntaxTree tree, string space, SinkTable sinks)
    {
        foreach (var name in TreeIndex.Of(tree, sinks).Usings)
        {
            if (name == space || space.StartsWith(name + ".", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
