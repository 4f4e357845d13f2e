using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PersonalDataAnalyzers.Roslyn.Generation.Parsing;

/// <summary>Symbols -> the names by which generated code calls them, the same wherever it stands.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat s_bare = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat s_annotated = s_bare.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_namespace = s_bare.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>With <c>?</c> where the source has it.</summary>
    public static string Annotated(ITypeSymbol type) => type.ToDisplayString(s_annotated);

    /// <summary>Without <c>?</c> on the type itself.</summary>
    public static string Bare(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_annotated);

    /// <summary>Empty for the global one.</summary>
    public static string Namespace(INamespaceSymbol space) => space.IsGlobalNamespace ? "" : space.ToDisplayString(s_namespace);

    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.FieldKeyword or SyntaxKind.AwaitKeyword or SyntaxKind.RecordKeyword
            ? "@" + name
            : name;

    /// <summary><c>partial record struct Box&lt;T&gt;</c>.</summary>
    public static string Declaration(INamedTypeSymbol type)
    {
        var text = new StringBuilder("partial ");
        text.Append(type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct ",
            { IsRecord: true } => "record ",
            { TypeKind: TypeKind.Struct } => "struct ",
            { TypeKind: TypeKind.Interface } => "interface ",
            _ => "class ",
        });
        text.Append(Identifier(type.Name));
        if (type.TypeParameters.IsEmpty)
            return text.ToString();
        text.Append('<');
        for (var i = 0; i < type.TypeParameters.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            text.Append(Identifier(type.TypeParameters[i].Name));
        }

        return text.Append('>').ToString();
    }
}
