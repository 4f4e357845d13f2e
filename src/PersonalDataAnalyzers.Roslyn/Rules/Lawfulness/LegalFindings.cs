using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>What the legal checks find in a compilation: each register and marked type is checked once, and every
/// analyzer reports its share.</summary>
internal sealed class LegalFindings(MarkContext marks, CheckOptions options)
{
    private static readonly ConditionalWeakTable<MarkContext, LegalFindings> s_findings = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<LegalFinding>> _registers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<LegalFinding>> _types = new(SymbolEqualityComparer.Default);

    /// <summary>All analyzers of a compilation see the same options, so the first to ask may make them.</summary>
    public static LegalFindings Of(MarkContext marks, AnalyzerOptions options) =>
        s_findings.GetValue(marks, key => new LegalFindings(key, ProjectOptions.Checks(options)));

    /// <summary>What is found in the register that a class declares; nothing if it declares none.</summary>
    public ImmutableArray<LegalFinding> OfRegister(INamedTypeSymbol type) =>
        _registers.GetOrAdd(type, key => marks.Register(key) is { } register ? [.. LegalChecks.OfRegister(register, options)] : []);

    /// <summary>What is found in the marks of a type.</summary>
    public ImmutableArray<LegalFinding> OfType(INamedTypeSymbol type) => _types.GetOrAdd(type, FindInType);

    private ImmutableArray<LegalFinding> FindInType(INamedTypeSymbol type)
    {
        if (marks.Type(type) is not { } mark)
            return [];
        return [.. LegalChecks.OfType(TypeFactsReader.Read(mark), id => Register(mark, id), options)];
    }

    private RegisterFacts? Register(TypeMark mark, string id)
    {
        if (mark.Register is not null && SymbolIds.Of(mark.Register) == id)
            return marks.Register(mark.Register);
        foreach (var member in mark.Members)
        {
            if (member.Register is not null && SymbolIds.Of(member.Register) == id)
                return marks.Register(member.Register);
        }

        return null;
    }
}
