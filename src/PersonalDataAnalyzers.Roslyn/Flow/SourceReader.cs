using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Which symbols and types are sources, for one compilation. Marks decide; without a mark, a known member of a
/// well-known type; then what detection infers from name and type. Keys are no sources.</summary>
internal sealed class SourceReader(MarkContext marks, Func<ISymbol, PersonalDataCategory?> infer, SourceTable table, SinkTable sinks)
{
    // Deeper objects are rarely written out whole, and each level multiplies the members looked at.
    private const int Reach = 3;

    private readonly ConcurrentDictionary<ISymbol, Source?> _symbols = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Source?> _identifiers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Source?> _types = new(SymbolEqualityComparer.Default);

    /// <summary>The source that a property, field or parameter is; null if it is none.</summary>
    public Source? Of(ISymbol symbol) => _symbols.TryGetValue(symbol, out var known) ? known : _symbols.GetOrAdd(symbol, Read);

    /// <summary>An identifier of a person. It counts only where it goes to a recipient: a log without any would be of no
    /// use to anyone, while a key in the hands of somebody else singles a person out (Art. 4(1), 4(5)).</summary>
    public Source? Identifier(ISymbol symbol) => _identifiers.TryGetValue(symbol, out var known) ? known : _identifiers.GetOrAdd(symbol, ReadIdentifier);

    private Source? ReadIdentifier(ISymbol symbol)
    {
        if (symbol is IPropertySymbol or IFieldSymbol && symbol.IsStatic)
            return null;
        if (marks.Member(symbol) is { State: not FieldState.Undecided } mark && (mark.Mark is not null || mark.State == FieldState.NotPersonal))
        {
            return mark is { State: FieldState.Personal, Category: PersonalDataCategory.InternalIdentifier }
                ? new Source { Symbol = symbol, Name = NameOf(symbol), Category = PersonalDataCategory.InternalIdentifier, Register = marks.RegisterOf(mark), Weak = true }
                : null;
        }

        return PersonIdentifiers.Is(symbol)
            ? new Source { Symbol = symbol, Name = NameOf(symbol), Category = PersonalDataCategory.InternalIdentifier, Inferred = true, Weak = true }
            : null;
    }

    /// <summary>The first personal member that can be reached in an object of that type; null if there is none.</summary>
    public Source? Within(ITypeSymbol? type)
    {
        if (type is null or ITypeParameterSymbol || type.SpecialType is not SpecialType.None)
            return null;
        return _types.TryGetValue(type, out var known) ? known : _types.GetOrAdd(type, Search(type, Reach)!);
    }

    /// <summary>The return value of a method that carries a mark; null if it carries none.</summary>
    public static Source? OfReturn(IMethodSymbol method)
    {
        if (FlowContracts.Returned(method) is not { } mark)
            return null;
        var (category, register) = FlowContracts.Stated(mark);
        return new Source { Symbol = method, Name = method.Name + "()", Category = category, Register = register };
    }

    private Source? Read(ISymbol symbol)
    {
        var known = Known(symbol);
        if (symbol is IPropertySymbol or IFieldSymbol && symbol.IsStatic && known is null)
            return null;
        if (marks.Member(symbol) is { } mark)
        {
            if (mark.State == FieldState.NotPersonal)
                return null;
            if (mark.State == FieldState.Personal)
            {
                // An internal identifier is personal data, but a log without any would be of no use to anyone.
                return mark.Mark is null || mark.Category == PersonalDataCategory.InternalIdentifier ? null : new Source
                {
                    Symbol = symbol,
                    Name = NameOf(symbol),
                    Category = mark.Category,
                    Register = marks.RegisterOf(mark),
                };
            }
        }

        return (known?.Category ?? infer(symbol)) is { } category && category != PersonalDataCategory.InternalIdentifier
            ? new Source { Symbol = symbol, Name = NameOf(symbol), Category = category, Inferred = known is not { IsOwn: true } }
            : null;
    }

    private Source? Search(ITypeSymbol type, int depth)
    {
        if (type is IArrayTypeSymbol array)
            return Search(array.ElementType, depth);
        if (type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } library && Carrier(library) is { } carried)
            return new Source { Symbol = null, Name = type.Name, Category = carried.Category, Inferred = !carried.IsOwn, Weak = true, Form = SourceForm.Whole, Holder = type };
        if (type is not INamedTypeSymbol named || type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Error)
            return null;
        foreach (var argument in named.TypeArguments)
        {
            if (argument is not ITypeParameterSymbol && Search(argument, depth) is { } inside)
                return inside with { Form = SourceForm.Whole, Holder = type };
        }

        // Types of the framework are looked through by their type arguments only.
        if (named.DeclaringSyntaxReferences.IsEmpty && marks.Type(named) is null)
            return null;
        Source? first = null;
        for (var declaring = named; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } property && Of(property) is { } source)
                {
                    if (!source.Inferred)
                        return source with { Form = SourceForm.Whole, Holder = type };
                    first ??= source with { Form = SourceForm.Whole, Holder = type };
                }
            }
        }

        if (first is not null || depth == 0 || named.TypeKind == TypeKind.Interface)
            return first;
        foreach (var member in named.GetMembers())
        {
            if (member is IPropertySymbol { IsIndexer: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } property
                && !SymbolEqualityComparer.Default.Equals(property.Type, type)
                && Search(property.Type, depth - 1) is { } below)
            {
                if (!below.Weak)
                    return below with { Form = SourceForm.Whole, Holder = type };
                first ??= below with { Form = SourceForm.Whole, Holder = type };
            }
        }

        return first;
    }

    /// <summary>What an object of a library's type holds by its nature: a message has a recipient. By the type's name alone
    /// where the library is not there.</summary>
    private SourceRow? Carrier(INamedTypeSymbol type)
    {
        if (table.Carriers(type.Name) is not { } rows)
            return null;
        foreach (var row in rows)
        {
            if (type.TypeKind == TypeKind.Error || TypeNames.Equal(type, row.Type))
                return row;
        }

        return null;
    }

    /// <summary>The row of a well-known member or method (<c>sources.tsv</c>), or of one that the project's own table names.</summary>
    public SourceRow? Known(ISymbol symbol)
    {
        if (symbol is not (IPropertySymbol or IFieldSymbol or IMethodSymbol) || table.Find(symbol.Name) is not { } rows)
            return null;
        foreach (var row in rows)
        {
            if (TypeNames.Is(symbol.ContainingType, row.Type))
                return row;
        }

        return null;
    }

    /// <summary>The same for a member of a type that is not there: its name, in a file that uses the library. Short names
    /// (<c>To</c>, <c>Email</c>) say too little without the type.</summary>
    public SourceRow? KnownByName(string member, SyntaxTree tree)
    {
        if (member.Length < 8 || table.Find(member) is not { } rows)
            return null;
        foreach (var row in rows)
        {
            var space = row.Type.Substring(0, System.Math.Max(0, row.Type.LastIndexOf('.')));
            foreach (var used in TreeIndex.Of(tree, sinks).Usings)
            {
                if (used == space || space.StartsWith(used + ".", StringComparison.Ordinal))
                    return row;
            }
        }

        return null;
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol or ILocalSymbol || symbol.ContainingType is not { } type || type.IsAnonymousType ? symbol.Name : type.Name + "." + symbol.Name;
}
