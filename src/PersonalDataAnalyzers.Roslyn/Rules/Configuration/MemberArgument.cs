using System.Linq;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0007: [PersonalOf] marks a member that is there.</summary>
internal static class MemberArgument
{
    public static readonly DiagnosticDescriptor Rule = Rules.Rule.Create(
        RuleIds.UnknownMember,
        "Marked member that does not exist",
        "{0} has no property or field '{1}': nothing is marked; write nameof({0}.…)",
        RuleLevel.Error,
        "A mark never claims more than is enforced. [PersonalOf] speaks of a member by name; when the library renames it, the data would go on unmarked (GDPR Art. 5(2)).");

    public static ArgumentFault? Check(string? name, Annotation annotation)
    {
        if (annotation.Type("Type") is not { TypeKind: not TypeKind.Error } type)
            return null;
        for (var declaring = type.OriginalDefinition; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.TypeKind == TypeKind.Error
                || (name is not null && declaring.GetMembers(name).Any(member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic)))
                return null;
        }

        return new ArgumentFault(Rule, null, type.Name, name ?? "null");
    }
}
