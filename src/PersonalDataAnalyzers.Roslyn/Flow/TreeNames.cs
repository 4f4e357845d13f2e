using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>A name, and one of the type names that stand in its type: <c>Task&lt;List&lt;User&gt;&gt; All()</c>.</summary>
/// <param name="Name">Of the member or type.</param>
/// <param name="Type">Simple name.</param>
/// <param name="Owner">The type around a method whose name is that of too many; empty for the rest.</param>
internal readonly record struct Mention(string Name, string Type, string Owner = "");

/// <summary>What one tree says, by its text alone, of where personal data is: names of members that are marked or look like
/// it, the types that declare them, and what is of which type. Kept as long as the tree lives; more than symbols would
/// say, never less.</summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<Lexicon, ConditionalWeakTable<SyntaxTree, TreeNames>> s_known = new();

    private TreeNames(SyntaxNode root, Lexicon lexicon) => Visit(root, lexicon);

    /// <summary>Members, parameters and methods that are marked.</summary>
    public List<string> Personal { get; } = [];

    /// <summary>Types with such a member.</summary>
    public List<string> Types { get; } = [];

    /// <summary>Types, and the types they derive from or hold in a property.</summary>
    public List<Mention> Holders { get; } = [];

    /// <summary>Members and parameters of types, and the types they give.</summary>
    public List<Mention> Members { get; } = [];

    public static TreeNames Of(SyntaxTree tree, Lexicon lexicon)
    {
        var ofLexicon = s_known.GetValue(lexicon, static _ => new());
        return ofLexicon.TryGetValue(tree, out var known) ? known : ofLexicon.GetValue(tree, tree => new TreeNames(tree.GetRoot(CancellationToken.None), lexicon));
    }

    private void Visit(SyntaxNode node, Lexicon lexicon)
    {
        switch (node)
        {
            case CompilationUnitSyntax unit:
                Marks("", unit.AttributeLists);
                foreach (var directive in unit.Usings)
                {
                    if (directive.Alias is { Name.Identifier.ValueText: var alias })
                        Add(Holders, alias, directive.NamespaceOrType);
                }

                foreach (var member in unit.Members)
                    Visit(member, lexicon);
                break;
            case BaseNamespaceDeclarationSyntax space:
                foreach (var member in space.Members)
                    Visit(member, lexicon);
                break;
            case TypeDeclarationSyntax type:
                Type(type, lexicon);
                break;
            case DelegateDeclarationSyntax made:
                Add(Holders, made.Identifier.ValueText, made.ReturnType);
                break;
        }
    }

    private void Type(TypeDeclarationSyntax type, Lexicon lexicon)
    {
        var name = type.Identifier.ValueText;
        var shapes = new List<MemberShape>();
        List<string>? bases = null;
        foreach (var listed in type.BaseList?.Types ?? default)
        {
            var simple = Simple(listed.Type);
            if (simple.Length > 1 && simple[0] == 'I' && char.IsUpper(simple[1]))
            {
                // What a class implements it declares.
                if (type is InterfaceDeclarationSyntax)
                    Add(Holders, name, listed.Type);
                continue;
            }

            Add(Holders, name, listed.Type);
            (bases ??= []).Add(simple);
        }

        var marked = Personal.Count;
        var isPersonal = false;
        foreach (var parameter in type.ParameterList?.Parameters ?? default)
        {
            Member(name, parameter.Identifier.ValueText, parameter.Type, parameter.AttributeLists);
            if (type is RecordDeclarationSyntax)
            {
                AddHeld(name, parameter.Type);
                Shape(parameter.Identifier.ValueText, parameter.Type, parameter.AttributeLists, shapes);
            }
        }

        foreach (var member in type.Members)
        {
            switch (member)
            {
                case PropertyDeclarationSyntax property:
                    Member(name, property.Identifier.ValueText, property.Type, property.AttributeLists);
                    if (HoldsData(property.Modifiers))
                    {
                        AddHeld(name, property.Type);
                        Shape(property.Identifier.ValueText, property.Type, property.AttributeLists, shapes);
                    }

                    break;
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        Member(name, variable.Identifier.ValueText, field.Declaration.Type, field.AttributeLists);
                        if (HoldsData(field.Modifiers) && field.Modifiers.Count > 0)
                            Shape(variable.Identifier.ValueText, field.Declaration.Type, field.AttributeLists, shapes);
                    }

                    break;
                case MethodDeclarationSyntax method:
                    Add(Members, method.Identifier.ValueText, method.ReturnType, Helper.IsCommon(method.Identifier.ValueText) ? name : "");
                    if (method.AttributeLists.Count > 0)
                        Marks(method.Identifier.ValueText, method.AttributeLists);
                    foreach (var parameter in method.ParameterList.Parameters)
                    {
                        // What comes out of a marked or out parameter has the name of the method.
                        if (parameter.AttributeLists.Count > 0 && Marks(parameter.Identifier.ValueText, parameter.AttributeLists))
                            Personal.Add(method.Identifier.ValueText);
                        if (parameter.Modifiers.Any(SyntaxKind.OutKeyword))
                            Add(Members, method.Identifier.ValueText, parameter.Type);
                    }

                    break;
                case IndexerDeclarationSyntax indexer:
                    Add(Holders, name, indexer.Type);
                    break;
                case EventFieldDeclarationSyntax raised:
                    foreach (var variable in raised.Declaration.Variables)
                        Add(Members, variable.Identifier.ValueText, raised.Declaration.Type);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    Visit(member, lexicon);
                    break;
            }
        }

        if (shapes.Count > 0)
        {
            var found = Detector.Examine(new RecordShape(name, shapes, bases), lexicon);
            for (var i = 0; i < found.Length; i++)
            {
                // A base of its base may speak of a person; and the token beside an e-mail address counts too.
                if (found[i] is { Confidence: >= Strength.Medium } likely && Inference.Counted(likely.Category) is not null
                    && (likely.Confidence == Strength.High || bases is not null || likely.Category == PersonalDataCategory.Credential))
                {
                    isPersonal = true;
                }
            }
        }

        if (isPersonal || Personal.Count > marked)
            Types.Add(name);
    }

    private static bool HoldsData(SyntaxTokenList modifiers) =>
        !modifiers.Any(SyntaxKind.PrivateKeyword) && !modifiers.Any(SyntaxKind.StaticKeyword) && !modifiers.Any(SyntaxKind.ConstKeyword);

    /// <summary>What is in an object is looked for in what it holds; services and contexts are nobody's data.</summary>
    private void AddHeld(string type, TypeSyntax? of)
    {
        if (ValueShapes.Of(type) != ValueShape.None)
            Add(Holders, type, of);
    }

    private static void Shape(string name, TypeSyntax? of, SyntaxList<AttributeListSyntax> attributes, List<MemberShape> shapes)
    {
        List<string>? others = null;
        var declared = PersonalDataCategory.NotStated;
        foreach (var list in attributes)
        {
            foreach (var attribute in list.Attributes)
            {
                switch (Simple(attribute.Name))
                {
                    case "EmailAddress" or "Phone" or "CreditCard" or "DataType" or "EmailAddressAttribute" or "PhoneAttribute" or "CreditCardAttribute" or "DataTypeAttribute":
                        declared = PersonalDataCategory.OtherContactDetails;
                        break;
                    default:
                        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
                        {
                            if (argument.Expression is LiteralExpressionSyntax { Token.Value: string text })
                                (others ??= []).Add(text);
                        }

                        break;
                }
            }
        }

        shapes.Add(new MemberShape(name, of?.ToString() ?? "", others, declared, attributes.Count > 0));
    }

    private void Member(string type, string name, TypeSyntax? of, SyntaxList<AttributeListSyntax> attributes)
    {
        Add(Members, name, of, Helper.IsCommon(name) ? type : "");
        if (attributes.Count > 0)
            Marks(name, attributes);
    }

    /// <summary>[Personal] on the declaration or its return value, and the types and members that [PersonalOf] names.</summary>
    private bool Marks(string name, SyntaxList<AttributeListSyntax> lists)
    {
        var marked = false;
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                switch (Simple(attribute.Name))
                {
                    case "Personal" or "PersonalAttribute":
                        Personal.Add(name);
                        marked = true;
                        break;
                    case "PersonalOf" or "PersonalOfAttribute":
                        foreach (var token in attribute.DescendantTokens())
                        {
                            if (token.IsKind(SyntaxKind.IdentifierToken))
                                Types.Add(token.ValueText);
                            else if (token.IsKind(SyntaxKind.StringLiteralToken))
                                Personal.Add(token.ValueText);
                        }

                        break;
                }
            }
        }

        return marked;
    }

    private static void Add(List<Mention> mentions, string name, TypeSyntax? type, string owner = "")
    {
        if (type is null or PredefinedTypeSyntax or GenericNameSyntax { Identifier.ValueText: "ILogger" })
            return;
        foreach (var token in type.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is not ("Task" or "List" or "IEnumerable" or "IReadOnlyList" or "IList" or "ICollection" or "Dictionary" or "IActionResult" or "ActionResult"))
                mentions.Add(new Mention(name, token.ValueText, owner));
        }
    }

    private static string Simple(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax { Right.Identifier.ValueText: var right } => right,
        AliasQualifiedNameSyntax { Name.Identifier.ValueText: var aliased } => aliased,
        _ => "",
    };
}
