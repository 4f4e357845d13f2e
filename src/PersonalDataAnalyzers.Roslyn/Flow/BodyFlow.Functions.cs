using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Lambdas and local functions, through graphs of their own.
internal sealed partial class BodyFlow
{
    private Value LocalFunction(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Value[] values)
    {
        var definition = method.OriginalDefinition;
        if (CompilerGraphs.OfLocalFunction(_graph, definition, cancellation) is not { } graph || !_running.Add(definition))
            return Value.None;
        var entry = _state.Clone();
        for (var i = 0; i < values.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && parameter.Ordinal < definition.Parameters.Length && values[i].Bits != 0)
                entry.Set(definition.Parameters[parameter.Ordinal], values[i]);
        }

        var exit = Run(graph, entry, _reporting);
        _running.Remove(definition);
        _state.Join(exit);
        return _lastReturned;
    }

    private Value Lambda(IFlowAnonymousFunctionOperation lambda, Value input)
    {
        if (CompilerGraphs.OfLambda(_graph, lambda, cancellation) is not { } graph)
            return Value.None;
        var entry = _state.Clone();
        if (input.Bits != 0)
        {
            foreach (var parameter in lambda.Symbol.Parameters)
                entry.Set(parameter, input);
        }

        var exit = Run(graph, entry, _reporting);
        _state.Join(exit);
        return _lastReturned;
    }

    private static IFlowAnonymousFunctionOperation? LambdaOf(IOperation operation) => operation switch
    {
        IFlowAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } => lambda,
        IConversionOperation conversion => LambdaOf(conversion.Operand),
        _ => null,
    };
}
