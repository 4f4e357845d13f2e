using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>To whom a function is handed, and with it whatever it returns.</summary>
internal enum Handing
{
    /// <summary>To code that is not known to give it away.</summary>
    None,

    /// <summary>To a route: whoever asks gets what it returns.</summary>
    Answer,

    /// <summary>To a language model, as a tool: what it returns goes into the prompt.</summary>
    Tool,
}

/// <summary>Calls that take a function and give away what it returns.</summary>
internal static class Handings
{
    private const string Routes = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";

    public static Handing Of(IMethodSymbol method) => method.ContainingType is not { } type ? Handing.None
        : IsRoute(method.Name) && TypeNames.Equal(type, Routes) ? Handing.Answer
        : method.Name is "Create" or "CreateFromMethod" && IsToolFactory(type.Name) ? Handing.Tool
        : Handing.None;

    /// <summary>The same by names alone.</summary>
    public static Handing Of(string method, string receiver) =>
        IsRoute(method) ? Handing.Answer : method is "Create" or "CreateFromMethod" && IsToolFactory(receiver) ? Handing.Tool : Handing.None;

    /// <summary>Attributes that make a tool of a method.</summary>
    public static bool IsTool(string attribute) => attribute is "KernelFunction" or "KernelFunctionAttribute" or "McpServerTool" or "McpServerToolAttribute" or "AIFunction" or "AIFunctionAttribute";

    private static bool IsRoute(string method) => method is "MapGet" or "MapPost" or "MapPut" or "MapPatch" or "MapDelete" or "MapMethods" or "Map" or "MapFallback";

    private static bool IsToolFactory(string type) => type is "AIFunctionFactory" or "KernelFunctionFactory";

    /// <summary>The function that is handed over: the last argument of a route, the first of a tool.</summary>
    public static ExpressionSyntax? Function(ArgumentListSyntax arguments, Handing handing) => arguments.Arguments.Count == 0 ? null
        : handing == Handing.Tool ? arguments.Arguments[0].Expression : arguments.Arguments[arguments.Arguments.Count - 1].Expression;
}

/// <summary>A function by its name, and to whom it is handed.</summary>
internal readonly record struct HandedFunction(ExpressionSyntax Function, Handing To);
