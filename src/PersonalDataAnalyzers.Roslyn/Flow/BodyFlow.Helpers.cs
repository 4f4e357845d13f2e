using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Calls of methods of the project: their summaries, in terms of the caller.
internal sealed partial class BodyFlow
{
    private Value? Summarised(IInvocationOperation call, Value receiver, Value[] values)
    {
        var method = call.TargetMethod;
        if (Level == 0 || method.DeclaringSyntaxReferences.IsEmpty || (_summarised is not null && !context.IsHelper(method.Name)))
            return null;
        var anything = receiver.Bits != 0 || call.Instance is { } instance && context.Sources.Within(Unwrapped(instance).Type) is not null;
        for (var i = 0; i < values.Length && !anything; i++)
            anything = values[i].Bits != 0 || WholeBit(call.Arguments[i].Value) != 0;
        if (!anything || context.Summary(method, cancellation, Level - 1) is not { } summary)
            return null;

        var given = new Value[method.Parameters.Length];
        // A call over the wire has been told of by itself.
        var reports = _reporting && !RemoteCalls.Is(method, context, cancellation);
        if (reports && receiver.Bits != 0)
            AtHelper(call.Syntax, call.Instance?.Type, receiver.Bits, summary, Source.Receiver, values);
        for (var i = 0; i < values.Length; i++)
        {
            var ordinal = call.Arguments[i].Parameter?.Ordinal ?? -1;
            if (ordinal >= 0 && ordinal < given.Length)
                given[ordinal] = values[i];
            if (reports)
                AtHelper(call.Arguments[i], values[i], summary, ordinal, values);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is { } parameter && summary.Outs.TryGetValue(parameter.Ordinal, out var left))
                Assign(call.Arguments[i].Value, Translated(left, summary, receiver, given, call.Syntax, 0));
        }

        return IsAnswer(method.ReturnType) ? Value.Clean : Translated(summary.Returned, summary, receiver, given, call.Syntax, 0);
    }

    /// <summary>A value of a helper in terms of its caller.</summary>
    private Value Translated(Value value, Summary summary, Value receiver, Value[] given, SyntaxNode at, int depth)
    {
        if (value.Members is { } members && depth < 3)
        {
            var translated = ImmutableSortedDictionary.CreateBuilder<string, Value>(System.StringComparer.Ordinal);
            foreach (var member in members)
                translated[member.Key] = Translated(member.Value, summary, receiver, given, at, depth + 1);
            return Value.Object(translated.ToImmutable(), made: value.IsMade);
        }

        ulong bits = 0;
        for (var i = 0; i < summary.Sources.Count && value.Bits >> i != 0; i++)
        {
            if ((value.Bits >> i & 1) == 0)
                continue;
            var source = summary.Sources[i];
            if (source is { Form: SourceForm.Parameter, Ordinal: Source.Receiver })
                bits |= receiver.Bits;
            else if (source.Form == SourceForm.Parameter || (source.Symbol is IParameterSymbol && !Summary.IsItsOwn(source)))
                bits |= (source.Symbol as IParameterSymbol)?.Ordinal is { } ordinal && ordinal < given.Length ? given[ordinal]?.Bits ?? 0 : 0;
            else if (source.Form != SourceForm.Whole)
                bits |= Bit(source, at);
        }

        return bits == 0 && value.IsClean ? value : Value.Of(bits, value.Text);
    }
}
