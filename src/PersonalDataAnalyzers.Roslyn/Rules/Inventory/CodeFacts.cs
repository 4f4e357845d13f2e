using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary>The lines of the baseline that the code gives: the same that the generator puts into the inventory.</summary>
internal static class CodeFacts
{
    /// <summary>Lines of one class or struct: of the register it declares and of its marks.</summary>
    public static IEnumerable<(string Line, Location Location)> Of(INamedTypeSymbol type, MarkContext marks, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            yield break;
        var seen = new HashSet<string>();
        if (marks.Register(type) is { } register)
        {
            // Two ways to the same recipient are one line.
            foreach (var line in BaselineLines.Located(register).Where(line => seen.Add(line.Text)))
                yield return (line.Text, StatementLocations.Find(type, line.At, cancellationToken));
        }

        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            foreach (var line in FlowContracts.ClaimsOn(method).SelectMany(BaselineLines.Located))
                yield return (line.Text, AtMark(Annotation.Find(method, AnnotationNames.Anonymises), cancellationToken) ?? InSource(method) ?? InSource(type)!);
        }

        if (TypeFactsReader.Of(type, marks) is { } facts)
        {
            foreach (var line in BaselineLines.Located(facts))
                yield return (line.Text, Place(type, marks.Type(type), line.At, cancellationToken));
        }
    }

    /// <summary>Lines of the assembly as a whole, each at the attribute that says it.</summary>
    public static IEnumerable<(string Line, Location Location)> OfAssembly(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        if (Annotation.Find(assembly, AnnotationNames.NotPersonal) is not { } mark)
            yield break;
        foreach (var line in BaselineLines.Located(new AssemblyFacts { Id = assembly.Name, NotPersonal = MarkContext.OwnReason(assembly) }))
            yield return (line.Text, AtMark(mark, cancellationToken) ?? Location.None);
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

    /// <summary>Lines of the project's own table of sanitisers, each at its row.</summary>
    public static IEnumerable<(string Line, Location Location)> OfTables(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (FlowTableFile.TableOf(file.Path) != FlowTable.Sanitisers || file.GetText(cancellationToken) is not { } text)
                continue;
            foreach (var claim in SanitiserTable.Claims(text.ToString()))
            {
                var span = claim.Key < text.Lines.Count ? text.Lines[claim.Key].Span : default;
                foreach (var line in BaselineLines.Located(claim.Value))
                    yield return (line.Text, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)));
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

    private static Location Place(INamedTypeSymbol type, TypeMark? mark, string at, CancellationToken cancellationToken)
    {
        var id = SymbolIds.Of(type);
        if (at == id)
            return AtMark(Annotation.Find(type, AnnotationNames.NotPersonal), cancellationToken) ?? InSource(type)!;
        foreach (var member in mark?.Members ?? [])
        {
            if (id + "." + member.Member.Name == at)
                return AtMark(member.Mark, cancellationToken) ?? InSource(member.Member) ?? AtMark(mark!.Mark, cancellationToken) ?? InSource(type)!;
        }

        return AtMark(mark?.Mark, cancellationToken) ?? InSource(type)!;
    }

    private static Location? AtMark(AttributeData? mark, CancellationToken cancellationToken) =>
        mark?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();

    private static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
