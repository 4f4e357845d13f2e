using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Finds the bodies of a tree without looking into them twice.</summary>
internal sealed class BodyWalk(
    ImmutableArray<IndexedBody>.Builder bodies,
    ImmutableArray<Helper>.Builder helpers,
    ImmutableArray<MethodDeclarationSyntax>.Builder declarations,
    ImmutableArray<string>.Builder contracts,
    ImmutableArray<SyntaxToken>.Builder regions,
    SinkTable sinks,
    InSight sight)
{
    public required ImmutableArray<TypeDeclarationSyntax>.Builder Derived { get; init; }

    public required ImmutableArray<InvocationExpressionSyntax>.Builder Clients { get; init; }

    public required ImmutableArray<Helper>.Builder Posters { get; init; }

    public required ImmutableArray<HandedFunction>.Builder Handed { get; init; }

    public void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case CompilationUnitSyntax unit:
                var hasStatements = false;
                foreach (var member in unit.Members)
                {
                    hasStatements |= member is GlobalStatementSyntax;
                    Visit(member);
                }

                if (hasStatements)
                    Scan(unit, unit, null);
                break;
            case BaseNamespaceDeclarationSyntax space:
                foreach (var member in space.Members)
                    Visit(member);
                break;
            case TypeDeclarationSyntax type:
                if (type is { BaseList: not null } and (ClassDeclarationSyntax or RecordDeclarationSyntax))
                    Derived.Add(type);
                if (type is { ParameterList: not null, BaseList: { } bases })
                    Scan(type, bases, type.ParameterList);
                if (Carries(type.AttributeLists, "DisclosedTo"))
                {
                    foreach (var member in type.Members)
                    {
                        if (member is MethodDeclarationSyntax method)
                            contracts.Add(method.Identifier.ValueText);
                    }
                }

                foreach (var member in type.Members)
                    Visit(member);
                break;
            case MethodDeclarationSyntax method:
                if (Carries(method.AttributeLists, "LoggerMessage"))
                {
                    declarations.Add(method);
                    contracts.Add(method.Identifier.ValueText);
                }

                Contract(method, method.Identifier.ValueText);
                if (method.AttributeLists.Count > 0 && method.ParameterList.Parameters.Count > 0 && RemoteCalls.MayBe(method))
                    Posters.Add(Helper.Of(method.Identifier.ValueText, TypeAround(method), method.ParameterList));
                if (method.Body is not null || method.ExpressionBody is not null)
                    Scan(method, method.Body ?? (SyntaxNode)method.ExpressionBody!, method.ParameterList, method.Identifier.ValueText);
                break;
            case ConstructorDeclarationSyntax constructor:
                Contract(constructor, constructor.Identifier.ValueText);
                Scan(constructor, constructor, constructor.ParameterList, constructor.Identifier.ValueText);
                break;
            case BaseMethodDeclarationSyntax other:
                Scan(other, other, other.ParameterList);
                break;
            case BasePropertyDeclarationSyntax property:
                Property(property);
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (variable.Initializer is { } initializer)
                        Scan(initializer, initializer, null);
                }

                break;
        }
    }

    private void Property(BasePropertyDeclarationSyntax property)
    {
        if (property is PropertyDeclarationSyntax { Identifier.ValueText: var name } && Carries(property.AttributeLists, "DisclosedTo"))
            contracts.Add(name);
        if (property is PropertyDeclarationSyntax { Initializer: { } initializer })
            Scan(initializer, initializer, null);
        var arrow = (property as PropertyDeclarationSyntax)?.ExpressionBody ?? (property as IndexerDeclarationSyntax)?.ExpressionBody;
        if (arrow is not null)
            Scan(arrow, arrow, null);
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                Scan(accessor, accessor, null);
        }
    }

    private void Contract(BaseMethodDeclarationSyntax method, string name)
    {
        var carries = Carries(method.AttributeLists, "DisclosedTo");
        foreach (var parameter in method.ParameterList.Parameters)
            carries |= Carries(parameter.AttributeLists, "DisclosedTo");
        if (carries)
            contracts.Add(name);
    }

    private void Scan(SyntaxNode node, SyntaxNode body, ParameterListSyntax? parameters, string? method = null)
    {
        var tells = method == "ToString" && parameters is { Parameters.Count: 0 } ? Telling.Anything : Telling.Nothing;
        var isHelper = false;
        var isPoster = false;
        var givesItself = false;
        var givesAway = node is not MethodDeclarationSyntax declared ? Handing.None : IsTool(declared) ? Handing.Tool : Endpoints.MayBe(declared) ? Handing.Answer : Handing.None;
        var hands = Handing.None;
        var called = ImmutableArray.CreateBuilder<Call>();
        // Nodes, not tokens: a third of the work, and all that is looked for has a node of its own.
        foreach (var inner in body.DescendantNodesAndSelf(static inner => inner is not TypeDeclarationSyntax))
        {
            switch (inner.Kind())
            {
                case SyntaxKind.IdentifierName or SyntaxKind.GenericName:
                    var name = (SimpleNameSyntax)inner;
                    if (name is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: var list } } && IsRegionList(list) && CloudRegions.OfMember(name.Identifier.ValueText) is not null)
                        regions.Add(name.Identifier);
                    if (SinkArguments(name) is not { } arguments)
                        break;
                    var text = name.Identifier.ValueText;
                    var told = Arguments.Tell(arguments);
                    if (arguments is ArgumentListSyntax passedOn && !IsCreated(name) && called.Count < 200)
                    {
                        called.Add(new Call(text, SinkGate.Receiver(name), passedOn.Arguments.Count, told != Telling.Nothing));
                        if (text.StartsWith("Add", StringComparison.Ordinal) && arguments.Parent is InvocationExpressionSyntax call && TreeIndex.IsClientRegistration(call))
                            Clients.Add(call);
                        if (Handings.Of(text, SinkGate.Receiver(name)) is var to and not Handing.None)
                            hands = Hand(Handings.Function(passedOn, to), to, hands);
                    }

                    if (told == Telling.Nothing || !IsSink(name, text, ref told))
                        break;
                    if (told > tells)
                        tells = told;
                    isPoster |= method is not null && IsClient(name);
                    isHelper |= method is not null && parameters is not null && Mentions(arguments, parameters);
                    break;
                case SyntaxKind.InterpolatedStringText:
                    var written = ((InterpolatedStringTextSyntax)inner).TextToken.ValueText;
                    if (written.Contains("://") || written.StartsWith("api/", StringComparison.Ordinal) || written.StartsWith("/api/", StringComparison.Ordinal) || Urls.EndsInQueryParameter(written))
                    {
                        tells = Telling.Anything;
                        isHelper |= method is not null && parameters is not null && inner.Parent is { } made && Mentions(made, parameters);
                    }

                    break;
                case SyntaxKind.StringLiteralExpression when ((LiteralExpressionSyntax)inner).Token is var token && token.IsKind(SyntaxKind.StringLiteralToken):
                    if (CloudRegions.OfText(token.ValueText) is not null)
                        regions.Add(token);
                    if (inner.Parent is BinaryExpressionSyntax sum && (token.ValueText.Contains("://") || Urls.EndsInQueryParameter(token.ValueText)))
                    {
                        tells = Telling.Anything;
                        isHelper |= method is not null && parameters is not null && Mentions(sum, parameters);
                    }

                    break;
                case SyntaxKind.ThisExpression:
                    givesItself |= inner.Parent is ArgumentSyntax;
                    break;
                case SyntaxKind.BaseConstructorInitializer:
                    if (inner is ConstructorInitializerSyntax { ArgumentList: var passed } && node is ConstructorDeclarationSyntax { Identifier.ValueText: var owner } && owner.EndsWith("Exception", StringComparison.Ordinal)
                        && Arguments.Tell(passed) is var handed && handed > tells)
                    {
                        tells = handed;
                    }

                    break;
            }
        }

        if (node is TypeDeclarationSyntax { Identifier.ValueText: var typeName } && typeName.EndsWith("Exception", StringComparison.Ordinal))
            tells = Telling.Anything;
        if (isHelper)
            helpers.Add(Helper.Of(method!, TypeAround(node), parameters!));
        if (isPoster && (givesItself || parameters is { Parameters.Count: > 0 }))
            Posters.Add(Helper.Of(method!, TypeAround(node), parameters!) with { TakesReceiver = true });
        if (tells != Telling.Nothing || called.Count > 0 || method is not null)
            bodies.Add(new IndexedBody(node, tells, called.ToImmutable(), givesAway, hands));
    }

    /// <summary>A function by its name stands elsewhere; a lambda is part of the body.</summary>
    private Handing Hand(ExpressionSyntax? function, Handing to, Handing before)
    {
        if (function is IdentifierNameSyntax or MemberAccessExpressionSyntax)
            Handed.Add(new HandedFunction(function, to));
        return function is not null && to > before ? to : before;
    }

    private static bool IsTool(MethodDeclarationSyntax method)
    {
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name is SimpleNameSyntax { Identifier.ValueText: var name } && Handings.IsTool(name))
                    return true;
            }
        }

        return false;
    }

    private static string TypeAround(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

    /// <summary>Called on what is named like a client of the network.</summary>
    private static bool IsClient(SimpleNameSyntax name)
    {
        var on = name.Parent is MemberAccessExpressionSyntax { Expression: var receiver } ? receiver : null;
        while (on is InvocationExpressionSyntax { Expression: var chained })
            on = chained;
        var last = on switch { SimpleNameSyntax simple => simple.Identifier.ValueText, MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText, _ => "" };
        return Has("client") || Has("http") || Has("smtp") || Has("socket");
        bool Has(string word) => last.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool IsRegionList(ExpressionSyntax list) => list switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText is "RegionEndpoint" or "AzureLocation" or "Region" or "LocationNames" or "Regions",
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText is "RegionEndpoint" or "AzureLocation" or "Region" or "LocationNames" or "Regions",
        _ => false,
    };

    private static bool IsCreated(SimpleNameSyntax name) => name.Parent is ObjectCreationExpressionSyntax or QualifiedNameSyntax;

    private bool IsSink(SimpleNameSyntax name, string text, ref Telling told)
    {
        var member = name.Parent is AssignmentExpressionSyntax or MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax } ? "=" + text
            : IsCreated(name) ? "new " + text
            : text;
        var rows = sinks.Find(member);
        var isException = IsCreated(name) && text.EndsWith("Exception", StringComparison.Ordinal);
        if (rows is null && !isException)
            return false;
        // Identifiers matter to whoever receives them, and in a log where a mark says so.
        if (told == Telling.Identifiers && !(isException || rows![0].Kind is SinkKind.Log or SinkKind.Telemetry))
            told = Telling.Anything;
        return isException || SinkGate.Passes(name, member, rows!, sight);
    }

    /// <summary>What is handed to the named thing: arguments of a call or creation, or the right side of an assignment.</summary>
    private static SyntaxNode? SinkArguments(SimpleNameSyntax name)
    {
        SyntaxNode? parent = name.Parent;
        if (parent is QualifiedNameSyntax qualified && qualified.Right == name)
            parent = qualified.Parent;
        switch (parent)
        {
            case ObjectCreationExpressionSyntax creation:
                return creation.ArgumentList;
            case MemberAccessExpressionSyntax access when access.Name == name:
                parent = access.Parent;
                if (parent is AssignmentExpressionSyntax set && set.Left == access)
                    return set.Right;
                break;
            case MemberBindingExpressionSyntax binding:
                parent = binding.Parent;
                break;
            case AssignmentExpressionSyntax assignment when assignment.Left == name:
                return assignment.Right;
        }

        return parent is InvocationExpressionSyntax invocation ? invocation.ArgumentList : null;
    }

    private static bool Mentions(SyntaxNode arguments, ParameterListSyntax parameters)
    {
        foreach (var token in arguments.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken))
                continue;
            foreach (var parameter in parameters.Parameters)
            {
                if (parameter.Identifier.ValueText == token.ValueText)
                    return true;
            }
        }

        return false;
    }

    private static bool Carries(SyntaxList<AttributeListSyntax> lists, string attribute)
    {
        foreach (var list in lists)
        {
            foreach (var written in list.Attributes)
            {
                var name = written.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (written.Name as SimpleNameSyntax)?.Identifier.ValueText;
                if (name is not null && name.StartsWith(attribute, StringComparison.Ordinal) && (name.Length == attribute.Length || name == attribute + "Attribute"))
                    return true;
            }
        }

        return false;
    }
}
