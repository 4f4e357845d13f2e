using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary><c>AddHttpClient&lt;T&gt;(c =&gt; c.BaseAddress = ...)</c> and its like: the address of each client, by the
/// names of its types or its own name.</summary>
internal static class ClientRegistrations
{
    public static Dictionary<string, string> Read(FlowContext context)
    {
        var clients = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            foreach (var registration in TreeIndex.Of(tree, context.Tables.Sinks).Clients)
            {
                if (Address(registration, context) is not { } address)
                    continue;
                foreach (var name in Names(registration))
                {
                    if (!clients.ContainsKey(name))
                        clients.Add(name, address);
                }
            }
        }

        return clients;
    }

    private static IEnumerable<string> Names(InvocationExpressionSyntax registration)
    {
        var called = registration.Expression is MemberAccessExpressionSyntax { Name: var member } ? member : registration.Expression as SimpleNameSyntax;
        if (called is GenericNameSyntax { TypeArgumentList.Arguments: var types })
        {
            foreach (var type in types)
            {
                var last = type is QualifiedNameSyntax qualified ? qualified.Right : type as SimpleNameSyntax;
                if (last is not null)
                    yield return last.Identifier.ValueText;
            }
        }

        foreach (var argument in registration.ArgumentList.Arguments)
        {
            switch (argument.Expression)
            {
                case LiteralExpressionSyntax { Token.Value: string name }:
                    yield return name;
                    break;
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } named } when named[0].Expression is SimpleNameSyntax name:
                    yield return name.Identifier.ValueText;
                    break;
            }
        }
    }

    /// <summary>In its own arguments, or in those of the calls chained to it.</summary>
    private static string? Address(InvocationExpressionSyntax registration, FlowContext context)
    {
        ExpressionSyntax call = registration;
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } && !TreeIndex.IsClientRegistration(outer))
            call = outer;
        for (var link = call; link is InvocationExpressionSyntax { ArgumentList: var arguments, Expression: var expression }; link = link == registration ? null : (expression as MemberAccessExpressionSyntax)?.Expression)
        {
            foreach (var node in arguments.DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" or "Address" or "BaseUrl" }, Right: var address }
                    && context.Addresses.Text(address, CancellationToken.None) is { } text)
                {
                    return text;
                }
            }
        }

        return null;
    }
}
