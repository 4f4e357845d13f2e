using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Flow;

// Names that the author gives to a value where it leaves: the hole of a log template, the parameter of a query. They speak
// only where the value itself says nothing.
internal sealed partial class BodyFlow
{
    /// <summary>Of the values for the holes of a message template, those whose hole is named like personal data.</summary>
    private ulong NamedByTemplate(ImmutableArray<IOperation> written, string? template, out IOperation? first)
    {
        first = null;
        if (template is null || template.IndexOf('{') < 0)
            return 0;
        ulong bits = 0;
        var holes = Holes(template);
        for (var i = 0; i < holes.Count && i < written.Length; i++)
        {
            var value = Unwrapped(written[i]);
            if (!IsOpaque(value) || context.InferByName(holes[i]) is not { } category || category == PersonalDataCategory.IpAddress)
                continue;
            if (Evaluate(value) is { Bits: 0, IsClean: false })
            {
                first ??= value;
                bits |= Bit(new Source { Symbol = null, Name = holes[i], Category = category, Inferred = true, Location = value.Syntax.GetLocation() });
            }
        }

        return bits;
    }

    /// <summary>A hole behind <c>?email=</c>.</summary>
    private ulong NamedByQuery(IInterpolationOperation hole, Value value, string before)
    {
        if (value.Bits != 0 || value.IsClean || hole.Expression.Type is not ({ SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Error }) || Urls.QueryParameter(before) is not { } name)
            return 0;
        return context.InferByName(name) is { } category
            ? Bit(new Source { Symbol = null, Name = name, Category = category, Inferred = true, Location = hole.Expression.Syntax.GetLocation() })
            : 0;
    }

    /// <summary>Arguments behind the template, those of a params array one by one.</summary>
    private static ImmutableArray<IOperation> Written(ImmutableArray<IArgumentOperation> arguments, int template)
    {
        var written = ImmutableArray.CreateBuilder<IOperation>();
        for (var i = template + 1; i < arguments.Length; i++)
        {
            if (arguments[i].Value is IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements })
                written.AddRange(elements);
            else
                written.Add(arguments[i].Value);
        }

        return written.ToImmutable();
    }

    private static List<string> Holes(string template)
    {
        var holes = new List<string>();
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            if (open + 1 < template.Length && template[open + 1] == '{')
            {
                open++;
                continue;
            }

            var close = template.IndexOf('}', open);
            if (close < 0)
                break;
            var name = template.Substring(open + 1, close - open - 1).TrimStart('@', '$');
            var end = name.IndexOfAny([':', ',']);
            holes.Add(end < 0 ? name : name.Substring(0, end));
            open = close;
        }

        return holes;
    }
}
