using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules;

/// <summary>Base of all our analyzers: concurrent, generated code off, one <see cref="MarkContext"/> a compilation for
/// all of them. An analyzer never throws, reads no file and holds no mutable field. Where the package came along with
/// somebody else's NuGet library, nobody here has chosen its rules, and they stay quiet.</summary>
public abstract class PersonalDataAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Speaks even where the package was not asked for; true for the rule that says so, and for no other.</summary>
    private protected virtual bool SpeaksWhereNotAskedFor => false;

    /// <summary>Looks at generated code too, because people write some of it as pages.</summary>
    private protected virtual bool SeesGeneratedCode => false;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(SeesGeneratedCode ? GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics : GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (SpeaksWhereNotAskedFor || !ProjectOptions.IsIndirect(start.Options))
                Start(start, MarkContext.Of(start.Compilation));
        });
    }

    /// <summary>Registers the actions. Leave at once where the compilation holds nothing to analyse.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, MarkContext marks);
}
