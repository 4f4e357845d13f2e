using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Patterns, which name what they take apart.
internal sealed partial class BodyFlow
{
    private void Match(IPatternOperation pattern, Value value, IOperation? at)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                Store(declared, value, at ?? pattern);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    Store(whole, value, at ?? pattern);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    var member = (property.Member as IMemberReferenceOperation)?.Member;
                    var part = member is not null && context.Sources.Of(member) is { } source
                        ? Value.Of(Bit(source, property.Syntax))
                        : member is null ? Value.None : value.Member(member.Name) ?? Value.None;
                    Match(property.Pattern, part, property);
                }

                foreach (var position in recursive.DeconstructionSubpatterns)
                    Match(position, Value.Of(Content(value.Bits)), position);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, at);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, at);
                Match(binary.RightPattern, value, at);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                    Match(element, Value.Of(Content(value.Bits)), element);
                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, value, at);
                break;
        }
    }
}
