using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>One attribute of ours, its arguments readable by the name of the property they set: a constructor parameter
/// and a named argument of the same name are the same thing. A wrong or missing argument reads as "not stated"; a rule
/// reports it at the argument.</summary>
internal readonly struct Annotation(AttributeData data, string at)
{
    public AttributeData Data { get; } = data;

    /// <summary>See <see cref="Statement.At"/>.</summary>
    public string At { get; } = at;

    public string Name => Data.AttributeClass!.Name;

    /// <summary>The attributes of ours on a symbol, in source order.</summary>
    public static IEnumerable<Annotation> On(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        for (var i = 0; i < attributes.Length; i++)
        {
            if (IsOurs(attributes[i].AttributeClass))
                yield return new Annotation(attributes[i], SymbolIds.Of(symbol) + "@" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The first attribute of ours with that name, if any.</summary>
    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name == name && IsOurs(type))
                return attribute;
        }

        return null;
    }

    /// <summary>The second attribute of ours with that name: everything reads the first, so this one does nothing.</summary>
    public static AttributeData? FindSecond(ISymbol symbol, string name)
    {
        var first = false;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || type.Name != name || !IsOurs(type))
                continue;
            if (first)
                return attribute;
            first = true;
        }

        return null;
    }

    public static bool IsOurs(INamedTypeSymbol? type) =>
        type is { ContainingType: null, ContainingNamespace: { Name: AnnotationNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    public TypedConstant? Argument(string name)
    {
        foreach (var named in Data.NamedArguments)
        {
            if (named.Key == name)
                return named.Value;
        }

        if (Data.AttributeConstructor is { } constructor)
        {
            var count = Math.Min(constructor.Parameters.Length, Data.ConstructorArguments.Length);
            for (var i = 0; i < count; i++)
            {
                if (string.Equals(constructor.Parameters[i].Name, name, StringComparison.OrdinalIgnoreCase))
                    return Data.ConstructorArguments[i];
            }
        }

        return null;
    }

    public string? Text(string name) => Argument(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public bool Flag(string name) => Argument(name) is { Kind: TypedConstantKind.Primitive, Value: true };

    public T Enum<T>(string name)
        where T : struct, Enum =>
        Argument(name) is { Kind: TypedConstantKind.Enum, Value: { } value } ? (T)System.Enum.ToObject(typeof(T), value) : default;

    public INamedTypeSymbol? Type(string name) => Argument(name) is { Kind: TypedConstantKind.Type } value ? value.Value as INamedTypeSymbol : null;

    public ImmutableArray<INamedTypeSymbol> Types(string name) =>
        [.. Items(name).Select(item => item.Value).OfType<INamedTypeSymbol>()];

    public FactList<string> Texts(string name) => new(Items(name).Select(item => item.Value).OfType<string>());

    public FactList<T> Enums<T>(string name)
        where T : struct, Enum =>
        new(Items(name).Where(item => item.Value is not null).Select(item => (T)System.Enum.ToObject(typeof(T), item.Value!)));

    private ImmutableArray<TypedConstant> Items(string name) =>
        Argument(name) is { Kind: TypedConstantKind.Array, IsNull: false } value ? value.Values : [];
}
