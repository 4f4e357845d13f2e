using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Lawfulness;

/// <summary>Base of the analyzers that report legal checks: on the facts of each register and marked type of the
/// compilation, at the attribute that states them.</summary>
public abstract class LegalAnalyzer : PersonalDataAnalyzer
{
    private protected abstract LegalRules Rules { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Descriptors;

    private protected sealed override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        var findings = LegalFindings.Of(marks, context.Options);

        // A purpose or recipient that several registers name is reported once.
        var reported = new ConcurrentDictionary<(string Check, Location At, string Message), bool>();
        context.RegisterSymbolAction(symbol => OfSymbol(symbol, findings, marks, reported), SymbolKind.NamedType);
        if (!marks.Foreign.IsEmpty)
            context.RegisterSemanticModelAction(model => OfForeign(model, findings, marks, reported));
    }

    private void OfSymbol(SymbolAnalysisContext context, LegalFindings findings, MarkContext marks, ConcurrentDictionary<(string, Location, string), bool> reported)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;
        foreach (var finding in findings.OfRegister(type))
        {
            if (Rules.Reports(finding))
                Report(finding, StatementLocations.Find(type, finding.At, context.CancellationToken), reported, context.ReportDiagnostic);
        }

        if (!MarkContext.IsMarked(type))
            return;
        foreach (var finding in findings.OfType(type))
        {
            if (Rules.Reports(finding))
                Report(finding, MarkLocations.Find(marks.Type(type)!, finding.At, context.CancellationToken), reported, context.ReportDiagnostic);
        }
    }

    /// <summary>Types that are somebody else's are reported where [PersonalOf] speaks of them.</summary>
    private void OfForeign(SemanticModelAnalysisContext context, LegalFindings findings, MarkContext marks, ConcurrentDictionary<(string, Location, string), bool> reported)
    {
        foreach (var foreign in marks.Foreign)
        {
            if (foreign.Mark.Data.ApplicationSyntaxReference is not { } place || place.SyntaxTree != context.SemanticModel.SyntaxTree || MarkContext.IsMarked(foreign.Type))
                continue;
            var location = place.GetSyntax(context.CancellationToken).GetLocation();
            foreach (var finding in findings.OfType(foreign.Type))
            {
                if (Rules.Reports(finding) && MarkLocations.IsOf(foreign, finding.At))
                    Report(finding, location, reported, context.ReportDiagnostic);
            }
        }
    }

    private void Report(LegalFinding finding, Location location, ConcurrentDictionary<(string, Location, string), bool> reported, System.Action<Diagnostic> report)
    {
        if (reported.TryAdd((finding.Check, location, string.Join("\n", finding.Arguments)), true))
            report(Rules.Diagnose(finding, location));
    }
}
