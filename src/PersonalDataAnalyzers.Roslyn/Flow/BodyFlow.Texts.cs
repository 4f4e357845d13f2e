using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Texts that are put together: concatenation and interpolation.
internal sealed partial class BodyFlow
{
    private Value Compound(ICompoundAssignmentOperation compound)
    {
        var before = Evaluate(compound.Target);
        var added = Evaluate(compound.Value);
        var isText = compound.Type?.SpecialType == SpecialType.System_String;
        return Assign(compound.Target, Value.Of(before.Bits | (isText ? Printed(compound.Value, added) : added.Bits), before.Text));
    }

    private Value Interpolation(IInterpolatedStringOperation interpolated)
    {
        ulong bits = 0;
        var text = "";
        var before = "";
        var isConstant = true;
        foreach (var part in interpolated.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } })
            {
                before = literal;
                if (isConstant)
                    text += literal;
            }
            else if (part is IInterpolationOperation hole)
            {
                var value = Evaluate(hole.Expression);
                bits |= Printed(hole.Expression, value) | NamedByQuery(hole, value, before);
                if (isConstant && value.Text is { Length: > 0 } begins)
                    text += begins;
                else if (isConstant && Urls.IsInHost(text))
                {
                    text += "*";
                    continue;
                }

                isConstant &= hole.Expression.ConstantValue.HasValue;
            }
            else
            {
                foreach (var child in part.ChildOperations)
                    bits |= Printed(child, Evaluate(child));
                isConstant = false;
            }
        }

        var result = Value.Of(bits, text);
        AtText(interpolated, result);
        return result;
    }

    private Value Binary(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            var text = binary.LeftOperand.ConstantValue.HasValue && left.Text is not null ? left.Text + right.Text : left.Text;
            var sum = Value.Of(Printed(binary.LeftOperand, left) | Printed(binary.RightOperand, right), text);
            AtText(binary, sum);
            return sum;
        }

        return IsAnswer(binary.Type) ? Value.Clean : Value.Of(left.Bits | right.Bits);
    }
}
