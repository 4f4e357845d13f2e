using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Unmarked;

/// <summary>Names of the members that carry a mark somewhere in a compilation: the gate before any symbol is asked. A name
/// too many costs a look-up, so attributes are told by name alone.</summary>
internal static class MarkedNames
{
    /// <summary>Those of one tree, kept by the compiler between edits.</summary>
    public static readonly SyntaxTreeValueProvider<ImmutableHashSet<string>> OfSource = new(OfTree);

    private static ImmutableHashSet<string> OfTree(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        if (text.IndexOf("Personal", StringComparison.Ordinal) < 0)
            return [];
        var names = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (var attribute in tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
        {
            switch (attribute.Name.ToString().Split('.', ':').Last())
            {
                case "Personal" or "PersonalAttribute":
                    Add(attribute.Parent?.Parent, names);
                    break;
                case "PersonalOf" or "PersonalOfAttribute":
                    foreach (var name in attribute.DescendantNodes().OfType<IdentifierNameSyntax>())
                        names.Add(name.Identifier.ValueText);
                    break;
            }
        }

        return names.ToImmutable();
    }

    private static void Add(SyntaxNode? declaration, ImmutableHashSet<string>.Builder names)
    {
        switch (declaration)
        {
            case PropertyDeclarationSyntax property:
                names.Add(property.Identifier.ValueText);
                break;
            case ParameterSyntax parameter:
                names.Add(parameter.Identifier.ValueText);
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    names.Add(variable.Identifier.ValueText);
                break;
        }
    }

    /// <summary>Assemblies that reference our annotations may carry marks.</summary>
    public static HashSet<string> OfReferences(Compilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == AnnotationNames.Namespace)))
                Walk(assembly.GlobalNamespace, names);
        }

        return names;
    }

    private static void Walk(INamespaceOrTypeSymbol container, HashSet<string> names)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol nested)
                Walk(nested, names);
            else if (member is IPropertySymbol or IFieldSymbol && Annotation.Find(member, AnnotationNames.Personal) is not null)
                names.Add(member.Name);
        }
    }
}
