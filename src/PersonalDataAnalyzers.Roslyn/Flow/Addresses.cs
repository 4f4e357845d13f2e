using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>How URLs begin that stand elsewhere than where they are used: in a constant, in the initialiser of an option, in
/// what a constructor assigns, in the registration of a typed or named client. Asked once a member.</summary>
internal sealed class Addresses(FlowContext context)
{
    // A constant of a constant of a constant; what is deeper comes from a configuration.
    private const int Deepest = 4;

    private readonly ConcurrentDictionary<ISymbol, string?> _members = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<string, string>> _clients = new(() => ClientRegistrations.Read(context));

    /// <summary>The beginning of the URL that a member or parameter holds, or of the base address of the client that it
    /// is; null if it holds none that is known.</summary>
    public string? Of(ISymbol symbol, CancellationToken cancellation)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty || symbol.ContainingType is not { } owner)
            return null;
        var type = symbol switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, IParameterSymbol parameter => parameter.Type, _ => null };
        if (type is null || !CanHold(type))
            return null;
        if (_members.TryGetValue(symbol, out var known))
            return known;
        _members[symbol] = null;
        var found = symbol is IParameterSymbol ? null : Held(symbol, owner, 0, cancellation);
        if (found is null && symbol is IPropertySymbol)
            found = context.Settings.OfOption(owner.Name, symbol.Name);
        if (found is null && type.SpecialType == SpecialType.None)
            found = type.Name == "HttpClient" ? OfClient(owner) : OfClient(type);
        return _members[symbol] = found;
    }

    /// <summary>Base address of the client that is registered under a name; null if none is.</summary>
    public string? OfClient(string name) => _clients.Value.TryGetValue(name, out var address) ? address : null;

    /// <summary>The beginning of the text of an expression, where it is a URL.</summary>
    public string? Text(ExpressionSyntax expression, CancellationToken cancellation) => Text(expression, 0, cancellation);

    private string? OfClient(ITypeSymbol type)
    {
        if (_clients.Value.Count == 0)
            return null;
        if (OfClient(type.Name) is { } own)
            return own;
        foreach (var contract in type.AllInterfaces)
        {
            if (OfClient(contract.Name) is { } address)
                return address;
        }

        return null;
    }

    private static bool CanHold(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type.Name is "Uri" || type.Name.EndsWith("Client", StringComparison.Ordinal) || type.TypeKind is TypeKind.Interface or TypeKind.Error;

    private string? Held(ISymbol member, INamedTypeSymbol owner, int depth, CancellationToken cancellation)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var initial } => initial,
                PropertyDeclarationSyntax { Initializer.Value: var initial } => initial,
                PropertyDeclarationSyntax { ExpressionBody.Expression: var arrow } => arrow,
                PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => Returned(accessors),
                _ => null,
            };
            if (value is not null && Text(value, depth + 1, cancellation) is { } text)
                return text;
        }

        if (member is not (IFieldSymbol or IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private or Accessibility.Protected } }))
            return null;
        foreach (var reference in owner.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var inner in declaration.Members)
            {
                if (inner is ConstructorDeclarationSyntax constructor && Assigned(member.Name, constructor, declaration, depth, cancellation) is { } text)
                    return text;
            }
        }

        return null;
    }

    /// <summary>What <c>get { return _url; }</c> gives.</summary>
    private static ExpressionSyntax? Returned(SyntaxList<AccessorDeclarationSyntax> accessors)
    {
        foreach (var accessor in accessors)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                return accessor.ExpressionBody?.Expression ?? (accessor.Body?.Statements is { Count: 1 } only && only[0] is ReturnStatementSyntax { Expression: { } given } ? given : null);
        }

        return null;
    }

    /// <summary>What a constructor assigns to the member, or to its base address.</summary>
    private string? Assigned(string member, ConstructorDeclarationSyntax constructor, TypeDeclarationSyntax declaration, int depth, CancellationToken cancellation)
    {
        var body = (SyntaxNode?)constructor.Body ?? constructor.ExpressionBody;
        if (body is null)
            return null;
        string? parameter = null;
        foreach (var node in body.DescendantNodes())
        {
            if (node is not AssignmentExpressionSyntax { Left: var left, Right: var right })
                continue;
            // A generated client sets its _baseUrl by BaseUrl.
            if (LastName(left) is var set && (set == member || (member[0] == '_' && string.Equals(set, member.Substring(1), StringComparison.OrdinalIgnoreCase))))
            {
                if (Text(right, depth + 1, cancellation) is { } text)
                    return text;
                parameter = LastName(right is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either ? either.Left : right);
            }
            else if (left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" or "BaseUrl", Expression: var client }
                && (LastName(client) == member || (parameter is not null && LastName(client) == parameter))
                && Text(right, depth + 1, cancellation) is { } address)
            {
                return address;
            }
        }

        foreach (var node in parameter is null ? [] : body.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" or "BaseUrl", Expression: var client }, Right: var early }
                && LastName(client) == parameter && Text(early, depth + 1, cancellation) is { } address)
            {
                return address;
            }
        }

        return parameter is null ? null : Passed(parameter, constructor, declaration, depth, cancellation);
    }

    /// <summary>What another constructor of the type passes on to this one.</summary>
    private string? Passed(string parameter, ConstructorDeclarationSyntax constructor, TypeDeclarationSyntax declaration, int depth, CancellationToken cancellation)
    {
        var position = constructor.ParameterList.Parameters.IndexOf(declared => declared.Identifier.ValueText == parameter);
        if (position < 0)
            return null;
        foreach (var inner in declaration.Members)
        {
            if (inner is ConstructorDeclarationSyntax { Initializer: { RawKind: (int)SyntaxKind.ThisConstructorInitializer, ArgumentList.Arguments: var arguments } }
                && position < arguments.Count && Text(arguments[position].Expression, depth + 1, cancellation) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private string? Text(ExpressionSyntax expression, int depth, CancellationToken cancellation)
    {
        if (depth > Deepest)
            return null;
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.Token.Value is string text && Urls.HasScheme(text) ? text : null;
            case ParenthesizedExpressionSyntax inner:
                return Text(inner.Expression, depth, cancellation);
            case CastExpressionSyntax cast:
                return Text(cast.Expression, depth, cancellation);
            case PostfixUnaryExpressionSyntax sure:
                return Text(sure.Operand, depth, cancellation);
            case InterpolatedStringExpressionSyntax interpolated:
                return Text(interpolated, depth, cancellation);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Text(sum.Left, depth, cancellation);
            // A configuration may say otherwise; what the code says by itself is the default.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either:
                return Text(either.Left, depth, cancellation) ?? Text(either.Right, depth, cancellation);
            case ConditionalExpressionSyntax choice:
                return Text(choice.WhenTrue, depth, cancellation) is { } first && Text(choice.WhenFalse, depth, cancellation) is { } second && Urls.HostOf(first) == Urls.HostOf(second) ? first : null;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }:
                return Text(arguments[0].Expression, depth, cancellation);
            case ElementAccessExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } when Setting(expression) is { } setting:
                return setting;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Symbol(expression, cancellation) is { DeclaringSyntaxReferences.IsEmpty: false, ContainingType: { } owner } symbol and (IFieldSymbol or IPropertySymbol) ? Named(symbol, owner, depth, cancellation) : null;
            default:
                return null;
        }
    }

    private string? Named(ISymbol symbol, INamedTypeSymbol owner, int depth, CancellationToken cancellation) =>
        symbol is IFieldSymbol { HasConstantValue: true, ConstantValue: var constant } ? constant is string text && Urls.HasScheme(text) ? text : null
        : Held(symbol, owner, depth + 1, cancellation) ?? (symbol is IPropertySymbol ? context.Settings.OfOption(owner.Name, symbol.Name) : null);

    /// <summary>What the settings of the project say, where code asks for them by a constant name:
    /// <c>configuration["Crm:Url"]</c>, <c>GetValue&lt;string&gt;("Crm:Url")</c>, <c>GetSection("Crm")["Url"]</c>.</summary>
    public string? Setting(ExpressionSyntax expression) => Path(expression) is { Length: > 0 } path ? context.Settings.Of(path) : null;

    private static string? Path(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } element when Constant(index[0]) is { } key:
                return Path(element.Expression) is { Length: > 0 } section ? section + ":" + key : key;
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" or "GetSection" or "GetRequiredSection", Expression: var on } } when Constant(arguments[0]) is { } key:
                return Path(on) is { Length: > 0 } around ? around + ":" + key : key;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: InvocationExpressionSyntax inner }:
                return Path(inner);
            default:
                return "";
        }
    }

    private static string? Constant(ArgumentSyntax argument) => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string;

    private string? Text(InterpolatedStringExpressionSyntax interpolated, int depth, CancellationToken cancellation)
    {
        var text = "";
        foreach (var part in interpolated.Contents)
        {
            if (part is InterpolatedStringTextSyntax literal)
                text += literal.TextToken.ValueText;
            else if (text.Length == 0 && part is InterpolationSyntax hole && Text(hole.Expression, depth + 1, cancellation) is { } begins)
                text = begins;
            else if (Urls.IsInHost(text))
                text += "*";
            else
                break;
        }

        return Urls.HasScheme(text) ? text : null;
    }

    /// <summary>What a constructor takes is no member, and that is what most of them assign: no need to bind its body.</summary>
    private static bool IsParameter(ExpressionSyntax expression)
    {
        if (expression is not IdentifierNameSyntax { Identifier.ValueText: var name } || expression.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not { } constructor)
            return false;
        foreach (var parameter in constructor.ParameterList.Parameters)
        {
            if (parameter.Identifier.ValueText == name)
                return true;
        }

        return false;
    }

    private ISymbol? Symbol(ExpressionSyntax expression, CancellationToken cancellation)
    {
        if (!context.Compilation.ContainsSyntaxTree(expression.SyntaxTree) || IsParameter(expression))
            return null;
#pragma warning disable RS1030 // The constant may stand in another file; asked once a member and kept.
        return context.Compilation.GetSemanticModel(expression.SyntaxTree).GetSymbolInfo(expression, cancellation).Symbol;
#pragma warning restore RS1030
    }

    /// <summary>The name at the end of <c>a.b.c</c>; empty for anything else.</summary>
    public static string LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };
}
