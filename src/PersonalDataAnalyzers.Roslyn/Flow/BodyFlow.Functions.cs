using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Lambdas and local functions, through graphs of their own.
internal sealed partial class BodyFlow
{
    private Value LocalFunction(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Value[] values, Handing to = Handing.None)
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

        var exit = Run(graph, entry, to);
        _running.Remove(definition);
        _state.Join(exit);
        return _lastReturned;
    }

    private Value Lambda(IFlowAnonymousFunctionOperation lambda, Value input, Handing to = Handing.None)
    {
        if (CompilerGraphs.OfLambda(_graph, lambda, cancellation) is not { } graph)
            return Value.None;
        var entry = _state.Clone();
        if (input.Bits != 0)
        {
            foreach (var parameter in lambda.Symbol.Parameters)
                entry.Set(parameter, input);
        }

        var exit = Run(graph, entry, to);
        _state.Join(exit);
        return _lastReturned;
    }

    private FlowState Run(ControlFlowGraph graph, FlowState entry, Handing to)
    {
        var outer = _handing;
        if (to != Handing.None)
            _handing = (to, _depth + 1);
        var exit = Run(graph, entry, _reporting);
        _handing = outer;
        return exit;
    }

    /// <summary>A local function by its name, handed to a route or a model; a method of a class is looked at by itself.</summary>
    private void Hand(ImmutableArray<IArgumentOperation> arguments, Handing to)
    {
        if (to == Handing.None || !_reporting)
            return;
        foreach (var argument in arguments)
        {
            if (Unwrapped(argument.Value) is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } })
                LocalFunction(function, [], [], to);
        }
    }

    private static IFlowAnonymousFunctionOperation? LambdaOf(IOperation operation) => operation switch
    {
        IFlowAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } => lambda,
        IConversionOperation conversion => LambdaOf(conversion.Operand),
        _ => null,
    };
}
