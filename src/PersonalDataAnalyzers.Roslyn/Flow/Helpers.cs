using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What in a project may lead to a sink without being one: helpers by name and arguments, contracts by name.</summary>
internal sealed class Helpers
{
    private readonly Dictionary<string, List<Helper>> _helpers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contracts = new(StringComparer.Ordinal);

    public static Helpers Of(Compilation compilation, SinkTable sinks, Func<TreeIndex, bool> usesService)
    {
        var all = new Helpers();
        var senders = new Helpers();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var index = TreeIndex.Of(tree, sinks);
            foreach (var helper in index.Helpers)
                all.Add(helper);
            foreach (var name in index.Contracts)
                all._contracts.Add(name);
            foreach (var helper in index.Posters)
                senders.Add(helper);
            foreach (var derived in index.Derived)
                AddProcedures(derived, senders);
            if (usesService(index))
                AddCallers(index, senders, static body => Sends(body));
        }

        // What hands on to a sender is one too: a service of the project before the adapter of a library.
        if (senders._helpers.Count > 0)
        {
            foreach (var tree in compilation.SyntaxTrees)
                AddCallers(TreeIndex.Of(tree, sinks), all, senders.IsCalled);
            foreach (var named in senders._helpers.Values)
            {
                foreach (var helper in named)
                    all.Add(helper);
            }
        }

        foreach (var name in ReferencedContracts.Names(compilation))
            all._contracts.Add(name);
        return all;
    }

    /// <summary>One of them has that name.</summary>
    public bool Knows(string name) => _contracts.Contains(name) || _helpers.ContainsKey(name);

    /// <summary>A method of a service's library that sends is called, as far as its name tells.</summary>
    public static bool Sends(IndexedBody body)
    {
        foreach (var called in body.Called)
        {
            if (Sending.IsVerb(called.Name))
                return true;
        }

        return false;
    }

    /// <summary>The methods of a client that gRPC generated: whoever calls one need not use a namespace of gRPC.</summary>
    private static void AddProcedures(TypeDeclarationSyntax type, Helpers senders)
    {
        if (type.BaseList is not { Types: { Count: > 0 } bases } || !IsClientBase(bases[0].Type))
            return;
        foreach (var member in type.Members)
        {
            if (member is MethodDeclarationSyntax { ParameterList: { Parameters.Count: > 0 } parameters } method)
                senders.Add(Helper.Of(method.Identifier.ValueText, type.Identifier.ValueText, parameters));
        }
    }

    private static bool IsClientBase(TypeSyntax written) => written switch
    {
        QualifiedNameSyntax qualified => IsClientBase(qualified.Right),
        AliasQualifiedNameSyntax aliased => IsClientBase(aliased.Name),
        SimpleNameSyntax name => name.Identifier.ValueText == "ClientBase",
        _ => false,
    };

    /// <summary>The methods with parameters that call one of the named.</summary>
    private static void AddCallers(TreeIndex index, Helpers callers, Func<IndexedBody, bool> calls)
    {
        foreach (var body in index.Bodies)
        {
            if (body.Node is MethodDeclarationSyntax { ParameterList: { Parameters.Count: > 0 } parameters } method && calls(body))
                callers.Add(Helper.Of(method.Identifier.ValueText, (method.Parent as TypeDeclarationSyntax)?.Identifier.ValueText ?? "", parameters));
        }
    }

    private void Add(Helper helper)
    {
        if (!_helpers.TryGetValue(helper.Name, out var named))
            _helpers.Add(helper.Name, named = []);
        if (!named.Contains(helper))
            named.Add(helper);
    }

    /// <summary>Is one of them called in the body, as far as names and numbers of arguments tell?</summary>
    public bool IsCalled(IndexedBody body)
    {
        foreach (var call in body.Called)
        {
            if (_contracts.Contains(call.Name))
                return true;
            if (!_helpers.TryGetValue(call.Name, out var named))
                continue;
            foreach (var helper in named)
            {
                if (helper.Fits(call))
                    return true;
            }
        }

        return false;
    }
}
