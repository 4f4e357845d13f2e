using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>One body of a tree that may be worth a graph.</summary>
/// <param name="Node">Method, accessor, arrow, initialiser, type with a primary constructor, or the compilation unit.</param>
/// <param name="Tells">How much its sinks are told, of those that it may call by their names.</param>
/// <param name="Called">What it calls.</param>
/// <param name="GivesAway">To whom what it returns may go as it is: an action of a controller, or a tool.</param>
/// <param name="Hands">To whom it hands lambdas.</param>
internal sealed record IndexedBody(SyntaxNode Node, Telling Tells, ImmutableArray<Call> Called, Handing GivesAway = Handing.None, Handing Hands = Handing.None);

/// <summary>The gate: names of sinks in the bodies of one tree, found by looking at tokens alone and kept as long as the
/// tree lives. Names gate, symbols decide.</summary>
internal sealed class TreeIndex
{
    private static readonly ConditionalWeakTable<SinkTable, ConditionalWeakTable<SyntaxTree, TreeIndex>> s_known = new();

    private TreeIndex(SyntaxNode root, SinkTable sinks)
    {
        var bodies = ImmutableArray.CreateBuilder<IndexedBody>();
        var helpers = ImmutableArray.CreateBuilder<Helper>();
        var declarations = ImmutableArray.CreateBuilder<MethodDeclarationSyntax>();
        var contracts = ImmutableArray.CreateBuilder<string>();
        var regions = ImmutableArray.CreateBuilder<SyntaxToken>();
        var derived = ImmutableArray.CreateBuilder<TypeDeclarationSyntax>();
        var clients = ImmutableArray.CreateBuilder<InvocationExpressionSyntax>();
        var posters = ImmutableArray.CreateBuilder<Helper>();
        var handed = ImmutableArray.CreateBuilder<HandedFunction>();
        if (root is CompilationUnitSyntax unit)
        {
            var usings = ImmutableArray.CreateBuilder<string>();
            var globals = ImmutableArray.CreateBuilder<string>();
            foreach (var directive in unit.Usings)
            {
                if (directive is { Alias: null, Name: { } name } && directive.StaticKeyword.IsKind(SyntaxKind.None))
                    (directive.GlobalKeyword.IsKind(SyntaxKind.None) ? usings : globals).Add(name.ToString());
            }

            foreach (var member in unit.Members)
            {
                if (member is not BaseNamespaceDeclarationSyntax space)
                    continue;
                foreach (var directive in space.Usings)
                {
                    if (directive is { Alias: null, Name: { } name })
                        usings.Add(name.ToString());
                }
            }

            GlobalUsings = globals.ToImmutable();
            Usings = usings.ToImmutable();
        }

        new BodyWalk(bodies, helpers, declarations, contracts, regions, sinks, new InSight(root, Usings)) { Derived = derived, Clients = clients, Posters = posters, Handed = handed }.Visit(root);
        Derived = derived.ToImmutable();
        Clients = clients.ToImmutable();
        Posters = posters.ToImmutable();
        Handed = handed.ToImmutable();
        Regions = regions.ToImmutable();
        Bodies = bodies.ToImmutable();
        Helpers = helpers.ToImmutable();
        LogDeclarations = declarations.ToImmutable();
        Contracts = contracts.ToImmutable();
    }

    /// <summary>Bodies with a sink or a call of something that may be a helper.</summary>
    public ImmutableArray<IndexedBody> Bodies { get; }

    /// <summary>Methods that hand a parameter of theirs to a sink.</summary>
    public ImmutableArray<Helper> Helpers { get; }

    /// <summary>Methods with [LoggerMessage].</summary>
    public ImmutableArray<MethodDeclarationSyntax> LogDeclarations { get; }

    /// <summary>Names of methods that send over the wire, with parameters that may go along or with the object itself.</summary>
    public ImmutableArray<Helper> Posters { get; }

    /// <summary>Functions that are handed by name to a route or, as tools, to a language model.</summary>
    public ImmutableArray<HandedFunction> Handed { get; }

    /// <summary>Classes with bases or interfaces.</summary>
    public ImmutableArray<TypeDeclarationSyntax> Derived { get; }

    /// <summary>Calls that register a client: AddHttpClient and its like.</summary>
    public ImmutableArray<InvocationExpressionSyntax> Clients { get; }

    /// <summary>Names of members that carry [DisclosedTo].</summary>
    public ImmutableArray<string> Contracts { get; }

    /// <summary>Names and texts that are a region of a cloud.</summary>
    public ImmutableArray<SyntaxToken> Regions { get; }

    /// <summary>Namespaces that the file uses.</summary>
    public ImmutableArray<string> Usings { get; } = [];

    /// <summary>Namespaces that it makes all files use.</summary>
    public ImmutableArray<string> GlobalUsings { get; } = [];

    /// <summary>Registers a client for a type or a name.</summary>
    public static bool IsClientRegistration(InvocationExpressionSyntax call) =>
        (call.Expression is MemberAccessExpressionSyntax { Name: var member } ? member : call.Expression as SimpleNameSyntax)?.Identifier.ValueText is "AddHttpClient" or "AddRefitClient" or "AddGrpcClient";

    /// <summary>The names of sinks are those of a table: a project that adds rows has an index of its own.</summary>
    public static TreeIndex Of(SyntaxTree tree, SinkTable sinks)
    {
        var ofTable = s_known.GetValue(sinks, static _ => new());
        return ofTable.TryGetValue(tree, out var known) ? known : ofTable.GetValue(tree, tree => new TreeIndex(tree.GetRoot(CancellationToken.None), sinks));
    }
}
