using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PersonalDataAnalyzers.Law.Flow;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Code that does not bind: packages are not restored, so sinks match by name and using directive. Everything found here
// is inferred, whatever its source.
internal sealed partial class BodyFlow
{
    private Value Loose(IOperation operation)
    {
        var children = operation.ChildOperations.ToImmutableArray();
        var values = new Value[children.Length];
        ulong input = 0;
        for (var i = 0; i < children.Length; i++)
        {
            if (LambdaOf(children[i]) is null)
            {
                values[i] = Evaluate(children[i]);
                input |= values[i].Bits;
            }
        }

        var to = operation.Syntax is InvocationExpressionSyntax handing && Called(handing) is var (method, on) ? Handings.Of(method, on) : Handing.None;
        for (var i = 0; i < children.Length; i++)
        {
            if (LambdaOf(children[i]) is { } lambda)
                values[i] = Lambda(lambda, Value.Of(Content(input)), to);
        }

        return operation.Syntax switch
        {
            InvocationExpressionSyntax invocation => LooseCall(invocation, children, values),
            BaseObjectCreationExpressionSyntax creation => LooseCreation(creation, children, values, input),
            MemberAccessExpressionSyntax access => LooseMember(access, access.Name.Identifier.ValueText, values),
            MemberBindingExpressionSyntax binding => LooseMember(binding, binding.Name.Identifier.ValueText, values),
            // The type of the whole is lost, so the object goes along.
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } or CastExpressionSyntax or ConditionalExpressionSyntax or AwaitExpressionSyntax or ParenthesizedExpressionSyntax
                => Value.Of(Content(input) | Wholes(children)),
            ElementAccessExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ArgumentSyntax => Value.Of(Content(input)),
            _ => Value.None,
        };
    }

    private ulong Wholes(ImmutableArray<IOperation> children)
    {
        ulong bits = 0;
        foreach (var child in children)
            bits |= WholeBit(child);
        return bits;
    }

    private Value LooseCall(InvocationExpressionSyntax invocation, ImmutableArray<IOperation> children, Value[] values)
    {
        var (name, receiver) = Called(invocation);
        if (name.Length == 0)
            return Value.None;
        var count = Math.Min(invocation.ArgumentList.Arguments.Count, children.Length);
        var first = children.Length - count;
        if (_reporting)
        {
            LooseSink(invocation, name, receiver, children, values, first);
            LooseRecipient(invocation, name, children, values, first);
        }

        if (Passages.Serialises(name) && children.Length > first + 1 && Unwrapped(children[first]) is ILocalReferenceOperation { Type: { } written } into && IsStream(written))
            Mutate(into, Serialised(children[first + 1], values[first + 1]));
        if (context.Tables.Sanitisers.SoundsLikeOne(name))
            return Unmasked(Value.None, values);
        if (first > 0 && Passages.Takes(name))
        {
            ulong given = 0;
            for (var i = first; i < children.Length; i++)
                given |= Content(values[i].Bits);
            Mutate(Receiver(children[0]), given);
        }

        if (name.StartsWith("Generate", StringComparison.Ordinal) && context.Tables.Sources.Find(name) is { Count: > 0 } known)
            return Value.Of(Bit(new Source { Symbol = null, Name = name + "()", Category = known[0].Category, Inferred = true, Location = invocation.GetLocation() }));
        // A fluent call gives back what it is called on.
        if (first > 0 && Passages.Takes(name))
        {
            var kept = values[0].Bits;
            for (var i = first; i < children.Length; i++)
                kept |= Content(values[i].Bits);
            return Value.Of(kept, values[0].Text);
        }

        if (!PassesByName(name) && context.ServiceUsedIn(invocation.SyntaxTree) is null)
            return Value.None;
        ulong bits = 0;
        for (var i = 0; i < children.Length; i++)
        {
            bits |= Passages.TakesLambdaResult(name) && LambdaOf(children[i]) is null && i >= first ? 0
                : Passages.Serialises(name) ? Serialised(children[i], values[i]) : Printed(children[i], values[i]);
        }

        return Value.Of(bits);
    }

    private void LooseSink(InvocationExpressionSyntax invocation, string name, string receiver, ImmutableArray<IOperation> children, Value[] values, int first)
    {
        var kind = LooseNames.KindOf(name, receiver, invocation.SyntaxTree, context.Tables.Sinks, out var row);
        if (kind is not { } sink)
            return;
        if (sink == SinkKind.Registration)
        {
            AtRegistration(invocation, name, row!);
            return;
        }

        var template = first < values.Length ? values[first].Text : null;
        var whole = sink == SinkKind.Log && template is not null && template.Contains("{@");
        ulong bits = 0;
        IOperation? shown = null;
        for (var i = first; i < children.Length; i++)
        {
            // The names of parameters are unknown: a key or URL stands first.
            if (row is not null && !row.Leaks("*") && i > first)
                break;
            var carried = whole ? Serialised(children[i], values[i]) : Printed(children[i], values[i]);
            carried &= ~_weak;
            if (carried != 0)
                shown ??= children[i];
            bits |= carried;
        }

        if (sink == SinkKind.Log && template is not null)
        {
            bits |= NamedByTemplate(ImmutableArray.CreateRange(children.Skip(first + 1)), template, out var named);
            shown ??= named;
        }

        if (shown is not null)
            Hit(sink, shown.Syntax, bits, name, null);
    }

    private Value LooseCreation(BaseObjectCreationExpressionSyntax creation, ImmutableArray<IOperation> children, Value[] values, ulong input)
    {
        var type = creation is ObjectCreationExpressionSyntax { Type: var written } ? SimpleName(written) : "";
        if (_reporting && type.EndsWith("Exception", StringComparison.Ordinal))
        {
            for (var i = 0; i < children.Length; i++)
            {
                var carried = Printed(children[i], values[i]);
                if (carried != 0)
                    Hit(SinkKind.Exception, children[i].Syntax, carried, type, null);
            }
        }

        return Value.Of(Content(input), values.Length > 0 ? values[0]?.Text : null);
    }

    private Value LooseMember(ExpressionSyntax access, string name, Value[] values)
    {
        // The base class is unknown (a user class of an unrestored package): the member's name speaks.
        if (context.InferByName(name) is { } category)
        {
            return Value.Of(Bit(new Source { Symbol = null, Name = access is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax of } ? of.Identifier.ValueText + "." + name : name, Category = category, Inferred = true, Location = access.GetLocation() }));
        }

        if (context.Sources.KnownByName(name, access.SyntaxTree) is { } known)
            return Value.Of(Bit(new Source { Symbol = null, Name = name, Category = known.Category, Inferred = !known.IsOwn, Location = access.GetLocation() }));
        if (PersonIdentifiers.Is(name))
            return Value.Of(Bit(new Source { Symbol = null, Name = name, Category = Law.PersonalDataCategory.InternalIdentifier, Inferred = true, Weak = true, Location = access.GetLocation() }));
        return values.Length > 0 && name is "Value" or "Result" ? Value.Of(Content(values[0].Bits)) : Value.None;
    }

    /// <summary>The object that an unbound member or call stands on: the first real operation below it.</summary>
    private static IOperation Receiver(IOperation operation)
    {
        while (operation.Kind is OperationKind.Invalid or OperationKind.None && operation.ChildOperations.FirstOrDefault() is { } inner)
            operation = inner;
        return operation;
    }

    /// <summary>Name of the called method, and the last name of what it is called on.</summary>
    private static (string Name, string Receiver) Called(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, LastName(access.Expression)),
        MemberBindingExpressionSyntax binding => (binding.Name.Identifier.ValueText, binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional ? LastName(conditional.Expression) : ""),
        SimpleNameSyntax name => (name.Identifier.ValueText, ""),
        _ => ("", ""),
    };

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: var called } => LastName(called),
        _ => "",
    };

    private static string SimpleName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };

    private static bool PassesByName(string name) => Passages.TakesLambdaResult(name)
        || name is "ToString" or "Format" or "Join" or "Concat" or "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Replace" or "Substring"
            or "SerializeObject" or "Serialize" or "UrlEncode" or "HtmlEncode" or "EscapeDataString" or "Encode" or "ToList" or "ToArray" or "FirstOrDefault" or "First" or "ConfigureAwait" or "AddQueryString" or "GetString" or "GetBytes";
}
