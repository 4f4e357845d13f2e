using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Which value strategy a member has, and how it is applied.</summary>
internal static class Strategies
{
    /// <summary>The strategy the mark names, else that of its category where it takes such values; null = remove.</summary>
    public static INamedTypeSymbol? Of(MemberMark member, Runtime runtime)
    {
        if (member.AnonymiseWith is { } named)
            return named is { Name: "Remove" } && Annotation.IsOurs(named) ? null : named;
        return DefaultStrategies.Of(member.Category) is { } name
            && runtime.Contract?.ContainingNamespace.GetTypeMembers(name).FirstOrDefault() is { } strategy
            && Takes(strategy, Conventions.Bare(member.Type), runtime)
                ? strategy
                : null;
    }

    public static MemberAction Action(INamedTypeSymbol strategy, MemberMark member, SetterKind setter, Runtime runtime)
    {
        if (!CanBeMade(strategy))
            return new MemberAction(ActionKind.Unhandled, strategy.Name + " has no public parameterless constructor");
        if (Takes(strategy, Conventions.Bare(member.Type), runtime))
            return setter == SetterKind.None ? new MemberAction(ActionKind.Unhandled, "it has no setter") : new MemberAction(ActionKind.Strategy, Names.Bare(strategy));
        return IsIndexed(member.Type) && Takes(strategy, Conventions.Bare(Conventions.ElementOf(member.Type)!), runtime)
            ? new MemberAction(ActionKind.StrategyOfElements, Names.Bare(strategy))
            : new MemberAction(ActionKind.Unhandled, strategy.Name + " does not take values of its type");
    }

    public static bool NeedsKey(INamedTypeSymbol? strategy) => strategy is { Name: "KeyedPseudonym" } && Annotation.IsOurs(strategy);

    private static bool Takes(INamedTypeSymbol strategy, ITypeSymbol value, Runtime runtime)
    {
        foreach (var contract in strategy.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, runtime.ValueStrategy)
                && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBeMade(INamedTypeSymbol strategy)
    {
        foreach (var constructor in strategy.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public)
                return !strategy.IsAbstract && !strategy.IsUnboundGenericType;
        }

        return false;
    }

    // Arrays and lists: elements that can be replaced in place.
    private static bool IsIndexed(ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1 } || type is INamedTypeSymbol { Name: "List" or "IList", TypeArguments.Length: 1 };
}
