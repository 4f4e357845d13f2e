using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What one file names: the namespaces it uses or stands in, and every word of its text. Lives while the file is
/// indexed.</summary>
internal sealed class InSight(SyntaxNode root, IReadOnlyCollection<string> usings)
{
    private Dictionary<string, bool>? _names;
    private string? _text;
    private List<string>? _namespaces;

    /// <summary>The namespace is used by a directive of this file, or the file stands in it.</summary>
    public bool Uses(string space)
    {
        foreach (var used in usings)
        {
            if (used == space)
                return true;
        }

        // One that stands in A.B.C sees A.B and A.
        foreach (var own in _namespaces ??= Namespaces())
        {
            if (own.StartsWith(space, StringComparison.Ordinal) && (own.Length == space.Length || own[space.Length] == '.'))
                return true;
        }

        return false;
    }

    private List<string> Namespaces()
    {
        var names = new List<string>();
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is BaseNamespaceDeclarationSyntax { Name: var name })
                names.Add(name.ToString());
        }

        return names;
    }

    /// <summary>The word stands somewhere in the text, in a comment too: looking through it costs far less than going
    /// through its tokens, and the gate may err on that side.</summary>
    public bool Names(string identifier)
    {
        _names ??= new(StringComparer.Ordinal);
        if (!_names.TryGetValue(identifier, out var known))
            _names.Add(identifier, known = StandsIn(_text ??= root.SyntaxTree.GetText().ToString(), identifier));
        return known;
    }

    private static bool StandsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end])))
                return true;
        }

        return false;
    }
}
