using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Law.Checks;
using PersonalDataAnalyzers.Roslyn.Marks;
using PersonalDataAnalyzers.Roslyn.Rules.Transfers;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Everyone whom the code of a compilation sends personal data to, for a comparison with what is declared. Tests
/// do not count: what they send goes nowhere.</summary>
internal static class ReachedInCode
{
    public static IReadOnlyCollection<ReachedRecipient> Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var reached = new HashSet<ReachedRecipient>();
        var flow = new FlowContext(compilation, MarkContext.Of(compilation), new Inference(compilation, options), FlowTables.Of(options, cancellation)) { Settings = SettingValues.Of(options, cancellation), Reached = there => reached.Add(there) };
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (TestCode.Is(tree, flow))
                continue;
#pragma warning disable RS1030 // Not in an analyzer: one tree after the other.
            FlowAnalyzer.Analyze(compilation.GetSemanticModel(tree), flow, static _ => { }, cancellation);
#pragma warning restore RS1030
        }

        Contracts(compilation.Assembly.GlobalNamespace, reached);
        return reached;
    }

    /// <summary>[DisclosedTo] on code: what enters there goes to that recipient, on its author's word.</summary>
    private static void Contracts(INamespaceOrTypeSymbol container, HashSet<ReachedRecipient> reached)
    {
        foreach (var member in container.GetMembers())
        {
            switch (member)
            {
                // A static class with nothing in it that runs is a declaration: a register, a purpose, a recipient.
                case INamedTypeSymbol { IsStatic: false } type:
                    Add(type, reached);
                    Contracts(type, reached);
                    break;
                case INamespaceOrTypeSymbol inner:
                    Contracts(inner, reached);
                    break;
                case IMethodSymbol method:
                    Add(method, reached);
                    foreach (var parameter in method.Parameters)
                        Add(parameter, reached);
                    break;
                case IPropertySymbol:
                    Add(member, reached);
                    break;
            }
        }
    }

    private static void Add(ISymbol symbol, HashSet<ReachedRecipient> reached)
    {
        foreach (var annotation in Annotation.On(symbol))
        {
            if (annotation.Name is AnnotationNames.Register or AnnotationNames.Purpose or AnnotationNames.Recipient or AnnotationNames.DataController)
                return;
        }

        foreach (var annotation in Annotation.On(symbol))
        {
            if (annotation.Name == AnnotationNames.DisclosedTo && annotation.Type("Recipient") is { } recipient)
                reached.Add(new ReachedRecipient { Recipient = SymbolIds.Of(recipient) });
        }
    }
}
