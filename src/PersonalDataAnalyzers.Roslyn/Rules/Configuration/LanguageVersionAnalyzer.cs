using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Configuration;

/// <summary>PDA0009: what the generator writes needs C# 9.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageVersionAnalyzer : PersonalDataAnalyzer
{
    internal const LanguageVersion Oldest = LanguageVersion.CSharp9;

    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.OldLanguageVersion,
        "C# version too old for generated code",
        "C# {1} is too old: no export, erasure or anonymisation is generated for {0}, only its inventory entry; set LangVersion to 9 or newer",
        RuleLevel.Warning,
        "Access (GDPR Art. 15), erasure (Art. 17) and portability (Art. 20) are served by generated code. Below C# 9 there is none, and the mark must not seem to promise it.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse || context.Compilation is not CSharpCompilation { LanguageVersion: < Oldest } compilation)
            return;
        var version = compilation.LanguageVersion.ToDisplayString();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (MarkContext.IsMarked((INamedTypeSymbol)symbol.Symbol))
                    symbol.ReportDiagnostic(Diagnostic.Create(s_rule, symbol.Symbol.Locations[0], symbol.Symbol.Name, version));
            },
            SymbolKind.NamedType);
    }
}
