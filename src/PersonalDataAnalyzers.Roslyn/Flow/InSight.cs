using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What one file names: the namespaces it uses or stands in, and every identifier. Lives while the file is
/// indexed.</summary>
internal sealed class InSight(SyntaxNode root, IReadOnlyCollection<string> usings)
{
    private HashSet<string>? _identifiers;

    /// <summary>The namespace is used by a directive of this file, or the file stands in it.</summary>
    public bool Uses(string space)
    {
        foreach (var used in usings)
        {
            if (used == space)
                return true;
        }

        // One that stands in A.B.C sees A.B and A.
        foreach (var node in root.DescendantNodes(static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax))
        {
            if (node is Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax { Name: var name } && name.ToString() is var own
                && own.StartsWith(space, StringComparison.Ordinal) && (own.Length == space.Length || own[space.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    public bool Names(string identifier) => (_identifiers ??= Identifiers()).Contains(identifier);

    private HashSet<string> Identifiers()
    {
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
                identifiers.Add(token.ValueText);
        }

        return identifiers;
    }
}
