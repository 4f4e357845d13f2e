using System;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Pages and components are written by people and compiled as generated code: what is found there stands at the
/// line of the page (<c>#line</c>).</summary>
internal static class RazorTrees
{
    private static readonly string[] s_endings = ["_cshtml.g.cs", "_razor.g.cs", ".cshtml.g.cs", ".razor.g.cs"];

    /// <summary>Did Razor write the tree?</summary>
    public static bool Is(SyntaxTree tree)
    {
        foreach (var ending in s_endings)
        {
            if (tree.FilePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The first part of a node that a person wrote: around it may stand what Razor adds. The node itself in any
    /// other tree.</summary>
    public static Location LocationOf(SyntaxNode node)
    {
        if (Is(node.SyntaxTree))
        {
            foreach (var token in node.DescendantTokens())
            {
                if (token.Span.Length > 0 && node.SyntaxTree.GetLineVisibility(token.SpanStart) == LineVisibility.Visible && token.GetLocation() is var written && written.GetMappedLineSpan().HasMappedPath)
                    return token == node.GetFirstToken() ? node.GetLocation() : written;
            }
        }

        return node.GetLocation();
    }
}
