using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>What code promises of the values that pass it: the method summaries of the flow, as nullable annotations are
/// for null.</summary>
internal static class FlowContracts
{
    /// <summary>[Anonymises]: the author claims that the result says nothing of a person.</summary>
    /// <remarks>A claim that the inventory cannot list, such as one on a local function, cuts nothing.</remarks>
    public static bool Anonymises(IMethodSymbol method) => method.MethodKind != MethodKind.LocalFunction && Has(method, AnnotationNames.Anonymises);

    /// <summary>[Pseudonymises]: the result is still personal data, whatever the method does.</summary>
    public static bool Pseudonymises(IMethodSymbol method) => Has(method, AnnotationNames.Pseudonymises);

    /// <summary>The claims that stand on a method itself.</summary>
    public static IEnumerable<ContractFacts> ClaimsOn(IMethodSymbol method)
    {
        if (IdOf(method) is not { } id)
            yield break;
        if (Annotation.Find(method, AnnotationNames.Anonymises) is not null)
            yield return new ContractFacts { Id = id, Claim = ContractClaim.Anonymises };
        if (Annotation.Find(method, AnnotationNames.Pseudonymises) is not null)
            yield return new ContractFacts { Id = id, Claim = ContractClaim.Pseudonymises };
    }

    /// <summary>The method as documentation comments name it, without <c>M:</c>; null for a local function, which has no name
    /// of its own.</summary>
    public static string? IdOf(IMethodSymbol method) =>
        method.MethodKind != MethodKind.LocalFunction && method.GetDocumentationCommentId() is { Length: > 2 } id ? id.Substring(2) : null;

    /// <summary>[return: Personal(...)]; null if the return value carries no mark.</summary>
    public static AttributeData? Returned(IMethodSymbol method)
    {
        if (!AnnotationUse.MayCarry(method))
            return null;
        foreach (var attribute in method.GetReturnTypeAttributes())
        {
            if (attribute.AttributeClass is { Name: AnnotationNames.Personal } type && Annotation.IsOurs(type))
                return attribute;
        }

        return null;
    }

    /// <summary>Category and register that a mark states.</summary>
    public static (PersonalDataAnalyzers.Law.PersonalDataCategory Category, INamedTypeSymbol? Register) Stated(AttributeData mark)
    {
        var annotation = new Annotation(mark, "");
        return (annotation.Enum<PersonalDataAnalyzers.Law.PersonalDataCategory>("Category"), annotation.Type("Register"));
    }

    /// <summary>[DisclosedTo] on a parameter, or on its method or type: whom the argument goes to.</summary>
    public static ImmutableArray<INamedTypeSymbol> Recipients(IMethodSymbol method, IParameterSymbol? parameter)
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        if (parameter is not null)
            Read(parameter, found);
        Read(method, found);
        if (method.ContainingType is { } type)
        {
            Read(type, found);
            foreach (var contract in type.AllInterfaces)
            {
                if (found.Count == 0)
                    Read(contract, found);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>[DisclosedTo] on a property or its type: whom a value goes to that is set there.</summary>
    public static ImmutableArray<INamedTypeSymbol> Recipients(IPropertySymbol property)
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        Read(property, found);
        return found.ToImmutable();
    }

    /// <summary>The recipient that a class declares, with its chain; null if it declares none.</summary>
    public static RecipientFacts? Recipient(INamedTypeSymbol type) =>
        Annotation.Find(type, AnnotationNames.Recipient) is null && Annotation.Find(type, AnnotationNames.DataController) is null
            ? null
            : RecipientReader.Recipient(type);

    private static void Read(ISymbol symbol, ImmutableArray<INamedTypeSymbol>.Builder found)
    {
        if (!AnnotationUse.MayCarry(symbol))
            return;
        foreach (var annotation in Annotation.On(symbol))
        {
            if (annotation.Name == AnnotationNames.DisclosedTo && annotation.Type("Recipient") is { } recipient && found.IndexOf(recipient, 0, found.Count, SymbolEqualityComparer.Default) < 0)
                found.Add(recipient);
        }
    }

    private static bool Has(IMethodSymbol method, string attribute)
    {
        for (IMethodSymbol? declared = method.OriginalDefinition; declared is not null; declared = declared.OverriddenMethod)
        {
            if (AnnotationUse.MayCarry(declared) && Annotation.Find(declared, attribute) is not null)
                return true;
        }

        return method.ReducedFrom is { } extension && AnnotationUse.MayCarry(extension) && Annotation.Find(extension, attribute) is not null;
    }
}
