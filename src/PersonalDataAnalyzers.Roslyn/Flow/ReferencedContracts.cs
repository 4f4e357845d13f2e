using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Names of members with [DisclosedTo] in referenced assemblies: only those that reference our annotations are
/// looked through.</summary>
internal static class ReferencedContracts
{
    public static IEnumerable<string> Names(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!KnowsUs(assembly))
                continue;
            foreach (var name in Names(assembly.GlobalNamespace))
                yield return name;
        }
    }

    private static IEnumerable<string> Names(INamespaceOrTypeSymbol container)
    {
        var whole = container is INamedTypeSymbol type && Annotation.Find(type, AnnotationNames.DisclosedTo) is not null;
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var name in Names(inner))
                    yield return name;
            }
            else if (member is IMethodSymbol or IPropertySymbol && (whole || Carries(member)))
            {
                yield return member.MetadataName == ".ctor" ? member.ContainingType.Name : member.Name;
            }
        }
    }

    private static bool Carries(ISymbol member)
    {
        if (Annotation.Find(member, AnnotationNames.DisclosedTo) is not null)
            return true;
        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                if (Annotation.Find(parameter, AnnotationNames.DisclosedTo) is not null)
                    return true;
            }
        }

        return false;
    }

    private static bool KnowsUs(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == AnnotationNames.Namespace)
                    return true;
            }
        }

        return false;
    }
}
