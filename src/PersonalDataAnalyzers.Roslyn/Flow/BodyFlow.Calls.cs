using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Calls: contracts first, then one-level summaries of the project's own methods, then what is known of libraries.
internal sealed partial class BodyFlow
{
    private Value Invocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        var arguments = call.Arguments;
        var handing = Handings.Of(method);
        var values = Arguments(arguments, receiver.Bits, handing);
        Hand(arguments, handing);
        if (_reporting)
            AtCall(call, values, receiver);

        if (method.MethodKind == MethodKind.LocalFunction)
            return LocalFunction(method, arguments, values);
        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is ILocalReferenceOperation { Local: var kept } && _functions.TryGetValue(kept, out var function)
            && CompilerGraphs.OfLambda(_graph, function, cancellation) is { } keptGraph && _running.Add(function.Symbol))
        {
            var entry = _state.Clone();
            for (var i = 0; i < values.Length && i < function.Symbol.Parameters.Length; i++)
                entry.Set(function.Symbol.Parameters[i], values[i]);
            _state.Join(Run(keptGraph, entry, _reporting));
            _running.Remove(function.Symbol);
            return _lastReturned;
        }

        var result = Result(call, receiver, values);
        Passed(call, receiver, values);
        return result;
    }

    /// <summary>Values of the arguments. Lambdas come last: their parameters take what the others carry.</summary>
    private Value[] Arguments(ImmutableArray<IArgumentOperation> arguments, ulong input, Handing to = Handing.None)
    {
        var values = new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (LambdaOf(arguments[i].Value) is null)
            {
                values[i] = Evaluate(arguments[i].Value);
                input |= values[i].Bits;
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (LambdaOf(arguments[i].Value) is { } lambda)
                values[i] = Lambda(lambda, Value.Of(Content(input)), to);
        }

        return values;
    }

    /// <summary>What is left when a method that is only named like a sanitiser has had its way: a name is enough for a
    /// source that is itself inferred from a name; a mark is cut by a contract ([Anonymises]) and by nothing less.</summary>
    private Value Unmasked(Value receiver, Value[] values)
    {
        var all = receiver.Bits;
        foreach (var value in values)
            all |= value.Bits;
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_sources[i].Inferred)
                all &= ~(1ul << i);
        }

        return all == 0 ? Value.Clean : Value.Of(all);
    }

    private Value Result(IInvocationOperation call, Value receiver, Value[] values)
    {
        var method = call.TargetMethod;
        if (FlowContracts.Anonymises(method))
            return Value.Clean;
        if (context.Tables.Sanitisers.Knows(method.Name))
        {
            if (context.Tables.Sanitisers.Cleans(method.ContainingType is { } type ? TypeNames.FullName(type.OriginalDefinition) : "", method.Name))
                return Value.Clean;
            if (context.Tables.Sanitisers.SoundsLikeOne(method.Name))
                return Unmasked(receiver, values);
        }

        if (SourceReader.OfReturn(method) is { } returned)
            return Value.Of(Bit(returned, call.Syntax));
        var known = context.Sources.Known(method);
        if (known is { IsOwn: true })
            return Value.Of(Bit(new Source { Symbol = method, Name = method.Name + "()", Category = known.Category, Location = call.Syntax.GetLocation() }));

        var all = receiver.Bits;
        foreach (var value in values)
            all |= value.Bits;
        if (FlowContracts.Pseudonymises(method))
            return Value.Of(all);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return Value.Of(receiver.Bits);
        if (Summarised(call, receiver, values) is { } summarised)
            return summarised;
        if (method.Name == "CreateClient" && context.Addresses.OfClient(values.Length > 0 ? values[0].Text ?? "" : "") is { } address)
            return Value.None.With("BaseAddress", Value.Of(0, address));
        if (method.Name == "GetValue" && call.Syntax is InvocationExpressionSyntax asked && context.Addresses.Setting(asked) is { } setting)
            return Value.Of(0, setting);
        if (IsAnswer(method.ReturnType))
            return Value.Clean;
        if (Passages.Through(method))
            return Through(call, receiver, values);
        // Libraries of services build the messages that they send.
        if (all != 0 && ServiceOf(method) is not null)
            return Value.Of(Content(all));
        return (known?.Category ?? context.Inference.CategoryOfCall(method)) is { } category
            ? Value.Of(Bit(new Source { Symbol = method, Name = method.Name + "()", Category = category, Inferred = true, Location = call.Syntax.GetLocation() }))
            : Value.None;
    }

    private Value Through(IInvocationOperation call, Value receiver, Value[] values)
    {
        var method = call.TargetMethod;
        var prints = Passages.Prints(method);
        var serialises = Passages.Serialises(method);
        var takesLambda = Passages.TakesLambdaResult(method.Name);
        var bits = prints && call.Instance is { } instance ? Printed(instance, receiver) : receiver.Bits;
        for (var i = 0; i < values.Length; i++)
        {
            var argument = call.Arguments[i].Value;
            if (LambdaOf(argument) is not null)
                bits |= takesLambda ? values[i].Bits : 0;
            else
                bits |= serialises ? Serialised(argument, values[i]) : prints ? Printed(argument, values[i]) : values[i].Bits;
        }

        if (Passages.KeepsItems(method.Name) && (call.Instance is null && values.Length > 0 ? values[0] : receiver) is { Members: not null } items)
            return items;
        if (method.Name is "Select" or "ConvertAll" && values.Length > 1 && values[values.Length - 1] is { Members: not null } made)
            return made;
        // What a projection makes of the items replaces them.
        if (method.Name is "Select" or "SelectMany" or "ConvertAll" && values.Length > 1)
            bits = values[values.Length - 1].Bits;
        var text = method.ContainingType.SpecialType == SpecialType.System_String && method.Name is "Format" or "Concat" && values.Length > 0 ? values[0].Text
            : method.Name is "ToString" or "Trim" or "TrimEnd" or "ToLower" or "ToLowerInvariant" ? receiver.Text
            : method.Name is "AddQueryString" && values.Length > 0 ? values[0].Text
            : null;
        var result = Value.Of(bits, text);
        if (text is not null && method.Name is "Format" or "Concat")
            AtText(call, result);
        return result;
    }

    /// <summary>What a call leaves behind in its receiver and in its out and ref arguments.</summary>
    private void Passed(IInvocationOperation call, Value receiver, Value[] values)
    {
        ulong given = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].IsMade)
                Modify(Unwrapped(call.Arguments[i].Value), static known => known.Opened());
        }

        for (var i = 0; i < values.Length; i++)
            given |= call.Arguments[i].Parameter?.RefKind == RefKind.Out || LambdaOf(call.Arguments[i].Value) is not null ? 0 : Escaping(call.Arguments[i].Value, values[i]);
        var target = call.Instance ?? (call.TargetMethod.IsExtensionMethod && values.Length > 0 ? call.Arguments[0].Value : null);
        if (given != 0 && target is not null && Passages.Takes(call.TargetMethod.Name))
            Mutate(target, call.TargetMethod.ContainingType.Name is "StringBuilder" or "DefaultInterpolatedStringHandler" ? PrintedOnly(given) : given);

        // What a URL that is put together begins with.
        if (target is not null && call.TargetMethod is { Name: "Append", ContainingType.Name: "StringBuilder" } && values.Length > 0 && values[0].Text is { Length: > 0 } begins)
            Modify(target, known => known is { Text: null, Bits: 0 } ? Value.Of(0, begins) : known);

        if (target is not null && call.TargetMethod.Name.StartsWith("Connect", System.StringComparison.Ordinal) && values.Length > 0 && values[0].Text is { Length: > 0 } host)
            Modify(target, known => known.With("Host", Value.Of(0, host)));
        // Serialised into a stream or a writer, which stands first.
        if (given != 0 && Passages.Serialises(call.TargetMethod) && call.Arguments.Length > 1 && IsStream(Unwrapped(call.Arguments[0].Value).Type))
            Mutate(call.Arguments[0].Value, Given(call.Arguments, values, null));

        for (var i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;
            var bits = Passages.Through(call.TargetMethod) || call.TargetMethod.Name.StartsWith("Try", System.StringComparison.Ordinal) ? Content(receiver.Bits) : 0;
            if (context.Sources.Of(parameter) is { Inferred: false } marked)
                bits |= Bit(marked, call.Arguments[i].Syntax);
            if (bits != 0)
                Assign(call.Arguments[i].Value, Value.Of(bits));
        }
    }

    private ulong PrintedOnly(ulong bits) =>
        Converted(bits, source => source.Holder is { } holder && context.Prints(holder, cancellation) ? source with { Form = SourceForm.Printed } : null);

    private static bool IsStream(ITypeSymbol? type) => type is not null && (type.Name.EndsWith("Stream", System.StringComparison.Ordinal) || type.Name.EndsWith("Writer", System.StringComparison.Ordinal));
}
