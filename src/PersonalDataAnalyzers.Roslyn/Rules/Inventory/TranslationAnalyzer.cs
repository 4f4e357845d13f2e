using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Marks;

namespace PersonalDataAnalyzers.Roslyn.Rules.Inventory;

/// <summary>PDA6003: a text of a notice without translation into a language that the project publishes in.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TranslationAnalyzer : PersonalDataAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = Rule.Create(
        RuleIds.NotTranslated,
        "Text without translation",
        "'{0}' has no translation into {1}; add it to PersonalData.{2}.resx, with this text as the name",
        RuleLevel.Warning,
        "Information is given in clear and plain language that its reader understands (GDPR Art. 12(1)). A notice with a missing text is not published in that language.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Start(CompilationStartAnalysisContext context, MarkContext marks)
    {
        if (!marks.IsInUse)
            return;
        var translations = Translations.Of(
            context.Options,
            text => context.TryGetValue(text, Translations.Provider, out var texts) ? texts : null,
            context.CancellationToken);
        if (translations.IsEmpty)
            return;
        var compilation = context.Compilation;
        var languages = new Lazy<Dictionary<INamedTypeSymbol, HashSet<string>>>(() => OwnLanguages(compilation, marks));
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (Annotation.On(type).Any() && languages.Value.TryGetValue(type, out var own))
                    Report(type, own, translations, symbol.ReportDiagnostic, symbol.CancellationToken);
            },
            SymbolKind.NamedType);
    }

    private static void Report(INamedTypeSymbol type, HashSet<string> own, Translations translations, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var annotation in Annotation.On(type))
        {
            foreach (var (argument, text) in TranslatedArguments.Of(annotation))
            {
                var missing = translations.Missing(text, own).ToList();
                if (missing.Count > 0 && annotation.Data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax)
                    report(Diagnostic.Create(s_rule, TranslatedArguments.Place(annotation.Data, syntax, argument), text, string.Join(", ", missing), missing[0]));
            }
        }
    }

    /// <summary>Marker classes that some register with a notice reaches -> the languages those notices are written in.</summary>
    private static Dictionary<INamedTypeSymbol, HashSet<string>> OwnLanguages(Compilation compilation, MarkContext marks)
    {
        var languages = new Dictionary<INamedTypeSymbol, HashSet<string>>(SymbolEqualityComparer.Default);
        foreach (var type in CodeFacts.Types(compilation))
        {
            if (marks.Register(type) is not { Notice.Language: { Length: > 0 } language })
                continue;
            foreach (var marker in StatementLocations.Reachable(type))
            {
                if (!languages.TryGetValue(marker, out var own))
                    languages.Add(marker, own = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                own.Add(language);
            }
        }

        return languages;
    }
}
