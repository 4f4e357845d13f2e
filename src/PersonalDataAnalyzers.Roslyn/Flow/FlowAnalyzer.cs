using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        var flow = new FlowContext(context.Compilation, marks, NoInference.Instance);
        context.RegisterSemanticModelAction(model => Analyze(model, flow));
    }

    private static void Analyze(SemanticModelAnalysisContext context, FlowContext flow)
    {
        var model = context.SemanticModel;
        var index = TreeIndex.Of(model.SyntaxTree);
        var rules = new FlowRules(flow, context.ReportDiagnostic);
        foreach (var declaration in index.LogDeclarations)
            rules.Declaration(model.GetDeclaredSymbol(declaration, context.CancellationToken), context.CancellationToken);
        foreach (var body in index.Bodies)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (body.HasSink || flow.CallsHelper(body))
                Analyze(body, model, flow, rules, context);
        }
    }

    private static void Analyze(IndexedBody body, SemanticModel model, FlowContext flow, FlowRules rules, SemanticModelAnalysisContext context)
    {
        try
        {
            if (model.GetOperation(body.Node, context.CancellationToken) is not { } root)
                return;
            var pass = new BodyFlow(flow, context.CancellationToken);
            pass.Run(root, model.GetDeclaredSymbol(body.Node, context.CancellationToken));
            foreach (var hit in pass.Hits)
                rules.Report(hit);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The compiler's graph builder may refuse code that does not compile. Such code is reported by the compiler;
            // an analyzer never throws.
        }
    }
}

/// <summary>Nothing is inferred.</summary>
internal sealed class NoInference : IInference
{
    public static readonly NoInference Instance = new();

    public Law.PersonalDataCategory? CategoryOf(ISymbol symbol) => null;

    public Law.PersonalDataCategory? CategoryOfName(string name) => null;
}
