using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>Locals of one tree that are given a marked value where they are declared and never another: such a local is the
/// value under another name, so what is stored from it is read as if it were written out. Nothing is followed here; a local
/// that changes, or whose value went through a call that may turn it into something else, is none of these.</summary>
internal sealed class LocalCopies(HashSet<string> names)
{
    private readonly Dictionary<string, List<VariableDeclaratorSyntax>> _copies = new(StringComparer.Ordinal);

    /// <summary>Called for each declaration, in source order.</summary>
    public void Note(VariableDeclaratorSyntax declared)
    {
        if (declared is not { Initializer.Value: { } value, Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } })
            return;
        var values = new List<SimpleNameSyntax>();
        StoredValues.Collect(value, values);
        foreach (var name in values)
        {
            var text = name.Identifier.ValueText;
            if (!names.Contains(text) && !(name is IdentifierNameSyntax && _copies.ContainsKey(text)))
                continue;
            if (!_copies.TryGetValue(declared.Identifier.ValueText, out var known))
                _copies.Add(declared.Identifier.ValueText, known = []);
            known.Add(declared);
            return;
        }
    }

    /// <summary>Adds the names behind a local to <paramref name="values"/>; nothing if it is no such local.</summary>
    public void Resolve(SimpleNameSyntax local, SemanticModel model, List<SimpleNameSyntax> values, CancellationToken cancellationToken)
    {
        if (local is not IdentifierNameSyntax || !_copies.TryGetValue(local.Identifier.ValueText, out var known)
            || model.GetSymbolInfo(local, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } symbol
            || symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax declared
            || !known.Contains(declared) || Changes(declared))
        {
            return;
        }

        var behind = new List<SimpleNameSyntax>();
        StoredValues.Collect(declared.Initializer?.Value, behind);
        foreach (var name in behind)
        {
            if (names.Contains(name.Identifier.ValueText))
                values.Add(name);
            else
                Resolve(name, model, values, cancellationToken);
        }
    }

    /// <summary>Is a variable of that name written again in the block that declares it? One of another scope with the same
    /// name counts too, and costs a finding at most.</summary>
    private static bool Changes(VariableDeclaratorSyntax declared)
    {
        var name = declared.Identifier.ValueText;
        foreach (var node in (declared.Parent?.Parent?.Parent ?? declared).DescendantNodes())
        {
            var written = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
                RefExpressionSyntax reference => reference.Expression,
                _ => null,
            };
            if (written is not null && Names(written, name))
                return true;
        }

        return false;
    }

    private static bool Names(ExpressionSyntax written, string name) => written switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        TupleExpressionSyntax tuple => Any(tuple, name),
        ParenthesizedExpressionSyntax inner => Names(inner.Expression, name),
        _ => false,
    };

    private static bool Any(TupleExpressionSyntax tuple, string name)
    {
        foreach (var element in tuple.Arguments)
        {
            if (Names(element.Expression, name))
                return true;
        }

        return false;
    }
}
