using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Detection;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Names of keys that point at one person: <c>customerId</c>, <c>User.Id</c>.</summary>
internal static class PersonIdentifiers
{
    public static bool Is(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { Type: var type } property => CanBeKey(type) && (Is(property.Name) || (IsKey(property.Name) && IsPerson(property.ContainingType))),
        IFieldSymbol { Type: var type } field => CanBeKey(type) && Is(field.Name),
        IParameterSymbol { Type: var type } parameter => CanBeKey(type) && Is(parameter.Name),
        ILocalSymbol { Type: var type } local => CanBeKey(type) && Is(local.Name),
        _ => false,
    };

    /// <summary>A word for a person before the word for a key.</summary>
    public static bool Is(string name)
    {
        if (name.Length < 4 || !name.EndsWith("id", System.StringComparison.OrdinalIgnoreCase))
            return false;
        var words = Identifier.Of(name);
        // The clientId of OAuth is a program's.
        return words.Count > 1 && words[words.Count - 1] == "id" && IsPersonWord(words[words.Count - 2]) && !(words.Count == 2 && words[0] == "client");
    }

    private static bool IsKey(string name) => name is "Id" or "ID" or "Guid" or "Key";

    private static bool IsPerson(INamedTypeSymbol type)
    {
        var words = Identifier.Of(type.Name);
        return words.Count > 0 && IsPersonWord(words[words.Count - 1]);
    }

    private static bool IsPersonWord(string word) => Lexicon.Of(Lexicon.DefaultLanguages).Is(word, WordKind.Person);

    private static bool CanBeKey(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 || type.TypeKind == TypeKind.Error || type.Name is "Guid"
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } && CanBeKey(arguments[0]);
}
