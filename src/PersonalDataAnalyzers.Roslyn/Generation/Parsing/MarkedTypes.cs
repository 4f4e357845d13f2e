using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Generation.Model;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Marks -> one model a type. A type has many marks, each found by itself: the first of them speaks for the
/// type, the others fall away before anything is computed.</summary>
internal static class MarkedTypes
{
    /// <summary>At a [Personal].</summary>
    public static TypeModel? AtMark(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (TypeOf(context.TargetSymbol) is not { } type || !IsFirst(context, type))
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        return Model(context.SemanticModel.Compilation, type, cancellationToken);
    }

    /// <summary>At attributes of a positional parameter or an automatic property that are turned to what the compiler
    /// makes of it (<c>[property: Personal]</c>, <c>[field: Personal]</c>), which a search by attribute name does not
    /// find.</summary>
    public static TypeModel? AtTurnedMark(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var list = (AttributeListSyntax)context.Node;
        if (list.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || context.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
        {
            return null;
        }

        var compilation = context.SemanticModel.Compilation;
        if (MarkContext.FirstMark(type) is { } mark)
            return IsIn(list, mark) ? Model(compilation, type, cancellationToken) : null;
        return MarkContext.FirstDismissal(type) is { } dismissal && IsIn(list, dismissal) ? Dismissed(compilation, type) : null;
    }

    /// <summary>At a [NotPersonal], for a type without any other mark: its entry is written, and no code.</summary>
    public static TypeModel? AtDismissal(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (TypeOf(context.TargetSymbol) is not { } type || MarkContext.FirstDismissal(type) is not { } first || !IsOneOf(context.Attributes, first))
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        return Dismissed(context.SemanticModel.Compilation, type);
    }

    /// <summary>Syntax that may be such an attribute.</summary>
    public static bool IsTurned(SyntaxNode node) =>
        node is AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.PropertyKeyword or (int)SyntaxKind.FieldKeyword, Parent: ParameterSyntax or PropertyDeclarationSyntax };

    /// <summary>At a [DataSubject], for a type without any [Personal].</summary>
    public static TypeModel? AtSubject(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || MarkContext.FirstMark(type) is not null)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        return Model(context.SemanticModel.Compilation, type, cancellationToken);
    }

    /// <summary>At the [PersonalOf]s of one file: somebody else's types, of which only the entry is written.</summary>
    public static FactList<TypeModel> AtForeign(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var marks = MarkContext.Of(context.SemanticModel.Compilation);
        var models = new List<TypeModel>();
        foreach (var foreign in marks.Foreign)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsOneOf(context.Attributes, foreign.Mark.Data)
                && IsFirstOfItsType(marks.Foreign, foreign)
                && !MarkContext.IsMarked(foreign.Type)
                && marks.Type(foreign.Type) is { } mark)
            {
                models.Add(new TypeModel { Facts = TypeFactsReader.Read(mark) });
            }
        }

        return new FactList<TypeModel>(models);
    }

    private static TypeModel? Model(Compilation compilation, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || MarkContext.Of(compilation).Type(type) is not { } mark)
            return null;
        var facts = TypeFactsReader.Read(mark);
        return new TypeModel { Facts = facts, Code = CodeParser.Parse(compilation, mark, facts, cancellationToken) };
    }

    private static TypeModel? Dismissed(Compilation compilation, INamedTypeSymbol type)
    {
        var marks = MarkContext.Of(compilation);
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && MarkContext.IsMarked(type))
            return null;
        // A [PersonalOf] of such a type writes its entry.
        foreach (var foreign in marks.Foreign)
        {
            if (SymbolEqualityComparer.Default.Equals(foreign.Type, type))
                return null;
        }

        return TypeFactsReader.Of(type, marks) is { } facts ? new TypeModel { Facts = facts } : null;
    }

    private static bool IsIn(AttributeListSyntax list, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } written && written.SyntaxTree == list.SyntaxTree && list.Span.Contains(written.Span);

    /// <summary>The type whose data a mark speaks of. A parameter counts only where a record's property stands behind
    /// it: any other marked parameter is a contract of a method.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol target) => target switch
    {
        INamedTypeSymbol type => type,
        IPropertySymbol or IFieldSymbol => target.ContainingType,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } } parameter
            when !record.GetMembers(parameter.Name).IsEmpty => record,
        _ => null,
    };

    private static bool IsFirst(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type) =>
        MarkContext.FirstMark(type) is { } first && IsOneOf(context.Attributes, first);

    private static bool IsFirstOfItsType(ImmutableArray<ForeignMember> all, ForeignMember foreign)
    {
        foreach (var candidate in all)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.Type, foreign.Type))
                return IsSame(candidate.Mark.Data, foreign.Mark.Data);
        }

        return false;
    }

    private static bool IsOneOf(ImmutableArray<AttributeData> attributes, AttributeData sought)
    {
        foreach (var attribute in attributes)
        {
            if (IsSame(attribute, sought))
                return true;
        }

        return false;
    }

    private static bool IsSame(AttributeData left, AttributeData right) =>
        ReferenceEquals(left, right)
        || (left.ApplicationSyntaxReference is { } here
            && right.ApplicationSyntaxReference is { } there
            && here.Span == there.Span
            && here.SyntaxTree == there.SyntaxTree);
}
