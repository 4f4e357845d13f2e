using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Law.Facts;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Registers that code is said to keep and to which no code refers. Asked of a whole program only: the types
/// of a register in a library may stand in another project, which <c>personal-data check</c> sees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterUnusedAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.RegisterUnused,
        "Register to which no code refers",
        CheckTable.Get("RegisterUnused").Format,
        RuleLevel.Suggestion,
        "The record of processing holds the registers there are: one that nothing refers to is either gone, or its data is not marked (GDPR Art. 30(1)).",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse || context.Compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule)
            return;
        var registers = new ConcurrentDictionary<INamedTypeSymbol, RegisterFacts>(SymbolEqualityComparer.Default);
        var types = new ConcurrentBag<TypeFacts>();
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (marks.Register(type) is { } register)
                    registers.TryAdd(type, register);
                if (MarkContext.IsMarked(type) && marks.Type(type) is { } mark)
                    types.Add(TypeFactsReader.Read(mark));
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var foreign in marks.Foreign)
            {
                if (marks.Type(foreign.Type) is { } mark)
                    types.Add(TypeFactsReader.Read(mark));
            }

            var all = new FactList<TypeFacts>(types);
            foreach (var register in registers)
            {
                foreach (var finding in LegalChecks.OfUse([register.Value], all))
                    end.ReportDiagnostic(Diagnostic.Create(s_rule, StatementLocations.Find(register.Key, finding.At, end.CancellationToken), [.. finding.Arguments.Cast<object>()]));
            }
        });
    }
}
