using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Methods that are calls over the wire by what they are: procedures of gRPC, operations of a web service, methods of
/// an interface that a library implements as HTTP requests (Refit, RestEase). They are called as their authors like, so no
/// verb is asked for.</summary>
internal static class RemoteCalls
{
    public static bool Is(IMethodSymbol method, FlowContext context, CancellationToken cancellation)
    {
        if (method.ContainingType is not { } type)
            return false;
        if (TypeNames.Is(type, "Grpc.Core.ClientBase"))
            return method.Name is not ("WithHost" or "NewInstance");
        if (IsProxy(type))
            return Implements(method, type);
        // Behind an interface that a class of the project implements there may be no wire at all.
        return type.TypeKind == TypeKind.Interface && IsRequest(method)
            && (context.Implementations.Of(method, cancellation) is not { } own || SymbolEqualityComparer.Default.Equals(own, method) || IsProxy(own.ContainingType));
    }

    /// <summary>By the text of an interface: the gate.</summary>
    public static bool MayBe(MethodDeclarationSyntax method)
    {
        if (method.Parent is not InterfaceDeclarationSyntax)
            return false;
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText ?? "";
                if (IsRequest(name, attribute.ArgumentList?.Arguments.Count > 0))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A proxy of WCF.</summary>
    private static bool IsProxy(INamedTypeSymbol type) => TypeNames.Is(type, "System.ServiceModel.ClientBase`1");

    /// <summary>An operation of the contract; what else a proxy has opens and closes it.</summary>
    private static bool Implements(IMethodSymbol method, INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(method.Name))
            {
                if (member is IMethodSymbol operation && IsRequest(operation))
                    return true;
            }
        }

        return false;
    }

    private static bool IsRequest(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: var name } && IsRequest(name, attribute.ConstructorArguments.Length > 0 || attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments.Count: > 0 }))
                return true;
        }

        return false;
    }

    private static bool IsRequest(string attribute, bool hasPath)
    {
        var name = attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;
        return name == "OperationContract" || (hasPath && name is "Get" or "Post" or "Put" or "Patch" or "Delete" or "Head");
    }
}
