using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Objects, tuples and collections that are made in the body.
internal sealed partial class BodyFlow
{
    private Value Creation(IObjectCreationOperation creation)
    {
        var values = Arguments(creation.Arguments, 0);
        if (_reporting && creation.Constructor is { } called)
            AtCreation(creation, called, values);
        var members = ImmutableSortedDictionary.CreateBuilder<string, Value>(System.StringComparer.Ordinal);
        string? text = null;
        ulong bits = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var argument = creation.Arguments[i];
            var value = values[i].Bits == 0 ? Value.Of(Escaping(argument.Value, values[i]), values[i].Text) : values[i];
            bits |= value.Bits;
            if (i == 0 || (value.Text is { } url && Urls.HasScheme(url)))
                text = value.Text;
            if (argument.Parameter is { Name: { Length: > 0 } name })
                members[char.ToUpperInvariant(name[0]) + name.Substring(1)] = value;
        }

        if (creation.Initializer is { } initializer)
        {
            foreach (var child in initializer.Initializers)
            {
                if (child is ISimpleAssignmentOperation { Target: IMemberReferenceOperation member, Value: var set })
                {
                    var value = Evaluate(set);
                    value = value.Bits == 0 ? Value.Of(Escaping(set, value), value.Text) : value;
                    members[member.Member.Name] = value;
                    bits |= value.Bits;
                }
                else
                {
                    bits |= Evaluate(child).Bits;
                }
            }
        }

        if (bits == 0 && creation.Arguments.IsEmpty && IsCollection(creation.Type))
            return Value.Made(0);
        if (creation.Type is { Name: "Uri" or "UriBuilder" or "HttpRequestMessage" or "StringBuilder" or "Lazy" } || IsCollection(creation.Type))
            return Value.Of(bits, text);
        return Value.Object(members.ToImmutable(), bits, IsPlain(creation));
    }

    /// <summary>A class of the project whose constructor takes nothing: what is set on it is all that it holds. What others
    /// make of their arguments is not known.</summary>
    private static bool IsPlain(IObjectCreationOperation creation) => creation.Arguments.IsEmpty && creation.Type is { DeclaringSyntaxReferences.IsEmpty: false, IsRecord: false };

    private Value Anonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var members = ImmutableSortedDictionary.CreateBuilder<string, Value>(System.StringComparer.Ordinal);
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var set })
            {
                var value = Evaluate(set);
                // The name that the author gives to a value which says nothing by itself.
                if (value is { Bits: 0, IsClean: false, Members: null } && set.Type is { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Error } && IsOpaque(set) && context.InferByName(property.Property.Name) is { } category)
                    value = Value.Of(Bit(new Source { Symbol = property.Property, Name = property.Property.Name, Category = category, Inferred = true, Location = set.Syntax.GetLocation() }));
                members[property.Property.Name] = value.Bits == 0 ? Value.Of(Escaping(set, value), value.Text) : value;
            }
        }

        return Value.Object(members.ToImmutable());
    }

    private Value Tuple(ITupleOperation tuple)
    {
        var members = ImmutableSortedDictionary.CreateBuilder<string, Value>(System.StringComparer.Ordinal);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var value = Evaluate(tuple.Elements[i]);
            members["Item" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)] = value;
            if (tuple.Type is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } && i < elements.Length)
                members[elements[i].Name] = value;
        }

        return Value.Object(members.ToImmutable());
    }

    private Value Elements(ImmutableArray<IOperation> elements)
    {
        Value? all = null;
        var made = true;
        foreach (var element in elements)
        {
            var value = Evaluate(element);
            made &= value.IsMade;
            if (value.Bits == 0 && !value.IsMade)
                value = Value.Of(Escaping(element, value));
            all = all is null ? value : all.Or(value);
        }

        // Of items that were made here, the whole holds no more than they do.
        made &= all is not null;
        return all is { Members: { } members } ? Value.Object(members, all.Bits, made) : made ? Value.Made(all!.Bits) : Value.Of(all?.Bits ?? 0);
    }

    private Value With(IWithOperation with)
    {
        var value = Evaluate(with.Operand);
        if (with.Initializer is null)
            return value;
        foreach (var initializer in with.Initializer.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IMemberReferenceOperation member, Value: var set })
                value = value.With(member.Member.Name, Evaluate(set));
        }

        return value;
    }

    private static bool IsCollection(ITypeSymbol? type) => type is INamedTypeSymbol named && Conventions.ElementOf(named) is not null;
}
