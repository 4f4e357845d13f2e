using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// What type a value has, also where packages are missing.
internal sealed partial class BodyFlow
{
    /// <summary>Types of locals that the compiler forgot.</summary>
    private readonly Dictionary<ISymbol, ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private static IOperation Unwrapped(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The type of a value. Where the type itself is missing, the compiler forgets even its name behind <c>await</c>
    /// and <c>??</c>, and so it does of a local that is declared by <c>var</c>: then the type of what was assigned.</summary>
    private ITypeSymbol? TypeOf(IOperation operation)
    {
        var inner = Unwrapped(operation);
        for (var steps = 0; steps < 8 && inner.Type is null or { TypeKind: TypeKind.Error, Name: "" }; steps++)
        {
            switch (inner)
            {
                case IAwaitOperation { Operation: var awaited }:
                    return TypeOf(awaited) is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } given } ? given[0] : inner.Type;
                case ILocalReferenceOperation { Local: var local }:
                    return _types.TryGetValue(local, out var known) ? known : inner.Type;
                case IFlowCaptureReferenceOperation { Id: var id } when _captured.TryGetValue(id, out var captured):
                    inner = Unwrapped(captured);
                    break;
                // The left side of a ?? that does not bind.
                case { Kind: OperationKind.Invalid, ChildOperations.Count: 1 } when inner.ChildOperations.First() is var only && only.Syntax == inner.Syntax:
                    inner = Unwrapped(only);
                    break;
                default:
                    return inner.Type;
            }
        }

        // Without nullable annotations, IMissing? reads as a Nullable of it.
        return inner.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } held } && held[0].TypeKind == TypeKind.Error ? held[0] : inner.Type;
    }

    private void RememberType(ILocalSymbol local, IOperation value)
    {
        if (local.Type is { TypeKind: TypeKind.Error, Name: "" } && !_types.ContainsKey(local) && TypeOf(value) is { Name.Length: > 0 } type)
            _types.Add(local, type);
    }
}
