using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules;

/// <summary>Base of all our analyzers: concurrent, generated code off, one <see cref="MarkContext"/> a compilation for
/// all of them. An analyzer never throws, reads no file and holds no mutable field.</summary>
public abstract class PersonalDataAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => Start(start, MarkContext.Of(start.Compilation)));
    }

    /// <summary>Registers the actions. Leave at once where the compilation holds nothing to analyse.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, MarkContext marks);
}
