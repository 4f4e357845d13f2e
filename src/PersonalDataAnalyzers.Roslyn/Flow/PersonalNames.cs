using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Detection;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>The second half of the gate: can a value of a body be personal data at all? Only where it names a member that is
/// marked or looks like it, or something whose type may lead to one. All of it is read from text, for the whole
/// compilation, and errs on the side of looking: symbols decide.</summary>
internal sealed class PersonalNames
{
    // As far as a source is looked for in an object, and a base class before it.
    private const int Reach = 4;

    private static readonly char[] s_named = ['{', '='];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly SourceTable _table;
    private readonly Inference _inference;

    public PersonalNames(Compilation compilation, Inference inference, SourceTable table)
    {
        _table = table;
        _inference = inference;
        var trees = new List<TreeNames>();
        foreach (var tree in compilation.SyntaxTrees)
            trees.Add(TreeNames.Of(tree, inference.LexiconOf(tree)));
        foreach (var tree in trees)
        {
            _names.UnionWith(tree.Personal);
            _types.UnionWith(tree.Types);
        }

        var members = ReferencedMembers(compilation);
        for (var i = 0; i < Reach; i++)
        {
            var before = _types.Count;
            foreach (var tree in trees)
            {
                foreach (var holder in tree.Holders)
                {
                    if (IsPersonal(holder.Type))
                        _types.Add(holder.Name);
                }
            }

            if (_types.Count == before)
                break;
        }

        var givers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
            AddGiven(tree.Members, IsPersonal, givers);
        AddGiven(members, IsPersonal, givers);
        // A method Get() says nothing: who has an object of its type does.
        foreach (var tree in trees)
            AddGiven(tree.Members, givers.Contains, null);
        _types.UnionWith(givers);
    }

    /// <summary>May a value in the body be personal data? <paramref name="identifiers"/>: keys of persons count too, where
    /// they go to somebody else.</summary>
    public bool AreIn(SyntaxNode body, bool identifiers, CancellationToken cancellation) => FirstIn(body, identifiers, cancellation) is not null;

    /// <summary>The name that may be; null if there is none.</summary>
    internal string? FirstIn(SyntaxNode body, bool identifiers, CancellationToken cancellation)
    {
        // The type of the property is that of "value", the parameters stand beside the block.
        var declaration = body.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? body;
        var isOfPerson = declaration is MethodDeclarationSyntax { Identifier.ValueText: var method } && Surroundings.Speak(method);
        for (SyntaxNode? node = declaration; node is not null; node = node.Parent)
        {
            if (node is not TypeDeclarationSyntax { Identifier.ValueText: var around })
                continue;
            if (_types.Contains(around))
                return around;
            isOfPerson |= Surroundings.Speak(around);
        }

        var text = "";
        bool key = false, person = false;
        foreach (var token in (declaration is TypeDeclarationSyntax ? body : declaration).DescendantTokens(static node => node is not AttributeListSyntax))
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && NameIn(token.ValueText) is { } written)
                return written;
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText == text)
                continue;
            text = token.ValueText;
            if (_names.Contains(text) || IsPersonal(text) || _table.Find(text) is not null || _inference.MayName(text) || (isOfPerson && Surroundings.MayBe(text))
                || (identifiers && PersonIdentifiers.Is(text)))
            {
                return text;
            }

            if (!identifiers)
                continue;
            key |= text is "Id" or "ID" or "Guid" or "Key";
            person |= Surroundings.Speak(text);
            if (key && person)
                return text;
        }

        cancellation.ThrowIfCancellationRequested();
        return null;
    }

    /// <summary>A name that the author gives to a value in a text: the hole of a template, the parameter of a query.</summary>
    private string? NameIn(string text)
    {
        for (var i = text.IndexOfAny(s_named); i >= 0; i = text.IndexOfAny(s_named, i + 1))
        {
            int start = i, end = i;
            if (text[i] == '=')
            {
                while (start > 0 && IsOfName(text[start - 1]))
                    start--;
            }
            else
            {
                start = i + 1 < text.Length && text[i + 1] is '@' or '$' ? i + 2 : i + 1;
                end = start;
                while (end < text.Length && IsOfName(text[end]))
                    end++;
            }

            if (end > start && text.Substring(start, end - start) is var name && _inference.MayName(name))
                return name;
        }

        return null;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';

    private bool IsPersonal(string type) => _types.Contains(type) || _table.Names(type);

    private void AddGiven(List<Mention> members, Func<string, bool> isGiver, HashSet<string>? owners)
    {
        foreach (var member in members)
        {
            if (!isGiver(member.Type))
                continue;
            if (member.Owner.Length == 0)
                _names.Add(member.Name);
            else
                owners?.Add(member.Owner);
        }
    }

    /// <summary>Marks of referenced assemblies, and what their members are of.</summary>
    private List<Mention> ReferencedMembers(Compilation compilation)
    {
        var members = new List<Mention>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (AnnotationUse.RefersToUs(assembly))
                Walk(assembly.GlobalNamespace, members);
        }

        return members;
    }

    private void Walk(INamespaceOrTypeSymbol container, List<Mention> members)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                Walk(inner, members);
                continue;
            }

            var type = member switch { IPropertySymbol property => property.Type, IFieldSymbol field => field.Type, IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType, _ => null };
            if (type is null)
                continue;
            Mentioned(type, member.Name, members);
            if (Annotation.Find(member, AnnotationNames.Personal) is not null || (member is IMethodSymbol { Parameters: var parameters } && AnyMarked(parameters)))
            {
                _names.Add(member.Name);
                _types.Add(member.ContainingType.Name);
            }
        }
    }

    private static bool AnyMarked(System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (Annotation.Find(parameter, AnnotationNames.Personal) is not null)
                return true;
        }

        return false;
    }

    private static void Mentioned(ITypeSymbol type, string name, List<Mention> members)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Mentioned(array.ElementType, name, members);
                break;
            case INamedTypeSymbol { SpecialType: SpecialType.None } named:
                members.Add(new Mention(name, named.Name));
                foreach (var argument in named.TypeArguments)
                    Mentioned(argument, name, members);
                break;
        }
    }
}
