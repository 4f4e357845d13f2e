using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Flow;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules;
using PersonalDataAnalyzers.Roslyn.Rules.Leaks;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Where personal data goes inside one body: into logs, exceptions, URLs, telemetry, keys and answers, and to
/// recipients. One pass for all rules of 3xxx and 4xxx that follow values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : PersonalDataAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = FlowRules.Descriptors;

    // Pages of Razor.
    private protected override bool SeesGeneratedCode => true;

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        var tables = FlowTables.Of(context.Options, context.CancellationToken);
        var flow = new FlowContext(context.Compilation, marks, new Inference(context.Compilation, context.Options), tables) 
        {
            Checks = ProjectOptions.Checks(context.Options),
            Settings = SettingValues.Of(context.Options, context.CancellationToken),
            Raised = RaisedRules.Of(context.Compilation, context.Options),
        };
        context.RegisterAdditionalFileAction(FlowTables.Report);
        context.RegisterSemanticModelAction(model =>
        {
            if (!model.IsGeneratedCode || RazorTrees.Is(model.SemanticModel.SyntaxTree))
                Analyze(model.SemanticModel, flow, model.ReportDiagnostic, model.CancellationToken);
        });
    }

    /// <summary>All findings of one tree.</summary>
    internal static void Analyze(SemanticModel model, FlowContext flow, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var index = TreeIndex.Of(model.SyntaxTree, flow.Tables.Sinks);
        var rules = new FlowRules(flow, report);
        foreach (var declaration in index.LogDeclarations)
            rules.Declaration(model.GetDeclaredSymbol(declaration, cancellation), cancellation);
        foreach (var region in index.Regions)
            rules.Region(region);
        foreach (var body in index.Bodies)
        {
            cancellation.ThrowIfCancellationRequested();
            if (flow.MayLeak(body, index, cancellation) || flow.MayGiveAway(body, model, cancellation))
                Analyze(body, model, flow, rules, cancellation);
        }
    }

    private static void Analyze(IndexedBody body, SemanticModel model, FlowContext flow, FlowRules rules, CancellationToken cancellation)
    {
        if (CompilerGraphs.Operation(model, body.Node, cancellation) is not { } root)
            return;
        var owner = model.GetDeclaredSymbol(body.Node, cancellation);
        var pass = new BodyFlow(flow, cancellation) { GivesAway = owner is IMethodSymbol method ? flow.HandingOf(method) : Handing.None };
        pass.Run(root, owner);
        foreach (var hit in pass.Hits)
        {
            // The data of tests is made up, whatever its names say.
            if (!hit.IsInferred || !TestCode.Is(model.SyntaxTree, flow))
                rules.Report(hit);
        }
    }
}
