using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary>The lines of the baseline that the code gives: the same that the generator puts into the inventory.</summary>
internal static class CodeFacts
{
    /// <summary>Lines of one class or struct: of the register it declares and of its marks.</summary>
    public static IEnumerable<(string Line, Location Location)> Of(INamedTypeSymbol type, MarkContext marks, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            yield break;
        var seen = new HashSet<string>();
        if (marks.Register(type) is { } register)
        {
            // Two ways to the same recipient are one line.
            foreach (var line in BaselineLines.Located(register).Where(line => seen.Add(line.Text)))
                yield return (line.Text, StatementLocations.Find(type, line.At, cancellationToken));
        }

        if (MarkContext.IsMarked(type) && marks.Type(type) is { } mark)
        {
            foreach (var line in BaselineLines.Located(TypeFactsReader.Read(mark)))
                yield return (line.Text, Member(mark, line.At, cancellationToken));
        }
    }

    /// <summary>Lines of somebody else's types, each at the [PersonalOf] that speaks of its member, else at the type's first.</summary>
    public static IEnumerable<(string Line, Location Location)> OfForeign(MarkContext marks, CancellationToken cancellationToken)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var foreign in marks.Foreign)
        {
            if (MarkContext.IsMarked(foreign.Type) || !seen.Add(foreign.Type) || marks.Type(foreign.Type) is not { } mark)
                continue;
            foreach (var line in BaselineLines.Located(TypeFactsReader.Read(mark)))
            {
                var speaking = marks.Foreign.Where(other => SymbolEqualityComparer.Default.Equals(other.Type, foreign.Type) && line.At == SymbolIds.Of(other.Type) + "." + other.Member);
                var place = speaking.Append(foreign).First().Mark.Data.ApplicationSyntaxReference;
                yield return (line.Text, place?.GetSyntax(cancellationToken).GetLocation() ?? Location.None);
            }
        }
    }

    /// <summary>Every class and struct that the compilation declares, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(Compilation compilation)
    {
        var waiting = new Stack<INamespaceOrTypeSymbol>();
        waiting.Push(compilation.Assembly.GlobalNamespace);
        while (waiting.Count > 0)
        {
            foreach (var member in waiting.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                waiting.Push(member);
                if (member is INamedTypeSymbol type)
                    yield return type;
            }
        }
    }

    private static Location Member(TypeMark mark, string at, CancellationToken cancellationToken)
    {
        var id = SymbolIds.Of(mark.Type);
        foreach (var member in mark.Members)
        {
            if (id + "." + member.Member.Name == at)
                return AtMark(member.Mark, cancellationToken) ?? InSource(member.Member) ?? AtMark(mark.Mark, cancellationToken) ?? InSource(mark.Type)!;
        }

        return AtMark(mark.Mark, cancellationToken) ?? InSource(mark.Type)!;
    }

    private static Location? AtMark(AttributeData? mark, CancellationToken cancellationToken) =>
        mark?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();

    private static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
