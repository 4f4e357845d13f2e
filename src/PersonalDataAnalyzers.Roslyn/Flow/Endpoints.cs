using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Actions of controllers that return their answer as it is: <c>Customer Get()</c>, <c>ActionResult&lt;Row&gt;</c>.</summary>
internal static class Endpoints
{
    /// <summary>By its text: the gate. What gives back a result of MVC is looked at where that result is made.</summary>
    public static bool MayBe(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.PublicKeyword) && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
        && method.Parent is ClassDeclarationSyntax type && MayBeController(type) && Returned(method.ReturnType) is { } returned && !IsResult(returned);

    public static bool Is(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false } || !IsController(method.ContainingType) || IsResult(Answered(method.ReturnType)))
            return false;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "NonActionAttribute" or "NonAction")
                return false;
        }

        return true;
    }

    /// <summary>The type that goes out: what a task gives, and what the result of an action holds.</summary>
    public static ITypeSymbol Answered(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "ActionResult", TypeArguments: { Length: 1 } inner })
            type = inner[0];
        return type;
    }

    /// <summary>A result of MVC or of a minimal endpoint, or nothing at all.</summary>
    public static bool IsResult(ITypeSymbol type) => type.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean
        || type is { Name: "Task" or "ValueTask" } and not INamedTypeSymbol { IsGenericType: true }
        || TypeNames.Is(type, "Microsoft.AspNetCore.Mvc.IActionResult") || TypeNames.Is(type, "Microsoft.AspNetCore.Mvc.ActionResult") || TypeNames.Is(type, "Microsoft.AspNetCore.Http.IResult");

    private static bool IsController(INamedTypeSymbol type)
    {
        if (TypeNames.Is(type, "Microsoft.AspNetCore.Mvc.ControllerBase"))
            return true;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "ApiControllerAttribute" or "ControllerAttribute")
                return true;
        }

        return false;
    }

    private static bool MayBeController(ClassDeclarationSyntax type)
    {
        if (type.Identifier.ValueText.EndsWith("Controller", StringComparison.Ordinal))
            return true;
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (Last(attribute.Name) is "ApiController" or "Controller" or "ApiControllerAttribute" or "ControllerAttribute")
                    return true;
            }
        }

        foreach (var listed in type.BaseList?.Types ?? default)
        {
            if (Last(listed.Type) is var name && (name.EndsWith("Controller", StringComparison.Ordinal) || name.EndsWith("ControllerBase", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static TypeSyntax? Returned(TypeSyntax type)
    {
        while (type is GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask" or "ActionResult", TypeArgumentList.Arguments: { Count: 1 } inner })
            type = inner[0];
        return type is PredefinedTypeSyntax { Keyword.RawKind: not ((int)SyntaxKind.StringKeyword or (int)SyntaxKind.ObjectKeyword) } ? null : type;
    }

    private static bool IsResult(TypeSyntax type) =>
        Last(type) is "Task" or "ValueTask" || (type is not GenericNameSyntax && Last(type) is var name && (name.EndsWith("Result", StringComparison.Ordinal) && (name.StartsWith("I", StringComparison.Ordinal) || name is "ActionResult" or "ViewResult" or "JsonResult" or "FileResult")));

    private static string Last(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax { Right.Identifier.ValueText: var right } => right,
        _ => "",
    };
}
