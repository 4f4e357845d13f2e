using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>The tables that follow values: the shipped ones, with the rows that the project adds in
/// <c>PersonalData.services.tsv</c>, <c>.sinks.tsv</c>, <c>.sources.tsv</c> and <c>.sanitisers.tsv</c>.</summary>
internal sealed record FlowTables
{
    public static FlowTables Shipped { get; } = new();

    public KnownServices Services { get; private init; } = KnownServices.Shipped;

    public SinkTable Sinks { get; private init; } = SinkTable.Shipped;

    public SourceTable Sources { get; private init; } = SourceTable.Shipped;

    public SanitiserTable Sanitisers { get; private init; } = SanitiserTable.Shipped;

    public static FlowTables Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var tables = Shipped;
        foreach (var file in options.AdditionalFiles)
        {
            if (FlowTableFile.TableOf(file.Path) is not { } table || file.GetText(cancellation) is not { } text)
                continue;
            tables = table switch
            {
                FlowTable.Services => tables with { Services = Extended<KnownServices>.Of(tables.Services, text, static (shipped, own) => shipped.With(own)) },
                FlowTable.Sinks => tables with { Sinks = Extended<SinkTable>.Of(tables.Sinks, text, static (shipped, own) => shipped.With(own)) },
                FlowTable.Sources => tables with { Sources = Extended<SourceTable>.Of(tables.Sources, text, static (shipped, own) => shipped.With(own)) },
                _ => tables with { Sanitisers = Extended<SanitiserTable>.Of(tables.Sanitisers, text, static (shipped, own) => shipped.With(own)) },
            };
        }

        return tables;
    }

    /// <summary>What cannot be read, at its line.</summary>
    public static void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!FlowTableFile.Is(file.Path) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var problem in FlowTableFile.Problems(file.Path, text.ToString()))
        {
            var span = problem.Line < text.Lines.Count ? text.Lines[problem.Line].Span : default;
            context.ReportDiagnostic(Diagnostic.Create(RecipientRules.TableRow, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), problem.Problem));
        }
    }

    /// <summary>A table with the rows of a file, made once a text: what is kept per table (the gate's index of a tree) stays
    /// good from one compilation to the next.</summary>
    private static class Extended<T>
        where T : class
    {
        private static readonly ConditionalWeakTable<T, ConditionalWeakTable<SourceText, T>> s_known = new();

        public static T Of(T table, SourceText text, Func<T, string, T> with)
        {
            var ofTable = s_known.GetValue(table, static _ => new());
            if (ofTable.TryGetValue(text, out var known))
                return known;
            return ofTable.GetValue(text, own => with(table, own.ToString()));
        }
    }
}
