using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What all flows of one compilation share.</summary>
internal sealed class FlowContext
{
    /// <summary>How many helpers a value is followed through: an adapter behind a service of the project.</summary>
    public const int Levels = 2;

    private readonly ConcurrentDictionary<IMethodSymbol, Summary?>[] _summaries = [new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default)];
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _hides = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _prints = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Helpers> _helpers;
    private readonly Lazy<PersonalNames> _personal;
    private readonly Lazy<bool> _globalService;
    private readonly HandedMethods _handed;

    public FlowContext(Compilation compilation, MarkContext marks, Inference inference, FlowTables? tables = null)
    {
        Compilation = compilation;
        Marks = marks;
        Inference = inference;
        Raised = new RaisedRules(compilation.Options, enforces: false);
        Tables = tables ?? FlowTables.Shipped;
        Sources = new SourceReader(marks, inference.CategoryOf, Tables.Sources, Tables.Sinks);
        HasContracts = AnnotationNames.AreInSight(compilation);
        _personal = new(() => new PersonalNames(compilation, inference, Tables.Sources));
        _helpers = new(() => Helpers.Of(compilation, Tables.Sinks, UsesService));
        Addresses = new Addresses(this);
        Implementations = new Implementations(this);
        _handed = new HandedMethods(this);
        _globalService = new(() => HasGlobalService(compilation));
    }

    public Compilation Compilation { get; }

    public MarkContext Marks { get; }

    public Inference Inference { get; }

    public SourceReader Sources { get; }

    /// <summary>How URLs begin that stand elsewhere.</summary>
    public Addresses Addresses { get; }

    public Implementations Implementations { get; }

    /// <summary>Shipped, with the rows that the project adds.</summary>
    public FlowTables Tables { get; }

    /// <summary>As of when dated law is judged.</summary>
    public CheckOptions Checks { get; init; } = new();

    /// <summary>Addresses that the project's settings name.</summary>
    public SettingValues Settings { get; init; } = SettingValues.None;

    public KnownServices Services => Tables.Services;

    /// <summary>Rules that the project made errors or warnings of.</summary>
    public RaisedRules Raised { get; init; }

    /// <summary>Hears of each recipient that personal data goes to, declared or not; null where nobody asks.</summary>
    public Action<ReachedRecipient>? Reached { get; init; }

    /// <summary>Our annotations are referenced, so there may be contracts.</summary>
    public bool HasContracts { get; }

    /// <summary>Worth a graph: a sink, a helper that leads to one, or a call in a file that uses a known service; and
    /// something that may be personal data, as far as names tell.</summary>
    public bool MayLeak(IndexedBody body, TreeIndex index, CancellationToken cancellation = default)
    {
        var isHandedOn = !body.Called.IsEmpty && (_helpers.Value.IsCalled(body) || (UsesService(index) && Helpers.Sends(body)));
        if (!isHandedOn && (body.Tells == Telling.Nothing || (body.Tells == Telling.Identifiers && !Marks.IsInUse)))
            return false;
        var reaches = Reaches(body);
        return reaches == SinkKind.Registration || _personal.Value.AreIn(body.Node, isHandedOn || reaches == SinkKind.Recipient, cancellation);
    }

    /// <summary>Worth a graph for what it returns: an action or a tool, or a body that hands lambdas to routes or models.
    /// Answers matter where something is marked, and only if their type does not say already what they hold.</summary>
    public bool MayGiveAway(IndexedBody body, SemanticModel model, CancellationToken cancellation)
    {
        if (!Counts(body.Hands))
        {
            if (body.Node is not MethodDeclarationSyntax { Identifier.ValueText: var name } || !(Counts(body.GivesAway) || _handed.Knows(name))
                || model.GetDeclaredSymbol(body.Node, cancellation) is not IMethodSymbol method || !Counts(HandingOf(method))
                || (HandingOf(method) == Handing.Answer && !IsOpen(Endpoints.Answered(method.ReturnType))))
            {
                return false;
            }
        }

        return _personal.Value.AreIn(body.Node, identifiers: false, cancellation);
    }

    /// <summary>To whom goes what the method returns.</summary>
    public Handing HandingOf(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: var name } && Handings.IsTool(name))
                return Handing.Tool;
        }

        return _handed.Of(method) is var to and not Handing.None ? to : Endpoints.Is(method) ? Handing.Answer : Handing.None;
    }

    private bool Counts(Handing handing) => handing == Handing.Tool || (handing == Handing.Answer && Marks.IsInUse);

    /// <summary>May hold anything, or what no mark says: a number may not, a marked type says so itself.</summary>
    private bool IsOpen(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object && type.TypeKind != TypeKind.Enum && Sources.Within(type) is null or { Weak: true } or { Inferred: true };

    /// <summary>The weightiest of what the body may call by name: a sign-in that needs no value, a recipient, else a log.</summary>
    private SinkKind Reaches(IndexedBody body)
    {
        var reached = SinkKind.Log;
        foreach (var call in body.Called)
        {
            if (Tables.Sinks.Find(call.Name) is not { } rows)
                continue;
            foreach (var row in rows)
            {
                if (row.Kind == SinkKind.Registration)
                    return SinkKind.Registration;
                if (row.Kind == SinkKind.Recipient)
                    reached = SinkKind.Recipient;
            }
        }

        return reached;
    }

    /// <summary>The service that a file uses by its using directives; null if it uses none.</summary>
    public KnownService? ServiceUsedIn(SyntaxTree tree) => ServiceUsedIn(tree, "");

    /// <summary>The same for a call on a type that is not there: of several services the one whose library sounds like it.</summary>
    public KnownService? ServiceUsedIn(SyntaxTree tree, string type)
    {
        if (ServiceNamed(tree, type) is { } named)
            return named;
        foreach (var name in TreeIndex.Of(tree, Tables.Sinks).Usings)
        {
            if (Services.OfName(name) is { } service)
                return service;
        }

        return null;
    }

    /// <summary>The service that a file uses and that a type which is not there sounds like: MailChimpManager.</summary>
    public KnownService? ServiceNamed(SyntaxTree tree, string type)
    {
        foreach (var name in type.Length == 0 ? [] : TreeIndex.Of(tree, Tables.Sinks).Usings)
        {
            if (Services.OfName(name) is { } service
                && (type.IndexOf(name.Substring(name.LastIndexOf('.') + 1), StringComparison.OrdinalIgnoreCase) >= 0 || type.IndexOf(service.Name, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return service;
            }
        }

        return null;
    }

    private bool UsesService(TreeIndex index)
    {
        foreach (var name in index.Usings)
        {
            if (Services.OfName(name) is not null || name.StartsWith("Grpc", StringComparison.Ordinal))
                return true;
        }

        return _globalService.Value;
    }

    /// <summary>What a member that does not bind is by its name alone.</summary>
    public PersonalDataCategory? InferByName(string name) => Inference.CategoryOfName(name);

    /// <summary>Does the text of such an object show personal data? A record prints its members; any other class only what
    /// its own ToString says.</summary>
    public bool Prints(ITypeSymbol type, CancellationToken cancellation)
    {
        if (_prints.TryGetValue(type, out var known))
            return known;
        var prints = ReadPrints(type, cancellation);
        _prints[type] = prints;
        return prints;
    }

    /// <summary>Is the text of such an object the name of its type only? Collections are written out item by item.</summary>
    public bool HidesInText(ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.None || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsRecord || type.IsAnonymousType || type.IsTupleType)
            return false;
        if (_hides.TryGetValue(type, out var known))
            return known;
        var hides = Conventions.ElementOf(type) is null && !type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);
        for (var declaring = type; hides && declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            // What comes from a base that is not there, nobody knows.
            hides = declaring.TypeKind != TypeKind.Error;
            foreach (var member in declaring.GetMembers("ToString"))
                hides &= member is not IMethodSymbol { Parameters.IsEmpty: true, IsOverride: true };
        }

        return _hides[type] = hides;
    }

    /// <summary>What a method of this project does with its arguments; null where it cannot be read.</summary>
    public Summary? Summary(IMethodSymbol method, CancellationToken cancellation, int level = 0)
    {
        if (Implementations.Of(method, cancellation) is not { } definition)
            return null;
        var known = _summaries[level];
        if (known.TryGetValue(definition, out var summary))
            return summary;
        return known[definition] = ReadSummary(definition, level, cancellation);
    }

    /// <summary>Does a method of that name lead to a sink, by itself or by a helper?</summary>
    public bool IsHelper(string name) => _helpers.Value.Knows(name);

    private Summary? ReadSummary(IMethodSymbol method, int level, CancellationToken cancellation)
    {
        var declaration = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences;
        if (declaration.IsEmpty || !Compilation.ContainsSyntaxTree(declaration[0].SyntaxTree))
            return null;
#pragma warning disable RS1030 // The helper may stand in another file; asked once a method and kept.
        var model = Compilation.GetSemanticModel(declaration[0].SyntaxTree);
#pragma warning restore RS1030
        if (CompilerGraphs.Operation(model, declaration[0].GetSyntax(cancellation), cancellation) is not { } root)
            return null;
        var flow = new BodyFlow(this, cancellation) { Level = level };
        flow.Summarise(root, method);
        return flow.GaveUp ? null : Flow.Summary.Of(flow);
    }

    private bool ReadPrints(ITypeSymbol type, CancellationToken cancellation)
    {
        for (var declaring = type as INamedTypeSymbol; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsImplicitlyDeclared: false, IsOverride: true } own)
                    return Summary(own, cancellation) is { } text && ShowsData(text);
            }

            if (declaring.IsRecord)
                return !IsRedacted(declaring, cancellation);
        }

        return false;
    }

    private static bool ShowsData(Summary text)
    {
        foreach (var source in text.ReturnedSources)
        {
            if (!source.Weak)
                return true;
        }

        return false;
    }

    /// <summary>A marked partial record prints itself redacted, by generated code, unless the user wrote PrintMembers.</summary>
    private bool IsRedacted(INamedTypeSymbol record, CancellationToken cancellation)
    {
        if (record.DeclaringSyntaxReferences.IsEmpty)
            return Marks.Type(record) is not null;
        foreach (var member in record.GetMembers("PrintMembers"))
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false, DeclaringSyntaxReferences: { Length: > 0 } references } && !IsGenerated(references[0].SyntaxTree))
                return false;
        }

        if (Marks.Type(record) is not { } mark || (mark.Mark is null && !mark.IsSubject))
            return false;
        foreach (var reference in record.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return true;
        }

        return false;
    }

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    private bool HasGlobalService(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in TreeIndex.Of(tree, Tables.Sinks).GlobalUsings)
            {
                if (Services.OfName(name) is not null)
                    return true;
            }
        }

        return false;
    }
}
