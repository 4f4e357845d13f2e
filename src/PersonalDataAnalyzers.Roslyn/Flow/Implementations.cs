using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What stands behind a method of an interface or an abstract class that one class of the project implements.</summary>
internal sealed class Implementations(FlowContext context)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IMethodSymbol?> _known = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<string, List<TypeDeclarationSyntax>>> _byBase = new(() => Read(context));

    /// <summary>The method itself if it has a body, its only implementation if it has none; null where there are several.</summary>
    public IMethodSymbol? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!definition.IsAbstract)
            return definition;
        if (definition.DeclaringSyntaxReferences.IsEmpty)
            return null;
        if (!_known.TryGetValue(definition, out var only))
            _known[definition] = only = Search(definition, cancellation);
        return only;
    }

    private IMethodSymbol? Search(IMethodSymbol method, CancellationToken cancellation)
    {
        if (!_byBase.Value.TryGetValue(method.ContainingType.Name, out var declarations))
            return null;
        IMethodSymbol? only = null;
        foreach (var declaration in declarations)
        {
#pragma warning disable RS1030 // The class may stand in another file; asked once a method and kept.
            if (context.Compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
                continue;
#pragma warning restore RS1030
            var found = Implementing(type, method);
            if (found is null or { IsAbstract: true } || SymbolEqualityComparer.Default.Equals(found, only))
                continue;
            if (only is not null)
                return null;
            only = found;
        }

        return only;
    }

    private static IMethodSymbol? Implementing(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            foreach (var member in type.GetMembers(method.Name))
            {
                if (member is IMethodSymbol { OverriddenMethod: { } overridden } own && SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                    return own;
            }

            return null;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType.OriginalDefinition))
                continue;
            foreach (var member in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
                    return (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition;
            }
        }

        return null;
    }

    private static Dictionary<string, List<TypeDeclarationSyntax>> Read(FlowContext context)
    {
        var byBase = new Dictionary<string, List<TypeDeclarationSyntax>>(StringComparer.Ordinal);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            foreach (var type in TreeIndex.Of(tree, context.Tables.Sinks).Derived)
            {
                if (IsDouble(type.Identifier.ValueText))
                    continue;
                foreach (var listed in type.BaseList!.Types)
                {
                    var name = listed.Type switch { QualifiedNameSyntax { Right: var right } => right, SimpleNameSyntax simple => simple, _ => null };
                    if (name is null)
                        continue;
                    if (!byBase.TryGetValue(name.Identifier.ValueText, out var types))
                        byBase.Add(name.Identifier.ValueText, types = []);
                    types.Add(type);
                }
            }
        }

        return byBase;
    }

    /// <summary>Stand-ins of tests do not make an implementation one of several.</summary>
    private static bool IsDouble(string name)
    {
        foreach (var word in new[] { "Fake", "Mock", "Stub", "Dummy", "Null", "Noop", "NoOp", "Test" })
        {
            if (name.StartsWith(word, StringComparison.Ordinal) || name.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
