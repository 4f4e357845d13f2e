using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>A finding at a positional member of a record stands at the parameter, where the compiler looks for suppressions
/// of a parameter, which has no name of its own in <c>SuppressMessage</c>. One that names the property is meant, and honoured
/// here.</summary>
internal static class PositionalSuppressions
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> s_known = new();

    public static bool Has(ISymbol member, string rule, Compilation compilation)
    {
        if (member is not IPropertySymbol { ContainingType.IsRecord: true, DeclaringSyntaxReferences: { Length: > 0 } places } || places[0].GetSyntax() is not ParameterSyntax)
            return false;
        var known = s_known.GetValue(compilation, static all => Read(all.Assembly));
        return known.Count > 0 && known.Contains(rule + "~" + member.GetDocumentationCommentId());
    }

    private static HashSet<string> Read(IAssemblySymbol assembly)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != "SuppressMessageAttribute" || attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[1].Value is not string check)
                continue;
            var colon = check.IndexOf(':');
            foreach (var named in attribute.NamedArguments)
            {
                if (named.Key == "Target" && named.Value.Value is string { Length: > 1 } target && target[0] == '~')
                    known.Add((colon < 0 ? check : check.Substring(0, colon)) + target);
            }
        }

        return known;
    }
}
