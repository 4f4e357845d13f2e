using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// What each operation does to the values that pass it.
internal sealed partial class BodyFlow
{
    private Value Evaluate(IOperation? operation)
    {
        if (operation is null || _gaveUp)
            return Value.None;
        if (++_steps > MostSteps)
        {
            _gaveUp = true;
            return Value.None;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IInterpolatedStringOperation)
            return constant is string { Length: > 0 } text ? Value.Of(0, text) : Value.Clean;

        switch (operation)
        {
            case IExpressionStatementOperation statement: return Evaluate(statement.Operation);
            case ILocalReferenceOperation local: return _state.Get(local.Local) ?? Value.None;
            case IInstanceReferenceOperation self: return Self(self);
            case IParameterReferenceOperation parameter: return _state.Get(parameter.Parameter) ?? Parameter(parameter);
            case IFlowCaptureOperation capture: return Capture(capture);
            case IFlowCaptureReferenceOperation reference: return _state.Get(reference.Id);
            case IMemberReferenceOperation member: return Read(member);
            case ISimpleAssignmentOperation assignment: return Assign(assignment.Target, assignment.Value);
            case ICompoundAssignmentOperation compound: return Compound(compound);
            case ICoalesceAssignmentOperation coalesce: return Assign(coalesce.Target, Evaluate(coalesce.Target).Or(Evaluate(coalesce.Value)));
            case IDeconstructionAssignmentOperation deconstruction: return Assign(deconstruction.Target, Deconstructed(deconstruction, Evaluate(deconstruction.Value)));
            case IInterpolatedStringOperation interpolated: return Interpolation(interpolated);
            case IBinaryOperation binary: return Binary(binary);
            case IUnaryOperation unary: return IsAnswer(unary.Type) ? Drop(unary.Operand) : Evaluate(unary.Operand);
            case IConversionOperation conversion: return Conversion(conversion);
            case IAwaitOperation awaited: return Evaluate(awaited.Operation);
            case IParenthesizedOperation parenthesized: return Evaluate(parenthesized.Operand);
            case ITranslatedQueryOperation query: return Evaluate(query.Operation);
            case IArgumentOperation argument: return Evaluate(argument.Value);
            case ISpreadOperation spread: return Evaluate(spread.Operand);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }: Return(yielded, Evaluate(yielded)); return Value.None;
            case IInvocationOperation invocation: return Invocation(invocation);
            case IObjectCreationOperation creation: return Creation(creation);
            case IAnonymousObjectCreationOperation anonymous: return Anonymous(anonymous);
            case ITupleOperation tuple: return Tuple(tuple);
            case IArrayCreationOperation array: return Elements(array.Initializer?.ElementValues ?? []);
            case IObjectOrCollectionInitializerOperation initializer: return Elements(initializer.Initializers);
            case IArrayInitializerOperation initializer: return Elements(initializer.ElementValues);
            case ICollectionExpressionOperation collection: return Elements(collection.Elements);
            case IArrayElementReferenceOperation element: return Item(Evaluate(element.ArrayReference), 0);
            case IImplicitIndexerReferenceOperation indexer: return Item(Evaluate(indexer.Instance), 0);
            case IDelegateCreationOperation @delegate: return Evaluate(@delegate.Target);
            case IFlowAnonymousFunctionOperation lambda: return Lambda(lambda, Value.None);
            case IIsPatternOperation pattern: Match(pattern.Pattern, Evaluate(pattern.Value), pattern.Value); return Value.Clean;
            case IWithOperation with: return With(with);
            case IIsNullOperation or IIsTypeOperation or ITypeOfOperation or ISizeOfOperation or INameOfOperation: return DropChildren(operation);
            case IInvalidOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation: return Loose(operation);
            // Where a member of an unbound call does not exist, only what it stands on is an operation.
            case { Kind: OperationKind.None, ChildOperations.Count: 1 }: return Evaluate(operation.ChildOperations.First());
            default: return DropChildren(operation);
        }
    }

    private Value Drop(IOperation? operation)
    {
        Evaluate(operation);
        return Value.Clean;
    }

    private Value DropChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child);
        return Value.None;
    }

    private Value Capture(IFlowCaptureOperation capture)
    {
        var value = Evaluate(capture.Value);
        // Of the two ways of a?.b and of x ?? throw the one that has a value tells where it comes from.
        if (capture.Value is not (IDefaultValueOperation or { Kind: OperationKind.None, ChildOperations.Count: 0 }) || !_captured.ContainsKey(capture.Id))
            _captured[capture.Id] = capture.Value;
        _state.Set(capture.Id, value);
        return value;
    }

    /// <summary>The object of the method under summary, where it is handed on whole.</summary>
    private Value Self(IInstanceReferenceOperation self) =>
        _summarised is not null && self.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax && self.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance
            ? Value.Of(Bit(new Source { Symbol = null, Name = "this", Form = SourceForm.Parameter, Ordinal = Source.Receiver }))
            : Value.None;

    private Value Parameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        ulong bits = 0;
        if ((context.Sources.Of(parameter) ?? context.Sources.Identifier(parameter)) is { } source)
            bits = Bit(source, reference.Syntax);
        if (_summarised is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _summarised))
            bits |= Bit(new Source { Symbol = parameter, Name = parameter.Name, Form = SourceForm.Parameter, Ordinal = parameter.Ordinal });
        return bits == 0 && Held(parameter) is { } held ? held : Value.Of(bits);
    }

    private Value Read(IMemberReferenceOperation reference)
    {
        var instance = Evaluate(reference.Instance);
        if (reference is IPropertyReferenceOperation { Arguments: { Length: > 0 } indices })
        {
            ulong given = 0;
            foreach (var index in indices)
                given |= Printed(index.Value, Evaluate(index.Value));
            if (reference.Syntax is ExpressionSyntax asked && context.Addresses.Setting(asked) is { } setting)
                return Value.Of(0, setting);
            // A localizer puts its arguments into the text that it gives back.
            return Item(instance, reference.Member.ContainingType.Name.Contains("Localizer") ? given : 0);
        }

        if (reference is not (IPropertyReferenceOperation or IFieldReferenceOperation))
            return Value.None;
        if (IsOwn(reference.Instance) && _state.Get(reference.Member) is { } own && (own.IsClean || own.Members is not null || (own.Bits & ~_weak) != 0))
            return own;
        var name = reference.Member is IFieldSymbol { CorrespondingTupleField.Name: var item } && instance.Members?.ContainsKey(reference.Member.Name) == false ? item : reference.Member.Name;
        var isKnown = instance.Members?.ContainsKey(name) == true;
        if (isKnown && instance.Member(name) is { } known && (known.IsClean || known.Bits != 0))
            return known;
        if ((context.Sources.Of(reference.Member) ?? context.Sources.Identifier(reference.Member)) is { } source)
            return Value.Of(Bit(source, reference.Syntax));
        if (Held(reference.Member) is { } held)
            return held;
        if (reference is { Member.Name: "Value", Syntax: ExpressionSyntax section } && context.Addresses.Setting(section) is { } configured)
            return Value.Of(0, configured);
        if (instance.Bits == 0)
            return Value.None;
        if (isKnown || !Passages.ThroughMember(reference.Member))
            return Value.None;
        return instance.Members is not null ? instance : Value.Of(Content(instance.Bits));
    }

    /// <summary>One item of a collection: as much as is known of all.</summary>
    private static Value Item(Value collection, ulong more) => collection.Members is null || more != 0 ? Value.Of(collection.Bits | more) : collection;

    /// <summary>The URL that a member or parameter holds, or the base address of the client that it is.</summary>
    private Value? Held(ISymbol symbol)
    {
        if (context.Addresses.Of(symbol, cancellation) is not { } address)
            return null;
        var type = symbol switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, IParameterSymbol parameter => parameter.Type, _ => null };
        return type is { SpecialType: SpecialType.System_String } or { Name: "Uri" } ? Value.Of(0, address) : Value.None.With("BaseAddress", Value.Of(0, address));
    }

    /// <summary>Bits without the objects that are typed anyway.</summary>
    private ulong Content(ulong bits)
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_sources[i].Form == SourceForm.Whole)
                bits &= ~(1ul << i);
        }

        return bits;
    }

    private Value Conversion(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (IsAnswer(conversion.Type))
            return Value.Clean;
        // An object that becomes an `object` keeps what it holds; its type no longer tells.
        return value is { Bits: 0, IsMade: false } && conversion.Type is { } target && context.Sources.Within(target) is null && WholeBit(conversion.Operand) is var whole and not 0
            ? Value.Of(whole)
            : value;
    }

    /// <summary>A yes or no, or the order of two values, says too little of a person.</summary>
    private static bool IsAnswer(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Void;

    private static bool IsOwn(IOperation? instance) => instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    /// <summary>A value of which nothing is known, so that the name it is given may speak.</summary>
    private bool IsOpaque(IOperation operation) => Unwrapped(operation) switch
    {
        IFlowCaptureReferenceOperation { Id: var id } => _captured.TryGetValue(id, out var captured) && captured is not IFlowCaptureReferenceOperation && IsOpaque(captured),
        IAwaitOperation awaited => IsOpaque(awaited.Operation),
        IInvocationOperation call => !Passages.Through(call.TargetMethod),
        // What a member of the project is, its own name and type have said.
        IMemberReferenceOperation member => member.Member.DeclaringSyntaxReferences.IsEmpty,
        IInvalidOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation => true,
        _ => false,
    };
}
