using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Where a value is kept: variables, members, elements.
internal sealed partial class BodyFlow
{
    private Value Assign(IOperation target, IOperation valueOperation)
    {
        var value = Evaluate(valueOperation);
        // An object is kept in a member or item of another: the type of that other one may be all that is known later.
        if ((target is IMemberReferenceOperation { Instance: { } holder } && !IsOwn(holder) || target is IArrayElementReferenceOperation) && value is { Bits: 0, IsClean: false } && Escaping(valueOperation, value) is not 0 and var whole)
            value = value.Members is null ? Value.Of(whole, value.Text) : value;
        // Two names for one object: what is done to it by the one is not seen by the other.
        if (value.IsMade && target is ILocalReferenceOperation && Unwrapped(valueOperation) is ILocalReferenceOperation other)
        {
            value = value.Opened();
            Store(other.Local, value, other);
        }

        if (target is ILocalReferenceOperation { Local: var kept })
        {
            RememberType(kept, valueOperation);
            if (LambdaOf(valueOperation) is { } function)
                _functions[kept] = function;
            else if (Unwrapped(valueOperation) is { } made && (made is IObjectCreationOperation || made.Kind == OperationKind.Invalid) && IsStream(made.Type) && Underlying(made) is { } stream)
                _streams[kept] = stream;
        }

        if (target is ILocalReferenceOperation { Local: var local } && value.Bits == 0 && !value.IsClean && IsOpaque(valueOperation) && context.Sources.Of(local) is { } named)
            value = Value.Of(Bit(named, target.Syntax));
        return Assign(target, value);
    }

    private Value Assign(IOperation target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Store(local.Local, value, target);
                break;
            case IParameterReferenceOperation parameter:
                Store(parameter.Parameter, value, target);
                break;
            case IFlowCaptureReferenceOperation reference:
                if (_captured.TryGetValue(reference.Id, out var captured))
                    Assign(captured, value);
                _state.Set(reference.Id, value);
                break;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value);
            case IConversionOperation conversion:
                return Assign(conversion.Operand, value);
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                    Assign(tuple.Elements[i], ElementAt(value, i));
                break;
            case IArrayElementReferenceOperation element:
                Mutate(element.ArrayReference, value.Bits);
                break;
            case IPropertyReferenceOperation { Arguments.Length: > 0 } indexer:
                foreach (var index in indexer.Arguments)
                    Evaluate(index.Value);
                AtPropertySet(indexer, value);
                Mutate(indexer.Instance, value.Bits);
                break;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member:
                AtPropertySet(member, value);
                if (IsOwn(member.Instance))
                    Store(member.Member, value, target);
                else
                    Modify(member.Instance, known => known.With(member.Member.Name, value));
                break;
            case IInvalidOperation { ChildOperations.Count: > 0 } unknown:
                Evaluate(target);
                Mutate(Receiver(unknown), value.Bits);
                break;
            default:
                Evaluate(target);
                break;
        }

        return value;
    }

    /// <summary>The stream below a writer that was made over it, however many lie between.</summary>
    private static IOperation? Underlying(IOperation creation)
    {
        foreach (var child in creation.ChildOperations)
        {
            var inner = Unwrapped(child is IArgumentOperation { Value: var value } ? value : child);
            if (inner is ILocalReferenceOperation)
                return inner;
            if ((inner is IObjectCreationOperation || inner.Kind == OperationKind.Invalid) && Underlying(inner) is { } deeper)
                return deeper;
        }

        return null;
    }

    /// <summary>The parts of an object that takes itself apart (<c>var (subject, to) = letter</c>), as those of a tuple.</summary>
    private Value Deconstructed(IDeconstructionAssignmentOperation deconstruction, Value value)
    {
        var target = deconstruction.Target is IDeclarationExpressionOperation { Expression: var declared } ? declared : deconstruction.Target;
        if (target is not ITupleOperation { Elements.Length: var count } || Unwrapped(deconstruction.Value).Type is not INamedTypeSymbol { IsTupleType: false } type)
            return value;
        foreach (var method in type.GetMembers("Deconstruct"))
        {
            if (method is not IMethodSymbol { Parameters: var parameters } || parameters.Length != count)
                continue;
            var parts = ImmutableSortedDictionary.CreateBuilder<string, Value>(System.StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
            {
                var name = char.ToUpperInvariant(parameters[i].Name[0]) + parameters[i].Name.Substring(1);
                parts["Item" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)] = Part(type, name, value, deconstruction);
            }

            return Value.Object(parts.ToImmutable());
        }

        return value;
    }

    private Value Part(INamedTypeSymbol type, string name, Value value, IOperation at)
    {
        if (value.Member(name) is { Bits: not 0 } known)
            return known;
        foreach (var member in type.GetMembers(name))
        {
            if (member is IPropertySymbol && context.Sources.Of(member) is { } source)
                return Value.Of(Bit(source, at.Syntax));
        }

        return value.Members is null ? Value.Of(Content(value.Bits)) : Value.None;
    }

    private static Value ElementAt(Value value, int index) =>
        value.Members is null ? Value.Of(value.Bits) : value.Member("Item" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? Value.None;

    private void Store(ISymbol symbol, Value value, IOperation at)
    {
        _state.Set(symbol, value);
        if (value.Bits != 0 && !_assigned.ContainsKey(symbol))
            _assigned.Add(symbol, at.Syntax.GetLocation());
    }

    /// <summary>The object takes in what was added to it.</summary>
    private void Mutate(IOperation? target, ulong bits)
    {
        if (bits != 0)
            Modify(target, known => known.Members is null ? known.IsMade ? Value.Made(known.Bits | bits) : Value.Of(known.Bits | bits, known.Text) : Value.Object(known.Members, known.Bits | bits, known.IsMade));
    }

    private void Modify(IOperation? target, System.Func<Value, Value> change)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Store(local.Local, change(_state.Get(local.Local) ?? Value.None), target);
                if (_streams.TryGetValue(local.Local, out var stream))
                    Modify(stream, change);
                break;
            case IParameterReferenceOperation parameter:
                Store(parameter.Parameter, change(_state.Get(parameter.Parameter) ?? Value.None), target);
                break;
            case IFlowCaptureReferenceOperation reference:
                _state.Set(reference.Id, change(_state.Get(reference.Id)));
                if (_captured.TryGetValue(reference.Id, out var captured))
                    Modify(captured, change);
                break;
            case IConversionOperation conversion:
                Modify(conversion.Operand, change);
                break;
            // A fluent call gives back the object it was called on.
            case IInvocationOperation { Instance: { } inner } fluent when SymbolEqualityComparer.Default.Equals(fluent.Type, inner.Type):
                Modify(inner, change);
                break;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member when IsOwn(member.Instance):
                Store(member.Member, change(_state.Get(member.Member) ?? Value.None), target);
                break;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol, Instance: { } instance } member:
                Modify(instance, known => known.With(member.Member.Name, change(known.Member(member.Member.Name) ?? Value.None)));
                break;
        }
    }
}
