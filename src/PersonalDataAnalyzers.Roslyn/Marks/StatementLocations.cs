using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PersonalDataAnalyzers.Roslyn.Marks;

/// <summary>From <see cref="Law.Facts.Statement.At"/> back to the attribute in source.</summary>
internal static class StatementLocations
{
    /// <summary>The attribute <paramref name="at"/> speaks of, among the marker classes reachable from
    /// <paramref name="register"/>; the register itself where that attribute is in another assembly.</summary>
    public static Location Find(INamedTypeSymbol register, string at, CancellationToken cancellationToken)
    {
        var separator = at.LastIndexOf('@');
        var id = separator < 0 ? at : at.Substring(0, separator);
        var marker = Reachable(register).FirstOrDefault(type => SymbolIds.Of(type) == id) ?? register;
        if (separator >= 0
            && int.TryParse(at.Substring(separator + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && marker.GetAttributes() is var attributes && ordinal < attributes.Length && SymbolIds.Of(marker) == id
            && attributes[ordinal].ApplicationSyntaxReference is { } reference)
        {
            return reference.GetSyntax(cancellationToken).GetLocation();
        }

        return InSource(marker) ?? InSource(register) ?? Location.None;
    }

    /// <summary>The register and every class its statements name, in turn.</summary>
    public static IEnumerable<INamedTypeSymbol> Reachable(INamedTypeSymbol register)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { register };
        var waiting = new Queue<INamedTypeSymbol>();
        waiting.Enqueue(register);
        while (waiting.Count > 0)
        {
            var type = waiting.Dequeue();
            yield return type;
            foreach (var annotation in Annotation.On(type))
            {
                foreach (var argument in annotation.Data.ConstructorArguments.Concat(annotation.Data.NamedArguments.Select(named => named.Value)))
                {
                    foreach (var value in argument.Kind == TypedConstantKind.Array && !argument.IsNull ? argument.Values.AsEnumerable() : [argument])
                    {
                        if (value is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol named } && seen.Add(named))
                            waiting.Enqueue(named);
                    }
                }
            }
        }
    }

    private static Location? InSource(INamedTypeSymbol type) => type.Locations.FirstOrDefault(location => location.IsInSource);
}
