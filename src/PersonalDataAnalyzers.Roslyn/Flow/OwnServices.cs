using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>The user's own services, in <c>PersonalData.services.tsv</c> among the additional files.</summary>
internal static class OwnServices
{
    private static readonly ConditionalWeakTable<SourceText, List<KnownService>> s_services = new();

    public static IReadOnlyList<KnownService> Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        List<KnownService>? all = null;
        foreach (var file in options.AdditionalFiles)
        {
            if (IsOurs(file) && file.GetText(cancellation) is { } text)
                (all ??= []).AddRange(s_services.GetValue(text, static text => ServiceReader.Read(text.ToString(), null)));
        }

        return all is null ? [] : all;
    }

    /// <summary>What cannot be read, at its line.</summary>
    public static void Report(AdditionalFileAnalysisContext context)
    {
        if (!IsOurs(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        var errors = new List<ServiceRowError>();
        ServiceReader.Read(text.ToString(), errors);
        foreach (var error in errors)
        {
            if (error.Line >= text.Lines.Count)
                continue;
            var span = text.Lines[error.Line].Span;
            context.ReportDiagnostic(Diagnostic.Create(RecipientRules.ServiceRow, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), error.Problem));
        }
    }

    private static bool IsOurs(AdditionalText file) => string.Equals(Path.GetFileName(file.Path), ServiceReader.FileName, StringComparison.OrdinalIgnoreCase);
}
