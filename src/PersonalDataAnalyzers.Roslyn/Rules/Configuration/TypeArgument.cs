using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0006: a class named by an annotation is what the annotation takes it for.</summary>
internal static class TypeArgument
{
    public static readonly DiagnosticDescriptor Rule = Rules.Rule.Create(
        RuleIds.WrongType,
        "Class that is not what the annotation needs",
        "{0} is no {1}: it has no {2}",
        RuleLevel.Error,
        "Register, purpose, controller, recipient and data subject are named by the class that declares them; of any other class there is nothing to read, and the statement would be lost without a word.");

    public static ArgumentFault? Check(ITypeSymbol? type, ArgumentKind kind)
    {
        // [Purpose("name", basis)] has no type, and needs none.
        if (type is null && kind == ArgumentKind.Purpose)
            return null;
        if (type is { TypeKind: TypeKind.Error } || (type is not null && Fits(type, kind)))
            return null;
        var (what, mark) = Words(kind);
        return new ArgumentFault(Rule, null, type?.Name is { Length: > 0 } name ? name : type?.ToDisplayString() ?? "null", what, mark)
        {
            IsRegister = kind == ArgumentKind.Purpose && type is not null && Has(type, AnnotationNames.Register),
        };
    }

    private static bool Fits(ITypeSymbol type, ArgumentKind kind) => kind switch
    {
        ArgumentKind.Register => Has(type, AnnotationNames.Register),
        ArgumentKind.Purpose => Has(type, AnnotationNames.Purpose) && !Has(type, AnnotationNames.Register),
        ArgumentKind.Controller => Has(type, AnnotationNames.DataController),
        ArgumentKind.Recipient => Has(type, AnnotationNames.Recipient),
        ArgumentKind.Party => Has(type, AnnotationNames.Recipient) || Has(type, AnnotationNames.DataController),
        ArgumentKind.Subject => IsSubject(type),
        _ => HasAny(type),
    };

    private static (string What, string Mark) Words(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Register => ("register", "[Register]"),
        ArgumentKind.Purpose => ("purpose", "[Purpose], or it is a register"),
        ArgumentKind.Controller => ("controller", "[DataController]"),
        ArgumentKind.Recipient => ("recipient", "[Recipient]"),
        ArgumentKind.Party => ("recipient or controller", "[Recipient] and no [DataController]"),
        ArgumentKind.Subject => ("data subject", "[DataSubject]"),
        _ => ("class of shared statements", "annotation"),
    };

    // A person by inheritance is a person too.
    private static bool IsSubject(ITypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.TypeKind == TypeKind.Error || Has(declaring.OriginalDefinition, AnnotationNames.DataSubject))
                return true;
        }

        return false;
    }

    private static bool Has(ITypeSymbol type, string annotation) => Annotation.Find(type, annotation) is not null;

    private static bool HasAny(ITypeSymbol type)
    {
        foreach (var _ in Annotation.On(type))
            return true;
        return false;
    }
}
