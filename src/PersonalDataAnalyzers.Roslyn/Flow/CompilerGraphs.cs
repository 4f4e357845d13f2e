using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>What the compiler makes of a body. On code that does not compile it may throw there, out of its own graph builder;
/// then there is no graph, and the body is given up. Nothing else in the flow catches: an exception of ours is a bug and
/// shows as one (AD0001).</summary>
internal static class CompilerGraphs
{
    public static IOperation? Operation(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        try
        {
            return model.GetOperation(node, cancellation);
        }
        catch (Exception exception) when (IsOfTheCompiler(exception))
        {
            return null;
        }
    }

    /// <summary>The graph of a root: a method, an initialiser, a block; null for anything else.</summary>
    public static ControlFlowGraph? Of(IOperation root, CancellationToken cancellation)
    {
        try
        {
            return root switch
            {
                IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
                IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
                IFieldInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
                IPropertyInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
                IParameterInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
                IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellation),
                _ => null,
            };
        }
        catch (Exception exception) when (IsOfTheCompiler(exception))
        {
            return null;
        }
    }

    /// <summary>The graph of a local function, of this graph or of one around it; null where it is that of another body, as in
    /// a class that sees those of the top-level statements (CS8801).</summary>
    public static ControlFlowGraph? OfLocalFunction(ControlFlowGraph graph, IMethodSymbol function, CancellationToken cancellation)
    {
        for (var around = graph; around is not null; around = around.Parent)
        {
            if (around.LocalFunctions.Contains(function))
                return around.GetLocalFunctionControlFlowGraph(function, cancellation);
        }

        return null;
    }

    /// <summary>The graph of a lambda, of this graph or of one around it; null where it was made in another function and only
    /// kept in a variable of both. The compiler has no other way to ask than to try.</summary>
    public static ControlFlowGraph? OfLambda(ControlFlowGraph graph, IFlowAnonymousFunctionOperation lambda, CancellationToken cancellation)
    {
        try
        {
            return graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellation);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static bool IsOfTheCompiler(Exception exception) =>
        exception is not (OperationCanceledException or OutOfMemoryException or InsufficientExecutionStackException);
}
