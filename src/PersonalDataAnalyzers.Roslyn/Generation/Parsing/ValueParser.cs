using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>A type -> how its values are written as JSON.</summary>
internal sealed class ValueParser(Runtime runtime, INamedTypeSymbol within, CancellationToken cancellationToken)
{
    private const int DeepestPlain = 6;

    // Types being parsed: a type met inside itself has no finite shape.
    private readonly List<ITypeSymbol> _open = [];

    public ValueModel Parse(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Parse(nullable.TypeArguments[0]) with { CanBeNull = true, IsNullableValue = true };

        var model = new ValueModel
        {
            Kind = Simple(type),
            Type = Names.Bare(type),
            CanBeNull = !type.IsValueType,
        };
        return model.Kind != ValueKind.Opaque ? model : Compound(type, model);
    }

    private ValueModel Compound(ITypeSymbol type, ValueModel model)
    {
        if (type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic })
            return model with { Kind = ValueKind.Dynamic, CanBeNull = true };
        if (type is INamedTypeSymbol personal && Shapes.HasCode(personal.OriginalDefinition, runtime, cancellationToken))
            return model with { Kind = ValueKind.Personal };
        if (_open.Count >= DeepestPlain || _open.Exists(open => SymbolEqualityComparer.Default.Equals(open, type)))
            return model;

        _open.Add(type);
        try
        {
            if (DictionaryOf(type) is { } dictionary)
            {
                return model with
                {
                    Kind = ValueKind.Dictionary,
                    Key = Parse(dictionary.TypeArguments[0]),
                    Element = Parse(dictionary.TypeArguments[1]),
                };
            }

            if (Conventions.ElementOf(type) is { } element)
                return model with { Kind = ValueKind.Array, Element = Parse(element) };
            if (type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, IsAbstract: true })
                return model with { Kind = ValueKind.Dynamic };
            return type is INamedTypeSymbol named && IsPlain(named) ? Plain(named, model) : model;
        }
        finally
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>The dictionary that a type is or implements.</summary>
    public static INamedTypeSymbol? DictionaryOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        if (IsDictionary(named))
            return named;
        foreach (var implemented in named.AllInterfaces)
        {
            if (IsDictionary(implemented))
                return implemented;
        }

        return null;
    }

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2, ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    private ValueModel Plain(INamedTypeSymbol type, ValueModel model)
    {
        var members = new List<PlainMember>();
        if (type.IsTupleType)
        {
            foreach (var element in type.TupleElements)
                members.Add(new PlainMember(element.Name, Names.Identifier(element.Name), Parse(element.Type)));
            return model with { Kind = ValueKind.Plain, Members = new FactList<PlainMember>(members) };
        }

        for (var declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                var value = member switch
                {
                    { IsStatic: true } => null,
                    IPropertySymbol { IsIndexer: false, GetMethod: { } get } property when runtime.IsAccessible(get, within) => property.Type,
                    IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false } field when runtime.IsAccessible(field, within) => field.Type,
                    _ => null,
                };
                if (value is not null && !value.IsRefLikeType && !members.Exists(known => known.Name == member.Name))
                    members.Add(new PlainMember(member.Name, Names.Identifier(member.Name), Parse(value)));
            }
        }

        if (members.Count == 0)
            return model;
        members.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return model with { Kind = ValueKind.Plain, Members = new FactList<PlainMember>(members) };
    }

    /// <summary>Tuples, pairs, and types that are not the framework's: what those hold is no matter of guessing.</summary>
    private static bool IsPlain(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsRefLikeType)
            return false;
        if (type.IsTupleType || type is { Name: "KeyValuePair", TypeArguments.Length: 2 })
            return true;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace.IsGlobalNamespace)
                return space.Name is not ("System" or "Microsoft");
        }

        return true;
    }

    private static ValueKind Simple(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean: return ValueKind.Boolean;
            case SpecialType.System_String: return ValueKind.String;
            case SpecialType.System_Char: return ValueKind.Overload;
            case SpecialType.System_DateTime: return ValueKind.WriterString;
            case SpecialType.System_Single or SpecialType.System_Double: return ValueKind.Float;
            case >= SpecialType.System_SByte and <= SpecialType.System_Decimal: return ValueKind.Number;
        }

        if (type.TypeKind == TypeKind.Enum)
            return ValueKind.Enum;
        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
            return ValueKind.Overload;
        if (type is not INamedTypeSymbol { ContainingType: null, IsGenericType: false } named)
            return ValueKind.Opaque;
        return SymbolIds.Of(named) switch
        {
            "System.Guid" or "System.DateTimeOffset" => ValueKind.WriterString,
            "System.TimeSpan" => ValueKind.Overload,
            "System.DateOnly" or "System.TimeOnly" => ValueKind.RoundTrip,
            "System.Uri" or "System.Version" or "System.Net.IPAddress" or "System.Net.Mail.MailAddress" or "System.Net.NetworkInformation.PhysicalAddress"
                or "System.Globalization.CultureInfo" or "System.Numerics.BigInteger" or "System.Text.StringBuilder" or "System.Half" or "System.Int128" or "System.UInt128" => ValueKind.Text,
            "System.Text.Json.JsonElement" or "System.Text.Json.JsonDocument" or "System.Text.Json.Nodes.JsonNode" or "System.Text.Json.Nodes.JsonObject" or "System.Text.Json.Nodes.JsonArray" or "System.Text.Json.Nodes.JsonValue" => ValueKind.Json,
            _ => ValueKind.Opaque,
        };
    }
}
