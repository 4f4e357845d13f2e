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
                case SinkKind.Response or SinkKind.Password or SinkKind.Recipient:
                    continue;
                // Such names say the provider: nobody else has a method AddFacebook.
                case SinkKind.Registration when receiver.Length > 0:
                    row = candidate;
                    return candidate.Kind;
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

    /// <summary>Does an unbound call of that name on an object of that type go over the wire? The type's name decides,
    /// whether the type is there or not; an extension of text or HttpClient counts where its library is used.</summary>
    public static bool IsClient(ITypeSymbol? type, string name, SyntaxTree tree, SinkTable sinks)
    {
        if (TypeNames.Is(type, "System.Net.Http.HttpClient") && name.EndsWith("Async", StringComparison.Ordinal))
            return true;
        if (sinks.Find(name) is not { } rows)
            return false;
        foreach (var row in rows)
        {
            if (row.Kind != SinkKind.Recipient)
                continue;
            foreach (var known in row.Types)
            {
                var dot = known.LastIndexOf('.');
                if (type is { TypeKind: TypeKind.Error, Name: { Length: > 0 } missing })
                {
                    if (missing.Length == known.Length - dot - 1 && known.EndsWith(missing, StringComparison.Ordinal))
                        return true;
                }
                else if (MayBeExtended(type) && known.EndsWith("Extensions", StringComparison.Ordinal) && UsesExactly(tree, known.Substring(0, dot), sinks))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A URL as text or Uri, or something of which no type is known.</summary>
    private static bool MayBeExtended(ITypeSymbol? type) => type is null or { TypeKind: TypeKind.Error } or { SpecialType: SpecialType.System_String or SpecialType.System_Object } or { Name: "Uri" or "Url" };

    private static bool UsesExactly(SyntaxTree tree, string space, SinkTable sinks) => TreeIndex.Of(tree, sinks).Usings.Contains(space);

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
