using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PersonalDataAnalyzers.Law.Inventory;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary>PDA6001, PDA6002, PDA6004: code and approved baseline differ. Silent where the project has no baseline.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovalAnalyzer : PersonalDataAnalyzer
{
    /// <summary>Property of PDA6001: the line that is to be approved.</summary>
    internal const string LineProperty = "Line";

    private const string NotApprovedTitle = "Fact that is not approved";
    private const string NotApprovedMessage = "'{0}' is not approved{1}";
    private const string Why = "The controller answers for what is processed and must be able to show it (GDPR Art. 5(2), 24(1), 30). What has been approved stands in " + BaselineLines.FileName
        + ", so that a new register, field, recipient or retention period is one line of a reviewed change and nobody processes more than was agreed.";

    private static readonly DiagnosticDescriptor s_notApproved = Rule.Create(RuleIds.NotApproved, NotApprovedTitle, NotApprovedMessage, RuleLevel.Warning, Why);

    // The same rule for what is known only when all types have been seen; an editor does not wait for these.
    private static readonly DiagnosticDescriptor s_notApprovedAtEnd = Rule.Create(
        RuleIds.NotApproved, NotApprovedTitle, NotApprovedMessage, RuleLevel.Warning, Why, WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor s_gone = Rule.Create(
        RuleIds.ApprovedButGone, "Approved fact that the code no longer has", "'{0}' is approved, but the code does not say it (any more); have its removal approved", RuleLevel.Warning, Why, WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor s_unreadable = Rule.Create(
        RuleIds.UnreadableApproval,
        "Line of the approved baseline that cannot be read",
        "'{0}' is no line of a baseline: {1}",
        RuleLevel.Error,
        Why + " A line that is no fact approves nothing; the marks of a merge conflict mean that nobody has decided which side holds.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_notApproved, s_notApprovedAtEnd, s_gone, s_unreadable];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (ApprovedBaseline.File(context.Options) is not { } file
            || file.GetText(context.CancellationToken) is not { } text
            || !context.TryGetValue(text, ApprovedBaseline.Provider, out var baseline)
            || !baseline.IsReadable)
            return;

        context.RegisterAdditionalFileAction(additional =>
        {
            if (additional.AdditionalFile == file)
                ReportUnreadable(file, text, baseline, additional.ReportDiagnostic);
        });

        // What the code says, gathered as its types are analysed.
        var said = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var (line, location) in CodeFacts.Of((INamedTypeSymbol)symbol.Symbol, marks, symbol.CancellationToken))
                {
                    said.TryAdd(line, true);
                    Compare(s_notApproved, line, location, baseline, symbol.ReportDiagnostic);
                }
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => End(end, marks, file, text, baseline, said));
    }

    private static void End(CompilationAnalysisContext context, MarkContext marks, AdditionalText file, SourceText text, ApprovedBaseline baseline, ConcurrentDictionary<string, bool> said)
    {
        // Types in generated files are in the inventory too, but nothing can be reported there: the baseline has to say it.
        var header = Place(file, text, text.Lines[0].Span);
        var generated = CodeFacts.Types(context.Compilation).SelectMany(type => CodeFacts.Of(type, marks, context.CancellationToken)).Select(fact => (fact.Line, Location: header));
        foreach (var (line, location) in CodeFacts.OfForeign(marks, context.CancellationToken).Concat(CodeFacts.OfAssembly(context.Compilation.Assembly, context.CancellationToken)).Concat(CodeFacts.OfTables(context.Options, context.CancellationToken)).Concat(generated))
        {
            if (said.TryAdd(line, true))
                Compare(s_notApprovedAtEnd, line, location, baseline, context.ReportDiagnostic);
        }

        foreach (var approved in baseline.Lines)
        {
            if (!said.ContainsKey(approved.Key))
                context.ReportDiagnostic(Diagnostic.Create(s_gone, Place(file, text, approved.Value), approved.Key));
        }
    }

    private static void Compare(DiagnosticDescriptor rule, string line, Location location, ApprovedBaseline baseline, Action<Diagnostic> report)
    {
        if (baseline.Lines.ContainsKey(line))
            return;
        var instead = baseline.SameSubject(line) is { } known ? "; approved is '" + known + "'" : "; approve it in " + BaselineLines.FileName;
        report(Diagnostic.Create(rule, location, ImmutableDictionary<string, string?>.Empty.Add(LineProperty, line), line, instead));
    }

    private static void ReportUnreadable(AdditionalText file, SourceText text, ApprovedBaseline baseline, Action<Diagnostic> report)
    {
        foreach (var span in baseline.Unreadable)
        {
            var line = text.ToString(span);
            var remedy = line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal)
                ? "resolve the merge conflict"
                : baseline.Lines.ContainsKey(line) ? "it stands there twice; remove one"
                : "it must begin with one of " + string.Join(", ", BaselineLines.Kinds.Select(kind => "'" + kind + BaselineLines.Separator + "'"));
            report(Diagnostic.Create(s_unreadable, Place(file, text, span), line, remedy));
        }
    }

    private static Location Place(AdditionalText file, SourceText text, TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
}
